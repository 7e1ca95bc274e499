package nl.participatie.model.bron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import nl.participatie.model.taal.Tekst;
import org.junit.jupiter.api.Test;

class UitkomstTest {

  private static final Onbepaald REDEN =
      new Onbepaald(
          "volumes.WWB", Onbepaald.Reden.NIET_OPGEGEVEN, new Tekst("ontbreekt", "is missing"));

  @Test
  void aDeterminedAnswerIsWorkedOnWith() {
    Uitkomst<Integer> twee = Uitkomst.van(2);
    assertThat(twee.bepaald()).isEqualTo(2);
    assertThat(twee.optioneel()).contains(2);
    assertThat(twee.ontbrekend()).isEmpty();
    assertThat(twee.map(n -> "n" + n)).isEqualTo(Uitkomst.van("n2"));
    assertThat(twee.<String>dan(n -> Uitkomst.onbepaald(REDEN)).ontbrekend()).contains(REDEN);
  }

  @Test
  void anOpenAnswerKeepsItsReasonWhateverFollows() {
    Uitkomst<Integer> open = Uitkomst.onbepaald(REDEN);
    assertThat(open.optioneel()).isEmpty();
    assertThat(open.map(n -> n + 1).ontbrekend()).contains(REDEN);
    assertThat(open.dan(n -> Uitkomst.van("bepaald")).ontbrekend()).contains(REDEN);
  }

  @Test
  void askingAnOpenAnswerForItsValueNamesWhatIsMissing() {
    Uitkomst<Integer> open = Uitkomst.onbepaald(REDEN);
    assertThatIllegalStateException()
        .isThrownBy(open::bepaald)
        .withMessage("Not determined: is missing");
  }
}

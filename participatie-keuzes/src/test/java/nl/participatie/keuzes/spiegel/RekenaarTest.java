package nl.participatie.keuzes.spiegel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import nl.participatie.model.bron.Begrip;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.keuze.Keuze;

/** What a reader can work out from a mirror with adding and subtracting. */
class RekenaarTest {

  /** Others than the reader: fewer are not shown, nor to be concluded. */
  private static final int MINSTE_ANDEREN = 5;

  @Property(tries = 250, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void geenKleinGetalIsUitTeRekenen(@ForAll long zaad, @ForAll @IntRange(min = 6, max = 70) int n) {
    controleer(Groepen.willekeurig(zaad, n, true), true);
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void ookNietWaarBesluitenGeenOptieNoemen(
      @ForAll long zaad, @ForAll @IntRange(min = 6, max = 40) int n) {
    controleer(Groepen.willekeurig(zaad, n, false), false);
  }

  private static void controleer(List<Gemeenteprofiel> gemeenten, boolean isGelijk) {
    Spiegelgroep spiegel = Spiegelgroep.van(gemeenten, Groepen.PEILDATUM);
    List<Gemeentestand> groep =
        gemeenten.stream().map(lid -> Gemeentestand.van(lid, Groepen.PEILDATUM)).toList();
    List<Optional<Gemeentestand>> lezers = new ArrayList<>();
    lezers.add(Optional.empty());
    groep.subList(0, 5).forEach(lid -> lezers.add(Optional.of(lid)));
    for (Groepskeuze keuze : spiegel.keuzes()) {
      for (Optional<Gemeentestand> lezer : lezers) {
        controleer(keuze, groep, lezer, isGelijk);
      }
    }
  }

  private static void controleer(
      Groepskeuze keuze,
      List<Gemeentestand> groep,
      Optional<Gemeentestand> lezer,
      boolean isGelijk) {
    List<BitSet> mogelijk = new Rekenaar(keuze, groep.size(), lezer, isGelijk).mogelijk;
    List<Cel> cellen = keuze.cellen().toList();
    for (int plaats = 0; plaats < cellen.size(); plaats++) {
      Cel cel = cellen.get(plaats);
      int anderen =
          tel(groep, keuze.keuze(), cel.begrip())
              - (lezer.isPresent() && staatOp(lezer.get(), keuze.keuze(), cel.begrip()) ? 1 : 0);
      if (cel.aantal().isPresent()) {
        assertThat(anderen).isGreaterThanOrEqualTo(MINSTE_ANDEREN);
      } else {
        BitSet waarden = mogelijk.get(plaats);
        assertThat(waarden.get(anderen)).as("the truth is possible").isTrue();
        assertThat(anderen >= MINSTE_ANDEREN || waarden.length() > MINSTE_ANDEREN)
            .as("%s of %s, %s others, could be %s", cel, cellen, anderen, waarden)
            .isTrue();
        assertThat(anderen >= MINSTE_ANDEREN || waarden.cardinality() > 1).isTrue();
      }
    }
  }

  private static int tel(List<Gemeentestand> groep, Keuze keuze, Begrip begrip) {
    return (int) groep.stream().filter(lid -> staatOp(lid, keuze, begrip)).count();
  }

  private static boolean staatOp(Gemeentestand lid, Keuze keuze, Begrip begrip) {
    return List.of(
            lid.gekozen(keuze), lid.stand(keuze).besluitvorming(), lid.stand(keuze).implementatie())
        .contains(begrip);
  }
}

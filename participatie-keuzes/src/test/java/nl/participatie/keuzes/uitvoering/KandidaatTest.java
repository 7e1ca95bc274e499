package nl.participatie.keuzes.uitvoering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import nl.participatie.model.controle.Invoerfout;
import org.junit.jupiter.api.Test;

/** A candidate within limits, without anything of a person. */
class KandidaatTest {

  @Test
  void deAttributenZijnPreciesDieVanDeFeiten() {
    List<String> attributen =
        Arrays.stream(Kandidaat.class.getDeclaredMethods())
            .filter(methode -> methode.getParameterCount() == 0)
            .map(Method::getName)
            .filter(naam -> !naam.equals("builder") && !naam.equals("controleer"))
            .filter(naam -> !naam.startsWith("$"))
            .toList();
    assertThat(attributen).containsExactlyInAnyOrderElementsOf(Feit.attributen());
    assertThat(Feit.attributen())
        .containsExactly(
            "leeftijd",
            "uitkering",
            "loonwaarde",
            "maandenTotWerk",
            "adviesBeschut",
            "onderwijs",
            "zittendBestand",
            "werkvorm",
            "zorgEerst");
  }

  @Test
  void elkGetalBuitenZijnGrenzenWordtGenoemd() {
    assertThatExceptionOfType(Invoerfout.class)
        .isThrownBy(
            () -> Kandidaat.builder().leeftijd(14).loonwaarde(101).maandenTotWerk(-1).build())
        .satisfies(
            fout ->
                assertThat(fout.fouten())
                    .extracting(een -> een.pad() + " " + een.waarde())
                    .containsExactly("leeftijd 14", "loonwaarde 101", "maandenTotWerk -1"));
  }

  @Test
  void deGrenzenZelfMogen() {
    for (int leeftijd : new int[] {15, 120}) {
      assertThat(Kandidaat.builder().leeftijd(leeftijd).build().leeftijd()).contains(leeftijd);
    }
    for (int procent : new int[] {0, 100}) {
      assertThat(Kandidaat.builder().loonwaarde(procent).build().loonwaarde()).contains(procent);
    }
    for (int maanden : new int[] {0, 600}) {
      assertThat(Kandidaat.builder().maandenTotWerk(maanden).build().maandenTotWerk())
          .contains(maanden);
    }
    for (int leeftijd : new int[] {14, 121, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
      assertThatExceptionOfType(Invoerfout.class)
          .isThrownBy(() -> Kandidaat.builder().leeftijd(leeftijd).build());
    }
  }
}

package nl.participatie.keuzes.congruentie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.taal.Tekst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every concept and every finding has its words in both languages, and none is left over. */
class CongruentietekstenTest {

  static Stream<Begrip> begrippen() {
    return Stream.<Begrip[]>of(
            Niveau.values(),
            Dienstverlening.values(),
            Arbeidsverplichting.values(),
            Congruentieoordeel.values())
        .flatMap(Stream::of);
  }

  @ParameterizedTest
  @MethodSource("begrippen")
  void elkBegripHeeftTitelUitlegEnBron(Begrip begrip) {
    assertThat(begrip.code()).isEqualTo(begrip.toString());
    assertThat(begrip.titel().nl()).isNotBlank();
    assertThat(begrip.uitleg().nl()).isNotEqualTo(begrip.uitleg().en()).endsWith(".");
    assertThat(begrip.vindplaats().bron()).isEqualTo(Bron.CONGRUENTIE);
  }

  @Test
  void geenTekstBlijftOverEnGeenOntbreekt() {
    Set<String> verwacht = new TreeSet<>(List.of("onbepaald", "spanning"));
    begrippen()
        .forEach(
            begrip -> {
              verwacht.add(begrip.sleutel() + ".titel");
              verwacht.add(begrip.sleutel() + ".uitleg");
            });
    for (Congruentiesignaal signaal : Congruentiesignaal.values()) {
      List<String> vormen =
          switch (signaal) {
            case NIVEAUS_VERSCHILLEN -> List.of(".EEN", ".TWEE", ".ALLE");
            case BELEID_ANDERS_BESLOTEN -> List.of(".KEUZES", ".DOSSIER");
            case HANDHAVING_ONBEKEND -> List.of(".BELEID", ".PRAKTIJK", ".BEIDE");
            default -> List.of("");
          };
      vormen.forEach(vorm -> verwacht.add(signaal.code() + vorm));
    }
    for (String fout :
        List.of(
            "CODE",
            "KEUZE_DUBBEL",
            "GROEP_DUBBEL",
            "GELIJK_DUBBEL",
            "MINSTENS_TWEE",
            "BRON_ZONDER_POSITIE")) {
      verwacht.add("fout." + fout);
    }
    assertThat(Congruentieteksten.CONGRUENTIE.sleutels()).isEqualTo(verwacht);
  }

  @Test
  void deCodesVanDeSignalenLopenDoor() {
    assertThat(Stream.of(Congruentiesignaal.values()).map(Congruentiesignaal::code))
        .containsExactly("C-01", "C-02", "C-03", "C-04", "C-05", "C-06", "C-07");
  }

  @Test
  void eenOpsommingVolgtDeTaal() {
    Tekst tekst = Congruentieteksten.opsomming(List.of(Niveau.values()), ", ", Niveau::titel);
    assertThat(tekst)
        .isEqualTo(new Tekst("Beleid, Management, Uitvoering", "Policy, Management, Execution"));
  }
}

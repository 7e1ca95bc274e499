package nl.participatie.keuzes.regie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.participatie.model.bron.Begrip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every concept and every fault of the contracts has its words, and none is left over. */
class ContracttekstenTest {

  static Stream<Begrip> begrippen() {
    return Stream.of(Risicodrager.values());
  }

  @ParameterizedTest
  @MethodSource("begrippen")
  void elkBegripHeeftTitelUitlegEnBron(Begrip begrip) {
    assertThat(begrip.code()).isEqualTo(begrip.toString());
    assertThat(begrip.titel().nl()).isNotBlank();
    assertThat(begrip.uitleg().nl()).isNotEqualTo(begrip.uitleg().en()).endsWith(".");
    assertThat(begrip.vindplaats()).isNotNull();
  }

  @Test
  void deVormenStaanInHetRapport() {
    assertThat(Stream.of(Financieringsvorm.values()).map(vorm -> vorm.vindplaats().citaat()))
        .containsExactly("7.2", "7.2", "6.4", "geen bron");
  }

  @Test
  void geenTekstBlijftOverEnGeenOntbreekt() {
    Set<String> verwacht = new TreeSet<>();
    begrippen()
        .forEach(
            begrip -> {
              verwacht.add(begrip.sleutel() + ".titel");
              verwacht.add(begrip.sleutel() + ".uitleg");
            });
    for (Financieringsvorm vorm : Financieringsvorm.values()) {
      verwacht.add("risico." + vorm + ".volume");
      verwacht.add("risico." + vorm + ".resultaat");
    }
    verwacht.addAll(
        List.of(
            "risico.OUTPUT.START.resultaat",
            "risico.LUMPSUM.ONBEGRENSD.volume",
            "onbepaald.geplaatst",
            "onbepaald.resultaten",
            "onbepaald.hoogstens",
            "aanname.CONTRACT_VOL.titel",
            "aanname.CONTRACT_VOL.toelichting",
            "aanname.CONTRACT_RESULTATEN.titel",
            "aanname.CONTRACT_RESULTATEN.toelichting",
            "aanname.CONTRACT_COHORT.titel",
            "aanname.CONTRACT_COHORT.toelichting"));
    for (String fout :
        List.of(
            "CODE",
            "CODEVORM",
            "CONTRACTEN",
            "DUBBEL",
            "AANTAL",
            "BEDRAG",
            "COHORTPRIJS",
            "NIET_BIJ_VORM",
            "PERIODEN",
            "PLAATSINGEN",
            "NEGATIEF",
            "RESULTATEN")) {
      verwacht.add("fout." + fout);
    }
    assertThat(Contractteksten.CONTRACT.sleutels()).isEqualTo(verwacht);
  }
}

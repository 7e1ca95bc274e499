package nl.participatie.keuzes.transformatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
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
class TransformatietekstenTest {

  static Stream<Begrip> begrippen() {
    return Stream.<Begrip[]>of(
            Padstap.values(), Padsoort.values(), Padspoor.values(), Padstatus.values())
        .flatMap(Stream::of);
  }

  @ParameterizedTest
  @MethodSource("begrippen")
  void elkBegripHeeftTitelUitlegEnBron(Begrip begrip) {
    assertThat(begrip.code()).isEqualTo(begrip.toString());
    assertThat(begrip.titel().nl()).isNotBlank();
    assertThat(begrip.uitleg().nl()).isNotEqualTo(begrip.uitleg().en());
    assertThat(begrip.uitleg().nl()).matches(".*[.?]");
  }

  /**
   * The conceptual phase is of the release of 2001, the rest of De Ronde Venen, the states ours.
   */
  @Test
  void elkBegripKomtUitZijnBron() {
    for (Padstap stap : Padstap.values()) {
      Bron verwacht = stap.name().startsWith("CONCEPT_") ? Bron.WSW_STURING : Bron.DE_RONDE_VENEN;
      assertThat(stap.vindplaats().bron()).isEqualTo(verwacht);
      assertThat(stap.soort().vindplaats().bron()).isEqualTo(verwacht);
    }
    for (Padspoor spoor : Padspoor.values()) {
      assertThat(spoor.vindplaats().bron()).isEqualTo(Bron.WSW_STURING);
    }
    for (Padstatus status : Padstatus.values()) {
      assertThat(status.vindplaats().bron()).isEqualTo(Bron.GEEN);
    }
  }

  @Test
  void geenTekstBlijftOverEnGeenOntbreekt() {
    Set<String> verwacht = new TreeSet<>(List.of("onbepaald"));
    begrippen()
        .forEach(
            begrip -> {
              verwacht.add(begrip.sleutel() + ".titel");
              verwacht.add(begrip.sleutel() + ".uitleg");
            });
    for (Padsignaal signaal : Padsignaal.values()) {
      List<String> vormen =
          signaal == Padsignaal.START_VOOR_POORTEN
              ? List.of(".BEPAALD", ".ONBEPAALD", ".PERIODE")
              : List.of("");
      vormen.forEach(vorm -> verwacht.add(signaal.code() + vorm));
    }
    List.of("PERIODE", "UITERLIJK", "VROEGST", "OPEN", "NIET_VOOR")
        .forEach(een -> verwacht.add("moment." + een));
    List.of("JUNI", "VRAGEN", "INRICHTING").forEach(een -> verwacht.add("lezing." + een));
    List.of(
            "CODE",
            "STAP_DUBBEL",
            "DAG",
            "WEKEN",
            "BIJ_START",
            "GEEN_VASTSTELLING",
            "VOOR_VOORSTEL",
            "VANAF_ZONDER_GEREED",
            "VANAF_NA_GEREED",
            "UITERLIJK_MET_GEREED")
        .forEach(een -> verwacht.add("fout." + een));
    assertThat(Transformatieteksten.TRANSFORMATIE.sleutels()).isEqualTo(verwacht);
  }

  @Test
  void deCodesVanDeSignalenLopenDoor() {
    assertThat(Stream.of(Padsignaal.values()).map(Padsignaal::code))
        .containsExactly("T-01", "T-02", "T-03", "T-04", "T-05", "T-06", "T-07", "T-08", "T-09");
  }

  @Test
  void eenEigenNaamStaatAchterDeTitel() {
    Stapopgave zonder = Stapopgave.builder().stap(Padstap.CONCEPT_BEDRIJF_2).build();
    assertThat(Transformatieteksten.naam(zonder))
        .isEqualTo(new Tekst("Stap 2 van het SW-bedrijf", "Step 2 of the company"));
    assertThat(
            Transformatieteksten.naam(
                Stapopgave.builder().from(zonder).naam(Optional.of("{0} <b>")).build()))
        .isEqualTo(
            new Tekst("Stap 2 van het SW-bedrijf ({0} <b>)", "Step 2 of the company ({0} <b>)"));
  }

  @Test
  void eenMomentZegtWatErBekendIs() {
    assertThat(Transformatieteksten.moment(Afronding.opDag(Paden.dag("2018-06-30"))))
        .isEqualTo(Tekst.gelijk("2018-06-30"));
    assertThat(
            Transformatieteksten.moment(
                Afronding.tussen(Paden.dag("2017-07-01"), Paden.dag("2017-12-31"))))
        .isEqualTo(
            new Tekst("tussen 2017-07-01 en 2017-12-31", "between 2017-07-01 and 2017-12-31"));
    assertThat(Transformatieteksten.moment(Afronding.nietLaterDan(Paden.dag("2017-12-31"))))
        .isEqualTo(new Tekst("uiterlijk 2017-12-31", "2017-12-31 at the latest"));
  }
}

package nl.participatie.keuzes.regie;

import static nl.participatie.keuzes.regie.Contracten.perPlaatsing;
import static nl.participatie.keuzes.regie.Contracten.verloop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.participatie.model.controle.Controleresultaat;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.controle.Invoerfout;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.taal.Taal;
import nl.participatie.model.taal.Tekst;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Contracts and courses from outside: every fault at once, with place, value and what is allowed.
 */
class ContractcontroleTest {

  private static Contractinvoer rij(
      @Nullable String code,
      @Nullable String vorm,
      @Nullable String prijs,
      @Nullable String start,
      @Nullable Integer omvang,
      @Nullable Integer hoogstens) {
    return new Contractinvoer(
        code,
        vorm,
        prijs == null ? null : new BigDecimal(prijs),
        start == null ? null : new BigDecimal(start),
        omvang,
        hoogstens);
  }

  private static List<String> fouten(Contractinvoer... rijen) {
    return regels(Contractcontrole.controleer(List.of(rijen), "regie.contracten", List.of()));
  }

  private static List<String> regels(Controleresultaat<?> uit) {
    return uit.fouten().stream().map(fout -> fout.tekst(Taal.EN)).toList();
  }

  @Test
  void elkeVormWordtGelezen() {
    assertThat(
            Contractcontrole.controleer(
                    List.of(
                        rij("A", "PXQ", "3000.50", null, null, 1_000_000),
                        rij("B", "OUTPUT", "1000000", "1000000.00", null, null),
                        rij("B2", "OUTPUT", "5000", null, null, 7),
                        rij("C", "COHORT", "50000000", null, 50, 2),
                        rij("D", "LUMPSUM", "1000000000", null, null, 1)),
                    "regie.contracten",
                    List.of())
                .ofFout())
        .containsExactly(
            new Contract.PrijsMaalAantal("A", Bedrag.ofCent(300_050), Optional.of(1_000_000)),
            new Contract.Output(
                "B", Bedrag.ofEuro(1_000_000), Bedrag.ofEuro(1_000_000), Optional.empty()),
            new Contract.Output("B2", Bedrag.ofEuro(5_000), Bedrag.NUL, Optional.of(7)),
            new Contract.Cohort("C", Bedrag.ofEuro(50_000_000), 50, Optional.of(2)),
            new Contract.Lumpsum("D", Bedrag.ofEuro(1_000_000_000), Optional.of(1)));
  }

  @Test
  void alleFoutenKomenTegelijk() {
    assertThat(
            fouten(
                rij(null, null, null, null, null, 0),
                rij("A", "PXQ", "-1", "5", 50, 1_000_001),
                rij("A", "COHORT", "50000000.01", null, 50, null),
                rij("<b>", "COHORT", "1e400", "1", null, -1),
                rij("E", "COHORT", "1", null, 0, null),
                rij("F", "OUTPUTT", "0.001", "1000000.01", 10_001, null),
                rij("G", "LUMPSUM", "1000000000.01", null, null, null),
                rij("H", "OUTPUT", "1000000.01", null, null, null)))
        .containsExactly(
            "regie.contracten[0].code: is required",
            "regie.contracten[0].hoogstens: '0': allowed is a whole number from 1 to 1000000",
            "regie.contracten[0].prijs: is required",
            "regie.contracten[0].vorm: is required",
            "regie.contracten[1].hoogstens: '1000001': allowed is a whole number from 1 to 1000000",
            "regie.contracten[1].omvang: does not belong to the form PXQ: leave it out",
            "regie.contracten[1].prijs: '-1': allowed is an amount in euro from 0 to 1000000, with"
                + " at most two decimals",
            "regie.contracten[1].startvergoeding: does not belong to the form PXQ: leave it out",
            "regie.contracten[2].code: 'A': is there already: each contract has a code of its own",
            "regie.contracten[2].prijs: '50000000.01': allowed is at most 50000000 euro: 1000000"
                + " euro for each place in the cohort",
            "regie.contracten[3].code: '<b>': allowed is a code of 1 to 40 capital letters,"
                + " digits and underscores",
            "regie.contracten[3].hoogstens: '-1': allowed is a whole number from 1 to 1000000",
            "regie.contracten[3].omvang: is required",
            "regie.contracten[3].prijs: '1E+400': allowed is an amount in euro from 0 to"
                + " 1000000000, with at most two decimals",
            "regie.contracten[3].startvergoeding: does not belong to the form COHORT: leave it out",
            "regie.contracten[4].omvang: '0': allowed is a whole number from 1 to 10000",
            "regie.contracten[5].omvang: '10001': allowed is a whole number from 1 to 10000",
            "regie.contracten[5].prijs: '0.001': allowed is an amount in euro from 0 to 1000000000,"
                + " with at most two decimals",
            "regie.contracten[5].startvergoeding: '1000000.01': allowed is an amount in euro from 0"
                + " to 1000000, with at most two decimals",
            "regie.contracten[5].vorm: 'OUTPUTT': allowed are PXQ, OUTPUT, COHORT, LUMPSUM (did"
                + " you mean: OUTPUT?)",
            "regie.contracten[6].prijs: '1000000000.01': allowed is an amount in euro from 0 to"
                + " 1000000000, with at most two decimals",
            "regie.contracten[7].prijs: '1000000.01': allowed is an amount in euro from 0 to"
                + " 1000000, with at most two decimals");
  }

  @Test
  void watEerderFoutBleekWordtNietNogEensVerteld() {
    Fout eerder = Fout.van("regie.contracten[0].prijs", "\"3\"", Tekst.gelijk("a number"));
    assertThat(
            regels(
                Contractcontrole.controleer(
                    List.of(rij("A", "PXQ", null, null, null, null)),
                    "regie.contracten",
                    List.of(eerder))))
        .containsExactly("regie.contracten[0].prijs: '\"3\"': a number");
  }

  @Test
  void hoogstensHonderdContracten() {
    Contractinvoer[] rijen =
        IntStream.range(0, 101)
            .mapToObj(nummer -> rij("C" + nummer, "PXQ", "1", null, null, null))
            .toArray(Contractinvoer[]::new);
    assertThat(fouten(rijen))
        .containsExactly("regie.contracten: '101': allowed are at most 100 contracts");
    assertThat(fouten(Arrays.copyOf(rijen, 100))).isEmpty();
  }

  @Test
  void plaatsingenKomenMetContracten() {
    List<Contractinvoer> contracten = List.of(rij("A", "PXQ", "1", null, null, null));
    List<Plaatsinginvoer> plaatsingen = List.of(new Plaatsinginvoer(3, 1));
    Contractopgave opgave = Contractopgave.controleer(contracten, plaatsingen, List.of()).ofFout();
    assertThat(opgave.vergelijking().contracten())
        .singleElement()
        .satisfies(uit -> assertThat(uit.kosten()).isEqualTo(Bedrag.ofEuro(3)));
    assertThat(Contractopgave.controleer(List.of(), List.of(), List.of()).ofFout())
        .isEqualTo(Contractopgave.LEEG);
    assertThat(regels(Contractopgave.controleer(List.of(), plaatsingen, List.of())))
        .containsExactly("regie.contracten: is required");
    assertThat(Contractopgave.controleer(contracten, List.of(), List.of()).ofFout())
        .satisfies(zonder -> assertThat(zonder.contracten()).hasSize(1))
        .satisfies(zonder -> assertThat(zonder.vergelijking().contracten()).isEmpty());
    Fout eerder = Fout.van("regie.plaatsingen", "3", Tekst.gelijk("a list"));
    assertThat(
            regels(
                Contractopgave.controleer(
                    List.of(rij("A", "PXQ", "-1", null, null, null)), List.of(), List.of(eerder))))
        .containsExactly(
            "regie.contracten[0].prijs: '-1': allowed is an amount in euro from 0 to 1000000, with"
                + " at most two decimals",
            "regie.plaatsingen: '3': a list");
    assertThat(
            regels(
                Contractopgave.controleer(
                    contracten, List.of(new Plaatsinginvoer(-1, 0)), List.of())))
        .containsExactly(
            "regie.plaatsingen[0].gevraagd: '-1': allowed is a whole number from 0 to 1000000");
  }

  @Test
  void eenBeeldZonderContractenHeeftEenLegeVergelijking() {
    Regiebeeld beeld = Regiebeeld.van(Regienetwerk.LEEG, Keuzeprofiel.LEEG);
    Regieoverzicht overzicht = Regieoverzicht.zonderContracten(beeld);
    assertThat(overzicht.beeld()).isSameAs(beeld);
    assertThat(overzicht.contracten().contracten()).isEmpty();
  }

  @Test
  void ookInCodeKomenAlleFoutenTegelijk() {
    assertThatThrownBy(() -> new Contract.Cohort("", Bedrag.ofCent(-1), 0, Optional.of(0)))
        .isInstanceOfSatisfying(
            Invoerfout.class,
            fout ->
                assertThat(fout.fouten())
                    .extracting(Fout::pad)
                    .containsExactlyInAnyOrder("code", "hoogstens", "omvang", "prijs"));
    assertThatThrownBy(
            () ->
                new Contract.Output(
                    "A", Bedrag.ofEuro(1_000_001), Bedrag.ofCent(-1), Optional.of(-1)))
        .isInstanceOfSatisfying(
            Invoerfout.class,
            fout ->
                assertThat(fout.fouten())
                    .extracting(Fout::pad)
                    .containsExactlyInAnyOrder("hoogstens", "prijs", "startvergoeding"));
    assertThatThrownBy(() -> perPlaatsing("A", -1, null)).hasMessageContaining("prijs: '-1.00'");
    assertThatThrownBy(() -> Contracten.vast("A", 1_000_000_001, null))
        .hasMessageContaining("from 0 to 1000000000");
  }

  @Test
  void deGrootsteGetallenBlijvenExact() {
    Plaatsingsverloop lang =
        new Plaatsingsverloop(
            Collections.nCopies(480, new Plaatsingsverloop.Periode(1_000_000, 1_000_000)));
    Bedrag miljoen = Bedrag.ofEuro(1_000_000);
    assertThat(
            Contractdoorrekening.van(
                    new Contract.Output("A", miljoen, miljoen, Optional.empty()), lang)
                .kosten())
        .isEqualTo(Bedrag.ofEuro(960_000_000_000_000L)); // 480 mln x 2 mln
    assertThat(
            Contractdoorrekening.van(
                    new Contract.Cohort("A", Bedrag.ofEuro(1_000_000_000), 9_999, Optional.empty()),
                    lang)
                .kosten())
        .isEqualTo(Bedrag.ofEuro(48_480_000_000_000L)); // 480 x 101 x 10^9
  }

  @Test
  void eenVerloopNoemtAlleFouten() {
    assertThat(
            regels(
                Plaatsingsverloop.controleer(
                    List.of(
                        new Plaatsinginvoer(null, null),
                        new Plaatsinginvoer(-1, -1),
                        new Plaatsinginvoer(1_000_001, 5)),
                    "regie.plaatsingen",
                    List.of())))
        .containsExactly(
            "regie.plaatsingen[0].gevraagd: is required",
            "regie.plaatsingen[0].resultaten: is required",
            "regie.plaatsingen[1].gevraagd: '-1': allowed is a whole number from 0 to 1000000",
            "regie.plaatsingen[1].resultaten: '-1': allowed is a whole number of 0 or more",
            "regie.plaatsingen[2].gevraagd: '1000001': allowed is a whole number from 0 to 1000000");
  }

  @Test
  void erGaanNietMeerMensenAanHetWerkDanErGeplaatstZouWorden() {
    assertThat(
            regels(
                Plaatsingsverloop.controleer(
                    List.of(
                        new Plaatsinginvoer(10, 4),
                        new Plaatsinginvoer(0, 6),
                        new Plaatsinginvoer(0, 1),
                        new Plaatsinginvoer(0, 1)),
                    "regie.plaatsingen",
                    List.of())))
        .containsExactly(
            "regie.plaatsingen[2].resultaten: '1': results up to here add up to 11,"
                + " placements asked for to 10: allowed is at most that number");
    assertThatThrownBy(() -> verloop(10, 11))
        .isInstanceOf(Invoerfout.class)
        .hasMessageContaining("perioden[0].resultaten");
    assertThat(verloop(10, 4, 0, 6).perioden()).hasSize(2);
    assertThat(
            Plaatsingsverloop.controleer(
                    List.of(new Plaatsinginvoer(10, 4)), "regie.plaatsingen", List.of())
                .ofFout())
        .isEqualTo(verloop(10, 4));
  }

  @Test
  void meerDan480PeriodenWordenGeweigerd() {
    List<Plaatsingsverloop.Periode> perioden =
        Collections.nCopies(481, new Plaatsingsverloop.Periode(1, 1));
    assertThatThrownBy(() -> new Plaatsingsverloop(perioden))
        .hasMessage("perioden: '481': allowed are at most 480 periods");
    assertThat(new Plaatsingsverloop(perioden.subList(0, 480)).perioden()).hasSize(480);
  }
}

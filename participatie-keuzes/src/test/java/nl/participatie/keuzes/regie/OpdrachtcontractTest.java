package nl.participatie.keuzes.regie;

import static nl.participatie.keuzes.regie.Netwerken.RAAD;
import static nl.participatie.keuzes.regie.Netwerken.SW;
import static nl.participatie.keuzes.regie.Netwerken.UO;
import static nl.participatie.keuzes.regie.Netwerken.deel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.participatie.model.controle.Controleresultaat;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.controle.Invoerfout;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.taal.Taal;
import nl.participatie.model.taal.Tekst;
import org.junit.jupiter.api.Test;

/** An assignment with the contract under which it is paid. */
class OpdrachtcontractTest {

  private static final Contract COHORT =
      new Contract.Cohort("COHORT", Bedrag.ofEuro(140_000), 50, Optional.of(2));
  private static final Contract OPEN =
      new Contract.PrijsMaalAantal("OPEN", Bedrag.ofEuro(3_000), Optional.empty());

  private static final Contractinvoer RIJ =
      new Contractinvoer("COHORT", "COHORT", new BigDecimal(140_000), null, 50, 2);

  private static Opdrachtinvoer.Builder opdracht() {
    return Opdrachtinvoer.builder().van("RAAD").aan("UO").soort("DEELOPDRACHT");
  }

  private static Controleresultaat<Regienetwerk> controleer(
      List<Contractinvoer> contracten, Opdrachtinvoer... opdrachten) {
    List<Partijinvoer> partijen =
        List.of(
            new Partijinvoer("RAAD", "Raad", "RAAD", List.of()),
            new Partijinvoer("UO", "Organisatie", "UITVOERINGSORGANISATIE", List.of()));
    return Regiecontrole.controleer(
        new Regieinvoer(partijen, List.of(opdrachten), contracten), List.of());
  }

  private static List<String> fouten(Controleresultaat<?> resultaat) {
    return resultaat.fouten().stream().map(fout -> fout.tekst(Taal.EN)).toList();
  }

  @Test
  void hetContractZegtHoeErWordtBetaald() {
    assertThat(deel("UO", "SW").build().financiering()).isEmpty();
    Opdracht opdracht = deel("UO", "SW").contract(COHORT).build();
    assertThat(opdracht.financiering()).contains(Financieringsvorm.COHORT);
    assertThat(opdracht)
        .isEqualTo(
            deel("UO", "SW").contract(COHORT).financiering(Financieringsvorm.COHORT).build());
    Opdracht.Builder anders =
        deel("UO", "SW").contract(COHORT).financiering(Financieringsvorm.PXQ).capaciteit(0);
    assertThatThrownBy(anders::build)
        .isInstanceOfSatisfying(
            Invoerfout.class,
            fout ->
                assertThat(fout.fouten())
                    .extracting(een -> een.tekst(Taal.EN))
                    .containsExactly(
                        "capaciteit: '0': allowed is a number from 1 to 1,000,000 persons a year",
                        "financiering: 'PXQ': allowed is COHORT, the form of contract COHORT"));
  }

  @Test
  void eenGrensStaatInDeOpdrachtOfInHetContract() {
    assertThat(deel("UO", "SW").build().isBegrensd()).isFalse();
    assertThat(deel("UO", "SW").contract(OPEN).build().isBegrensd()).isFalse();
    assertThat(deel("UO", "SW").contract(COHORT).build().isBegrensd()).isTrue();
    assertThat(deel("UO", "SW").contract(OPEN).capaciteit(5).build().isBegrensd()).isTrue();
  }

  @Test
  void hetNetwerkNoemtElkContractEenKeer() {
    Regienetwerk netwerk =
        Netwerken.van(
            List.of(RAAD, UO, SW),
            deel("UO", "SW").code("A").contract(OPEN),
            deel("UO", "SW").code("B"),
            deel("RAAD", "SW").code("C").contract(COHORT),
            deel("RAAD", "UO").code("D").contract(OPEN));
    assertThat(netwerk.contracten()).containsExactly(OPEN, COHORT);
    assertThat(Regienetwerk.LEEG.contracten()).isEmpty();
  }

  @Test
  void tweeContractenMetEenCodeWordenGeweigerd() {
    Contract ander = new Contract.PrijsMaalAantal("OPEN", Bedrag.ofEuro(3_001), Optional.empty());
    List<Opdracht> opdrachten = new ArrayList<>();
    for (Contract contract : List.of(OPEN, ander, OPEN, ander)) {
      opdrachten.add(deel("UO", "SW").code("O" + opdrachten.size()).contract(contract).build());
    }
    assertThatThrownBy(() -> Regienetwerk.of(List.of(RAAD, UO, SW), opdrachten))
        .isInstanceOfSatisfying(
            Invoerfout.class,
            fout ->
                assertThat(fout.fouten())
                    .extracting(een -> een.tekst(Taal.EN))
                    .containsExactly(
                        "regie.opdrachten[1].contract: 'OPEN': is the code of another contract too:"
                            + " allowed is one contract for each code",
                        "regie.opdrachten[3].contract: 'OPEN': is the code of another contract too:"
                            + " allowed is one contract for each code"));
  }

  @Test
  void eenOpdrachtVanBuitenNoemtZijnContract() {
    Regienetwerk netwerk =
        controleer(
                List.of(RIJ),
                opdracht().code("A").contract("COHORT").build(),
                opdracht().code("B").contract("COHORT").financiering("COHORT").build(),
                opdracht().code("C").build())
            .ofFout();
    assertThat(netwerk.opdrachten())
        .extracting(Opdracht::contract)
        .containsExactly(Optional.of(COHORT), Optional.of(COHORT), Optional.empty());
  }

  @Test
  void eenContractDatErNietIsOfAndersBetaalt() {
    assertThat(
            fouten(
                controleer(
                    List.of(RIJ),
                    opdracht().contract("COHORTEN").build(),
                    opdracht().contract("COHORT").financiering("PXQ").build(),
                    opdracht().contract("").financiering("PXQ").build())))
        .containsExactly(
            "regie.opdrachten[0].contract: 'COHORTEN': allowed is the code of a contract that is"
                + " there (did you mean: COHORT?)",
            "regie.opdrachten[1].financiering: 'PXQ': allowed is COHORT, the form of contract"
                + " COHORT",
            "regie.opdrachten[2].contract: allowed is the code of a contract that is there");
    assertThat(fouten(controleer(List.of(), opdracht().contract("COHORT").build())))
        .containsExactly(
            "regie.opdrachten[0].contract: 'COHORT': allowed is the code of a contract that is"
                + " there");
  }

  /** A name is right although what it names is wrong; that is told once, at its own place. */
  @Test
  void eenContractMetEenFoutIsWelBekend() {
    Contractinvoer fout = new Contractinvoer("COHORT", "COHORT", null, null, 50, null);
    // its form is known all the same
    assertThat(
            fouten(
                controleer(
                    List.of(fout), opdracht().contract("COHORT").financiering("PXQ").build())))
        .containsExactly(
            "regie.contracten[0].prijs: is required",
            "regie.opdrachten[0].financiering: 'PXQ': allowed is COHORT, the form of contract"
                + " COHORT");
    assertThat(fouten(controleer(List.of(fout, RIJ), opdracht().contract("COHORT").build())))
        .containsExactly(
            "regie.contracten[0].prijs: is required",
            "regie.contracten[1].code: 'COHORT': is there already: each contract has a code of its own");
    Fout vorm = Fout.van("regie.contracten[0].prijs", "x", Tekst.gelijk("x"));
    assertThat(
            Regiecontrole.controleer(
                    new Regieinvoer(List.of(), List.of(), List.of(fout)), List.of(vorm))
                .fouten())
        .containsExactly(vorm);
  }

  /** What has no code, or one code with two forms, cannot make a name or a form wrong. */
  @Test
  void vanEenContractDatNietTeLezenIsVolgtGeenFout() {
    Contractinvoer zonderCode = new Contractinvoer(null, "PXQ", BigDecimal.ONE, null, null, null);
    assertThat(fouten(controleer(List.of(zonderCode), opdracht().contract("C").build())))
        .containsExactly("regie.contracten[0].code: is required");
    Contractinvoer ander = new Contractinvoer("COHORT", "PXQ", BigDecimal.ONE, null, null, null);
    assertThat(
            fouten(
                controleer(
                    List.of(RIJ, ander),
                    opdracht().contract("COHORT").financiering("PXQ").build())))
        .containsExactly(
            "regie.contracten[1].code: 'COHORT': is there already: each contract has a code of its"
                + " own");
  }

  /** Of more than a hundred nobody can guess which one was meant. */
  @Test
  void bijTeVeelContractenKomtErGeenSuggestie() {
    List<Contractinvoer> rijen =
        IntStream.range(0, 101)
            .mapToObj(
                nummer -> new Contractinvoer("C" + nummer, "PXQ", BigDecimal.ONE, null, null, null))
            .toList();
    assertThat(fouten(controleer(rijen, opdracht().contract("D100").build())))
        .containsExactly(
            "regie.contracten: '101': allowed are at most 100 contracts",
            "regie.opdrachten[0].contract: 'D100': allowed is the code of a contract that is"
                + " there");
    assertThat(fouten(controleer(rijen.subList(0, 100), opdracht().contract("D10").build())))
        .singleElement()
        .asString()
        .contains("did you mean");
  }
}

package nl.participatie.keuzes.regie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.participatie.model.controle.Controleresultaat;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.doelgroep.Beleidsdoelgroep;
import nl.participatie.model.middelen.Budgetstroom;
import nl.participatie.model.taal.Taal;
import nl.participatie.model.taal.Tekst;
import nl.participatie.model.uitvoering.Deelproces;
import org.junit.jupiter.api.Test;

/** What comes in about direction: every fault at once, with place and what is allowed. */
class RegiecontroleTest {

  private static final Partijinvoer RAAD =
      new Partijinvoer("RAAD", "Raad", "RAAD", List.of("BELEIDSREGIE"));
  private static final Partijinvoer UO =
      new Partijinvoer("UO", "Organisatie", "UITVOERINGSORGANISATIE", List.of());

  private static Controleresultaat<Regienetwerk> controleer(
      List<Partijinvoer> partijen, List<Opdrachtinvoer> opdrachten, Fout... eerder) {
    return Regiecontrole.controleer(
        new Regieinvoer(partijen, opdrachten, List.of()), List.of(eerder));
  }

  private static List<String> fouten(
      List<Partijinvoer> partijen, List<Opdrachtinvoer> opdrachten, Fout... eerder) {
    return controleer(partijen, opdrachten, eerder).fouten().stream()
        .map(fout -> fout.tekst(Taal.EN))
        .toList();
  }

  private static Opdrachtinvoer.Builder regie() {
    return Opdrachtinvoer.builder().van("RAAD").aan("UO").soort("UITVOERINGSREGIE");
  }

  @Test
  void watGoedIsKomtOver() {
    Opdrachtinvoer opdracht =
        regie()
            .code("O_1")
            .addGroepen("NUG", "BESCHUT", "NUG")
            .addDeelprocessen("INTAKE")
            .resultaatverantwoordelijk("JA")
            .bevoegd("NEE")
            .zeggenschap("JA")
            .addBudgetten("PBUDGET", "INKOMENSDEEL")
            .afgebakend("NEE")
            .capaciteit(50)
            .financiering("PXQ")
            .omschrijving("per jaar\n<b>")
            .build();
    Regienetwerk netwerk = controleer(List.of(RAAD, UO), List.of(opdracht)).ofFout();
    assertThat(netwerk.partijen())
        .containsExactly(
            new Partij("RAAD", "Raad", Partijsoort.RAAD, Set.of(Rol.BELEIDSREGIE)),
            new Partij("UO", "Organisatie", Partijsoort.UITVOERINGSORGANISATIE, Set.of()));
    assertThat(netwerk.opdrachten())
        .containsExactly(
            Opdracht.builder()
                .code("O_1")
                .van("RAAD")
                .aan("UO")
                .soort(Opdrachtsoort.UITVOERINGSREGIE)
                .addGroepen(Beleidsdoelgroep.BESCHUT, Beleidsdoelgroep.NUG)
                .addDeelprocessen(Deelproces.INTAKE)
                .resultaatverantwoordelijk(Toekenning.JA)
                .bevoegd(Toekenning.NEE)
                .zeggenschap(Toekenning.JA)
                .addBudgetten(Budgetstroom.INKOMENSDEEL, Budgetstroom.PBUDGET)
                .afgebakend(Toekenning.NEE)
                .capaciteit(50)
                .financiering(Financieringsvorm.PXQ)
                .omschrijving("per jaar\n<b>")
                .build());
    assertThat(controleer(List.of(), List.of()).waarde()).contains(Regienetwerk.LEEG);
  }

  @Test
  void wieEenBudgetNoemtZegtDatErZeggenschapIs() {
    Regienetwerk netwerk =
        controleer(List.of(RAAD, UO), List.of(regie().addBudgetten("PBUDGET").build())).ofFout();
    assertThat(netwerk.opdrachten().get(0).zeggenschap()).isEqualTo(Toekenning.JA);
    for (String ander : List.of("NEE", "ONBEKEND")) {
      assertThat(
              fouten(
                  List.of(RAAD, UO),
                  List.of(regie().addBudgetten("PBUDGET").zeggenschap(ander).build())))
          .containsExactly(
              "regie.opdrachten[0].budgetten: streams of money are allowed only where zeggenschap"
                  + " is JA");
    }
  }

  @Test
  void elkeFoutVanEenPartij() {
    assertThat(
            fouten(
                List.of(
                    new Partijinvoer(null, null, null, List.of()),
                    new Partijinvoer("sw", "x\u0000", "SWBEDRIJF", List.of("BAAS", "OVERIG", "")),
                    UO,
                    UO),
                List.of()))
        .containsExactly(
            "regie.partijen[0].code: is required",
            "regie.partijen[0].naam: is required",
            "regie.partijen[0].soort: is required",
            "regie.partijen[1].code: 'sw': allowed is a code of 1 to 40 capital letters, digits and"
                + " underscores",
            "regie.partijen[1].naam: 'x\\u0000': allowed are 1 to 100 visible characters, without <"
                + " and > and without invisible formatting characters",
            "regie.partijen[1].rollen[0]: 'BAAS': allowed are BELEIDSREGIE, UITVOERINGSREGIE,"
                + " ONDERAANNEMER, OVERIG",
            "regie.partijen[1].rollen[2]: allowed are BELEIDSREGIE, UITVOERINGSREGIE,"
                + " ONDERAANNEMER, OVERIG",
            "regie.partijen[1].soort: 'SWBEDRIJF': allowed are RAAD, COLLEGE,"
                + " UITVOERINGSORGANISATIE, GEMEENSCHAPPELIJKE_REGELING, SW_BEDRIJF,"
                + " REINTEGRATIEBEDRIJF, UWV, WERKGEVERSSERVICEPUNT, SCHOOL, ZORGINSTELLING, OVERIG"
                + " (did you mean: SW_BEDRIJF?)",
            "regie.partijen[3].code: 'UO': occurs already: each party may occur once");
  }

  @Test
  void elkeFoutVanEenOpdracht() {
    Opdrachtinvoer vol =
        Opdrachtinvoer.builder()
            .code("o")
            .van("RAAT")
            .aan("UO")
            .soort("REGIE")
            .addGroepen("WSW")
            .addDeelprocessen("INTAKES")
            .resultaatverantwoordelijk("ja")
            .bevoegd("x")
            .zeggenschap("y")
            .addBudgetten("GELD")
            .afgebakend("z")
            .capaciteit(0)
            .financiering("GRATIS")
            .omschrijving("\u202e")
            .build();
    assertThat(
            fouten(
                List.of(RAAD, UO),
                List.of(
                    vol,
                    Opdrachtinvoer.builder().build(),
                    regie().aan("RAAD").capaciteit(-5).build())))
        .extracting(fout -> fout.replaceFirst(": allowed (is|are) .*", ""))
        .containsExactly(
            "regie.opdrachten[0].afgebakend: 'z'",
            "regie.opdrachten[0].bevoegd: 'x'",
            "regie.opdrachten[0].budgetten[0]: 'GELD'",
            "regie.opdrachten[0].capaciteit: '0'",
            "regie.opdrachten[0].code: 'o'",
            "regie.opdrachten[0].deelprocessen[0]: 'INTAKES'",
            "regie.opdrachten[0].financiering: 'GRATIS'",
            "regie.opdrachten[0].groepen[0]: 'WSW'",
            "regie.opdrachten[0].omschrijving: '\\u202E'",
            "regie.opdrachten[0].resultaatverantwoordelijk: 'ja'",
            "regie.opdrachten[0].soort: 'REGIE'",
            "regie.opdrachten[0].van: 'RAAT'",
            "regie.opdrachten[0].zeggenschap: 'y'",
            "regie.opdrachten[1].aan: is required",
            "regie.opdrachten[1].soort: is required",
            "regie.opdrachten[1].van: is required",
            "regie.opdrachten[2].aan: 'RAAD'",
            "regie.opdrachten[2].capaciteit: '-5'");
  }

  @Test
  void eenPartijMetEenFoutIsWelBekend() {
    assertThat(
            fouten(
                List.of(RAAD, new Partijinvoer("UO", "x", "?", List.of())),
                List.of(regie().build())))
        .singleElement()
        .asString()
        .startsWith("regie.partijen[1].soort: '?'");
  }

  /** A party without a code may be the one that is meant. */
  @Test
  void naastEenPartijZonderCodeIsGeenAnderOnbekend() {
    Partijinvoer zonder = new Partijinvoer(null, "x", "RAAD", List.of());
    assertThat(fouten(List.of(RAAD, zonder), List.of(regie().build())))
        .containsExactly("regie.partijen[1].code: is required");
    assertThat(fouten(List.of(RAAD), List.of(regie().build()))).hasSize(1);
  }

  @Test
  void watBijHetLezenAlFoutWasWordtNietNogEensGezegd() {
    Tekst fout = Tekst.gelijk("x");
    assertThat(
            controleer(
                    List.of(new Partijinvoer(null, "n", "RAAD", List.of(""))),
                    List.of(Opdrachtinvoer.builder().build()),
                    Fout.van("regie.partijen[0].code", "", fout),
                    Fout.van("regie.partijen[0].rollen[0]", "", fout),
                    Fout.van("regie.opdrachten[0]", "", fout))
                .fouten())
        .extracting(Fout::pad)
        .containsExactly(
            "regie.opdrachten[0]", "regie.partijen[0].code", "regie.partijen[0].rollen[0]");
  }

  @Test
  void duizendRijenVolFoutenKomenAllemaal() {
    List<Partijinvoer> partijen = new ArrayList<>();
    List<Opdrachtinvoer> opdrachten = new ArrayList<>();
    for (int nummer = 0; nummer < 1000; nummer++) {
      partijen.add(new Partijinvoer("P" + nummer, "n", "x", List.of()));
      opdrachten.add(regie().van("Q" + nummer).aan("R" + nummer).build());
    }
    assertThat(fouten(partijen, opdrachten)).hasSize(3000);
  }
}

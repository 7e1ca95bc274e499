package nl.participatie.keuzes.congruentie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.participatie.model.controle.Controleresultaat;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.doelgroep.Beleidsdoelgroep;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Taal;
import nl.participatie.model.taal.Tekst;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What comes in about levels and enforcement: every fault at once, with place and what is allowed.
 */
class CongruentiecontroleTest {

  private static Controleresultaat<Congruentieopgave> controleer(
      List<Positieinvoer> posities,
      List<Handhavingsinvoer> handhaving,
      List<List<String>> gelijk,
      Fout... eerder) {
    return Congruentiecontrole.controleer(
        new Congruentieinvoer(posities, handhaving, gelijk), List.of(eerder));
  }

  private static List<String> fouten(Controleresultaat<Congruentieopgave> resultaat) {
    return resultaat.fouten().stream().map(fout -> fout.tekst(Taal.EN)).toList();
  }

  private static List<String> foutenVan(Positieinvoer... rijen) {
    return fouten(controleer(List.of(rijen), List.of(), List.of()));
  }

  private static Positieinvoer rij(@Nullable Integer keuze, Map<Niveau, String> posities) {
    return new Positieinvoer(keuze, posities, Map.of(), null);
  }

  @Test
  void watGoedIsKomtOver() {
    Positieinvoer eerste =
        new Positieinvoer(
            3,
            Map.of(Niveau.BELEID, "ACTIEF", Niveau.UITVOERING, "3.GEEN"),
            Map.of(Niveau.UITVOERING, "jaarverslag\n2016"),
            "WIJK");
    Congruentieopgave opgave =
        controleer(
                List.of(eerste, rij(19, Map.of())),
                List.of(
                    new Handhavingsinvoer("NUG", "OPGELEGD", null),
                    new Handhavingsinvoer("REGULIER", null, "GESANCTIONEERD")),
                List.of(List.of("NUG", "REGULIER"), List.of("BESCHUT", "ZORG_EN_WELZIJN")))
            .waarde()
            .orElseThrow();
    Keuzeopgave drie = Optional.ofNullable(opgave.keuzes().get(Keuze.van(3))).orElseThrow();
    assertThat(drie.posities())
        .containsOnly(
            Map.entry(Niveau.BELEID, new Positieopgave(Optie.parse("3.ACTIEF"), Optional.empty())),
            Map.entry(
                Niveau.UITVOERING,
                new Positieopgave(Optie.parse("3.GEEN"), Optional.of("jaarverslag\n2016"))));
    assertThat(drie.dienstverlening()).contains(Dienstverlening.WIJK);
    assertThat(opgave.keuzes()).containsOnlyKeys(Keuze.van(3), Keuze.van(19));
    assertThat(opgave.handhaving())
        .containsOnly(
            Map.entry(
                Beleidsdoelgroep.NUG,
                new Handhaving(Optional.of(Arbeidsverplichting.OPGELEGD), Optional.empty())),
            Map.entry(
                Beleidsdoelgroep.REGULIER,
                new Handhaving(Optional.empty(), Optional.of(Arbeidsverplichting.GESANCTIONEERD))));
    assertThat(opgave.gelijkeGroepen())
        .containsExactly(
            Set.of(Beleidsdoelgroep.REGULIER, Beleidsdoelgroep.NUG),
            Set.of(Beleidsdoelgroep.BESCHUT, Beleidsdoelgroep.ZORG_EN_WELZIJN));
    assertThat(controleer(List.of(), List.of(), List.of()).waarde())
        .contains(Congruentieopgave.LEEG);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "| congruentie.posities[0].keuze: is required",
        "0 | congruentie.posities[0].keuze: '0': allowed is the number of a choice: 1 to 19",
        "20 | congruentie.posities[0].keuze: '20': allowed is the number of a choice: 1 to 19",
      })
  void eenKeuzeIsEenNummer(@Nullable Integer keuze, String verwacht) {
    assertThat(foutenVan(rij(keuze, Map.of(Niveau.BELEID, "ACTIEF")))).containsExactly(verwacht);
  }

  @Test
  void eenKeuzeStaatErMaarEenKeer() {
    assertThat(foutenVan(rij(3, Map.of()), rij(4, Map.of()), rij(3, Map.of())))
        .containsExactly(
            "congruentie.posities[2].keuze: '3': occurs already: each choice may occur once");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "BREED | is not an option of choice 3; allowed are ACTIEF, BEPERKT, GEEN",
        "4.BREED | is not an option of choice 3; allowed are ACTIEF, BEPERKT, GEEN",
        "ACTIF | is not an option of choice 3; allowed are ACTIEF, BEPERKT, GEEN (did you mean: ACTIEF?)",
      })
  void eenOptieVanEenAndereKeuzeIsEenFout(String code, String verwacht) {
    for (Niveau niveau : Niveau.values()) {
      assertThat(foutenVan(rij(3, Map.of(niveau, code))))
          .containsExactly(
              "congruentie.posities[0]." + niveau.attribuut() + ": '" + code + "': " + verwacht);
    }
  }

  @Test
  void eenBronHoortBijEenPositieEnIsGewoneTekst() {
    Map<Niveau, String> beleid = Map.of(Niveau.BELEID, "ACTIEF");
    assertThat(foutenVan(new Positieinvoer(3, beleid, Map.of(Niveau.MANAGEMENT, "plan"), null)))
        .containsExactly(
            "congruentie.posities[0].bronnen.management: a source is allowed only with a level of"
                + " which the option is given");
    for (String tekst : List.of("a\u202eb", "\u0000", "x".repeat(2001))) {
      assertThat(foutenVan(new Positieinvoer(3, beleid, Map.of(Niveau.BELEID, tekst), null)))
          .singleElement()
          .asString()
          .startsWith("congruentie.posities[0].bronnen.beleid: '")
          .endsWith("at most 2000 characters, without invisible formatting characters");
    }
    assertThat(
            foutenVan(new Positieinvoer(3, beleid, Map.of(Niveau.BELEID, "x".repeat(2000)), null)))
        .isEmpty();
  }

  @Test
  void codesBuitenDeLijstKomenMetWatMag() {
    assertThat(foutenVan(new Positieinvoer(3, Map.of(), Map.of(), "wijk")))
        .containsExactly(
            "congruentie.posities[0].dienstverlening: 'wijk': allowed are WIJK, CENTRAAL, REGIONAAL"
                + " (did you mean: WIJK?)");
    assertThat(
            fouten(
                controleer(
                    List.of(),
                    List.of(
                        new Handhavingsinvoer("ALLEN", "OPGELEGT", "x"),
                        new Handhavingsinvoer(null, null, null),
                        new Handhavingsinvoer("NUG", null, null),
                        new Handhavingsinvoer("NUG", null, null)),
                    List.of())))
        .containsExactly(
            "congruentie.handhaving[0].beleid: 'OPGELEGT': allowed are OPGELEGD, ONTHEVEN,"
                + " GESANCTIONEERD (did you mean: OPGELEGD?)",
            "congruentie.handhaving[0].doelgroep: 'ALLEN': allowed are REGULIER,"
                + " REGULIERE_OMGEVING, BESCHUT, ZORG_EN_WELZIJN, NUG",
            "congruentie.handhaving[0].praktijk: 'x': allowed are OPGELEGD, ONTHEVEN,"
                + " GESANCTIONEERD",
            "congruentie.handhaving[1].doelgroep: is required",
            "congruentie.handhaving[3].doelgroep: 'NUG': occurs already: each group may occur"
                + " once");
  }

  @Test
  void gelijkeGroepenZijnErTweeOfMeerEnElkMaarEenKeer() {
    assertThat(
            fouten(
                controleer(
                    List.of(),
                    List.of(),
                    List.of(
                        List.of("NUG", "BESCHUT"),
                        List.of("REGULIER"),
                        List.of(),
                        List.of("NUG", "NUGS", "x"),
                        List.of("ZORG_EN_WELZIJN", "ZORG_EN_WELZIJN")))))
        .containsExactly(
            "congruentie.gelijkeGroepen[1]: allowed are two or more groups",
            "congruentie.gelijkeGroepen[2]: allowed are two or more groups",
            "congruentie.gelijkeGroepen[3][0]: 'NUG': occurs already: each group may stand once"
                + " among the equal groups",
            "congruentie.gelijkeGroepen[3][1]: 'NUGS': allowed are REGULIER,"
                + " REGULIERE_OMGEVING, BESCHUT, ZORG_EN_WELZIJN, NUG (did you mean: NUG?)",
            "congruentie.gelijkeGroepen[3][2]: 'x': allowed are REGULIER, REGULIERE_OMGEVING,"
                + " BESCHUT, ZORG_EN_WELZIJN, NUG",
            "congruentie.gelijkeGroepen[4][1]: 'ZORG_EN_WELZIJN': occurs already: each group may"
                + " stand once among the equal groups");
  }

  @Test
  void watBijHetLezenAlFoutWasWordtNietNogEensGezegd() {
    Tekst fout = Tekst.gelijk("x");
    List<String> paden =
        controleer(
                List.of(rij(null, Map.of()), rij(null, Map.of()), rij(null, Map.of())),
                List.of(new Handhavingsinvoer(null, null, null)),
                List.of(List.of("", "NUG"), List.of()),
                Fout.van("congruentie.posities[0].keuze", "", fout),
                Fout.van("congruentie.posities[1]", "", fout),
                Fout.van("congruentie.handhaving", "", fout),
                Fout.van("congruentie.gelijkeGroepen[0][0]", "", fout))
            .fouten()
            .stream()
            .map(Fout::pad)
            .toList();
    assertThat(paden)
        .containsExactly(
            "congruentie.gelijkeGroepen[0][0]",
            "congruentie.gelijkeGroepen[1]",
            "congruentie.handhaving",
            "congruentie.posities[0].keuze",
            "congruentie.posities[1]",
            "congruentie.posities[2].keuze");
  }

  @Test
  void duizendRijenVolFoutenKomenAllemaal() {
    List<Positieinvoer> rijen = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      rijen.add(rij(3, Map.of(Niveau.BELEID, "x", Niveau.UITVOERING, "y")));
    }
    assertThat(controleer(rijen, List.of(), List.of()).fouten()).hasSize(2 * 1000 + 999);
  }

  @Test
  void wieHetZelfMaaktKrijgtDezelfdeGrenzen() {
    Keuzeopgave vanVier =
        new Keuzeopgave(
            Map.of(Niveau.BELEID, new Positieopgave(Optie.parse("4.SMAL"), Optional.empty())),
            Optional.empty());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Congruentieopgave(Map.of(Keuze.van(3), vanVier), Map.of(), List.of()))
        .withMessage("Option 4.SMAL does not belong to choice 3");
    Set<Beleidsdoelgroep> een = Set.of(Beleidsdoelgroep.NUG);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Congruentieopgave(Map.of(), Map.of(), List.of(een)))
        .withMessage("Groups that count as equal are two or more, not [NUG]");
    Set<Beleidsdoelgroep> twee = Set.of(Beleidsdoelgroep.NUG, Beleidsdoelgroep.BESCHUT);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Congruentieopgave(Map.of(), Map.of(), List.of(twee, twee)))
        .withMessageStartingWith("Group BESCHUT stands in two sets");
  }
}

package nl.participatie.keuzes.congruentie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.participatie.keuzes.congruentie.Opgaven.Niveaus;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.model.bevinding.Bevinding;
import nl.participatie.model.bevinding.Ernst;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.dossier.Besluitvorming;
import nl.participatie.model.dossier.Dossiergebeurtenis;
import nl.participatie.model.dossier.Keuzedossier;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;

/** The picture of congruence: hand cases, each with the passage it rests on. */
class CongruentiebeeldTest {

  private static final LocalDate DAG = LocalDate.of(2017, 9, 15);

  private static Congruentiebeeld beeld(Congruentieopgave opgave, Gemeenteprofiel gemeente) {
    return Congruentiebeeld.van(opgave, gemeente, Regelset.standaard(), DAG);
  }

  private static Congruentiebeeld beeld(Niveaus niveaus) {
    return beeld(niveaus.opgave(), Opgaven.LEGE_GEMEENTE);
  }

  private static Keuzecongruentie rij(Congruentiebeeld beeld, int nummer) {
    return Optional.ofNullable(beeld.keuzes().get(Keuze.van(nummer))).orElseThrow();
  }

  @Provide
  Arbitrary<Niveaus> niveaus() {
    return Opgaven.niveaus();
  }

  @Example
  void zonderOpgaveIsAllesOnbekendEnNietsNulOfHonderd() {
    Congruentiebeeld beeld = beeld(Congruentieopgave.LEEG, Opgaven.LEGE_GEMEENTE);
    assertThat(beeld.keuzes()).hasSize(19);
    assertThat(beeld.aantal(Congruentieoordeel.ONBEKEND)).isEqualTo(19);
    assertThat(rij(beeld, 7).ontbreekt()).containsExactly(Niveau.values());
    Onbepaald reden = beeld.aandeelCongruent().ontbrekend().orElseThrow();
    assertThat(reden.ontbreekt()).isEqualTo("congruentie.posities");
    assertThat(reden.reden()).isEqualTo(Onbepaald.Reden.NIET_OPGEGEVEN);
    assertThat(reden.toelichting().nl()).startsWith("Van geen enkele keuze");
    assertThat(beeld.spanningen()).isEmpty();
    assertThat(beeld.handhaving()).isEmpty();
    assertThat(beeld.bevindingen()).isEmpty();
    assertThat(beeld.peildatum()).isEqualTo(DAG);
    assertThat(beeld.opgave()).isEqualTo(Congruentieopgave.LEEG);
  }

  /**
   * Thermometer, "share of choices with at least two known positions that are congruent": of the
   * four choices below one has a single position, two of the other three are congruent.
   */
  @Example
  void hetAandeelTeltAlleenKeuzesMetTweeBekendeNiveaus() {
    Congruentiebeeld beeld =
        beeld(
            Opgaven.niveaus(
                "3.ACTIEF 4.BREED 12.PLAFONDS", "3.ACTIEF 12.PLAFONDS 15.SELECTIEF", "4.SMAL"));
    assertThat(beeld.aantal(Congruentieoordeel.CONGRUENT)).isEqualTo(2);
    assertThat(beeld.aantal(Congruentieoordeel.INCONGRUENT)).isEqualTo(1);
    assertThat(beeld.aandeelCongruent().bepaald()).isEqualTo(Breuk.of(2, 3));
  }

  @Property(tries = 100, seed = "73", edgeCases = EdgeCasesMode.NONE)
  void hetAandeelVolgtUitDeRijenEnElkNiveauUitZijnProfiel(@ForAll("niveaus") Niveaus niveaus) {
    Congruentiebeeld beeld = beeld(niveaus);
    int congruent = 0;
    int bekend = 0;
    for (Keuze keuze : Keuze.values()) {
      List<Optie> opties =
          List.of(niveaus.beleid(), niveaus.management(), niveaus.uitvoering()).stream()
              .flatMap(profiel -> profiel.optie(keuze).stream())
              .toList();
      if (opties.size() >= 2) {
        bekend++;
        congruent += opties.stream().allMatch(opties.get(0)::equals) ? 1 : 0;
      }
    }
    assertThat(beeld.aandeelCongruent().optioneel())
        .isEqualTo(bekend == 0 ? Optional.empty() : Optional.of(Breuk.of(congruent, bekend)));
    assertThat(beeld.profiel(Niveau.BELEID)).isEqualTo(niveaus.beleid());
    assertThat(beeld.profiel(Niveau.MANAGEMENT)).isEqualTo(niveaus.management());
    assertThat(beeld.profiel(Niveau.UITVOERING)).isEqualTo(niveaus.uitvoering());
  }

  /** Seed 004: what counts is that policy, management and execution fit together. */
  @Example
  void eenUitvoeringDieAfwijktIsEenBevindingMetElkNiveau() {
    Bevinding bevinding =
        beeld(Opgaven.niveaus("4.SMAL", "4.SMAL", "4.BREED")).bevindingen().get(0);
    assertThat(bevinding.code()).isEqualTo("C-01");
    assertThat(bevinding.ernst()).isEqualTo(Ernst.WAARSCHUWING);
    assertThat(bevinding.onderwerp())
        .containsExactly("BELEID 4.SMAL", "MANAGEMENT 4.SMAL", "UITVOERING 4.BREED");
    assertThat(bevinding.vindplaats()).isEqualTo(new Vindplaats(Bron.CONGRUENTIE, ""));
    assertThat(bevinding.toelichting().nl())
        .startsWith("Keuze 4 (")
        .contains(
            "één niveau wijkt af van de andere twee: Uitvoering.",
            "Beleid: 4.SMAL (",
            ". Management: 4.SMAL (",
            ". Uitvoering: 4.BREED (");
    assertThat(bevinding.toelichting().en())
        .contains("one level departs from the other two: Execution.", "Policy: 4.SMAL (");
  }

  @Example
  void tweeDieVerschillenWordenBeideGenoemdZonderSchuldige() {
    assertThat(beeld(Opgaven.niveaus("", "4.SMAL", "4.BREED")).bevindingen())
        .singleElement()
        .satisfies(
            b -> {
              assertThat(b.onderwerp()).containsExactly("MANAGEMENT 4.SMAL", "UITVOERING 4.BREED");
              assertThat(b.toelichting().en())
                  .contains("two levels differ: Management, Execution", "cannot be told which one");
            });
    assertThat(beeld(Opgaven.niveaus("3.ACTIEF", "3.BEPERKT", "3.GEEN")).bevindingen())
        .singleElement()
        .satisfies(
            b ->
                assertThat(b.toelichting().en())
                    .contains(
                        "all levels differ: Policy, Management, Execution",
                        "cannot be told which one"));
  }

  @Example
  void congruentOfOnbekendIsGeenBevinding() {
    assertThat(beeld(Opgaven.niveaus("4.SMAL 12.PLAFONDS", "4.SMAL", "4.SMAL")).bevindingen())
        .isEmpty();
  }

  /** Seed 004: the form of organisation does not decide the result. */
  @Example
  void waarDeDienstverleningIsVerandertHetCijferNiet() {
    Niveaus niveaus = Opgaven.niveaus("4.SMAL 3.GEEN", "4.SMAL 3.ACTIEF", "");
    Breuk zonder = beeld(niveaus).aandeelCongruent().bepaald();
    for (Dienstverlening waar : Dienstverlening.values()) {
      Keuzeopgave oud = niveaus.opgave().keuzes().getOrDefault(Keuze.van(4), Keuzeopgave.LEEG);
      Congruentieopgave met =
          new Congruentieopgave(
              Map.of(
                  Keuze.van(4),
                  new Keuzeopgave(oud.posities(), Optional.of(waar)),
                  Keuze.van(3),
                  niveaus.opgave().keuzes().getOrDefault(Keuze.van(3), Keuzeopgave.LEEG)),
              Map.of(),
              List.of());
      Congruentiebeeld beeld = beeld(met, Opgaven.LEGE_GEMEENTE);
      assertThat(beeld.aandeelCongruent().bepaald()).isEqualTo(zonder).isEqualTo(Breuk.of(1, 2));
      assertThat(rij(beeld, 4).dienstverlening()).contains(waar);
    }
  }

  private static Gemeenteprofiel metDossier(String optie, LocalDate dag) {
    return Gemeenteprofiel.builder()
        .dossier(
            Keuzedossier.of(
                List.of(
                    Dossiergebeurtenis.builder()
                        .volgnummer(1)
                        .datum(dag)
                        .keuze(Optie.parse(optie).keuze())
                        .optie(Optie.parse(optie))
                        .besluitvorming(Besluitvorming.VOORLOPIG)
                        .build())))
        .build();
  }

  @Example
  void watBeslotenIsSpringtInAlsBeleidMetZijnHerkomst() {
    Congruentieopgave opgave = Opgaven.niveaus("", "4.SMAL", "").opgave();
    Congruentiebeeld opDag = beeld(opgave, metDossier("4.SMAL", DAG));
    assertThat(rij(opDag, 4).positie(Niveau.BELEID))
        .contains(new Niveaupositie(Optie.parse("4.SMAL"), Herkomst.DOSSIER, Optional.empty()));
    assertThat(rij(opDag, 4).oordeel()).isEqualTo(Congruentieoordeel.CONGRUENT);
    assertThat(opDag.bevindingen()).isEmpty();

    Congruentiebeeld ervoor = beeld(opgave, metDossier("4.SMAL", DAG.plusDays(1)));
    assertThat(rij(ervoor, 4).oordeel()).isEqualTo(Congruentieoordeel.ONBEKEND);

    Gemeenteprofiel metKeuzes =
        Gemeenteprofiel.builder().keuzes(Keuzeprofiel.parse("4.BREED")).build();
    assertThat(rij(beeld(opgave, metKeuzes), 4).positie(Niveau.BELEID))
        .contains(new Niveaupositie(Optie.parse("4.BREED"), Herkomst.KEUZES, Optional.empty()));
  }

  /** Report 7.2: policy direction always stays with council and executive. */
  @Example
  void opgegevenBeleidTeltEnWatAndersBeslotenIsWordtGezegd() {
    Congruentieopgave opgave = Opgaven.niveaus("4.SMAL", "4.SMAL", "").opgave();
    Congruentiebeeld beeld = beeld(opgave, metDossier("4.BREED", DAG));
    assertThat(rij(beeld, 4).positie(Niveau.BELEID).orElseThrow().herkomst())
        .isEqualTo(Herkomst.OPGAVE);
    assertThat(rij(beeld, 4).oordeel()).isEqualTo(Congruentieoordeel.CONGRUENT);
    assertThat(beeld.bevindingen())
        .singleElement()
        .satisfies(
            b -> {
              assertThat(b.code()).isEqualTo("C-02");
              assertThat(b.ernst()).isEqualTo(Ernst.WAARSCHUWING);
              assertThat(b.onderwerp()).containsExactly("4.SMAL", "4.BREED");
              assertThat(b.vindplaats()).isEqualTo(Vindplaats.rapport("7.2"));
              assertThat(b.toelichting().nl())
                  .startsWith("Keuze 4 (")
                  .contains("opgegeven 4.SMAL (", "volgens het dossier is besloten tot 4.BREED (");
            });
    Gemeenteprofiel metKeuzes =
        Gemeenteprofiel.builder().keuzes(Keuzeprofiel.parse("4.BREED")).build();
    assertThat(beeld(opgave, metKeuzes).bevindingen().get(0).toelichting().en())
        .contains("the choices in the file have 4.BREED (");
    assertThat(beeld(opgave, metDossier("4.SMAL", DAG)).bevindingen()).isEmpty();
  }
}

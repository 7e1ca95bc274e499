package nl.participatie.keuzes.thermometer;

import static nl.participatie.model.dossier.Besluitvorming.IN_VOORBEREIDING;
import static nl.participatie.model.dossier.Besluitvorming.NIET_GEAGENDEERD;
import static nl.participatie.model.dossier.Besluitvorming.VASTGESTELD;
import static nl.participatie.model.dossier.Besluitvorming.VOORLOPIG;
import static nl.participatie.model.dossier.Implementatie.GEBORGD;
import static nl.participatie.model.dossier.Implementatie.INRICHTING;
import static nl.participatie.model.dossier.Implementatie.IN_UITVOERING;
import static nl.participatie.model.dossier.Implementatie.NIET_GESTART;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.participatie.model.dossier.Beslisser;
import nl.participatie.model.dossier.Besluitvorming;
import nl.participatie.model.dossier.Dossiergebeurtenis;
import nl.participatie.model.dossier.Implementatie;
import nl.participatie.model.dossier.Keuzedossier;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each thing that is asked of a step, broken once and whole once: on the day itself and on the day
 * before. All on choice 12, over which the executive decides.
 */
class DossiertoetsTest {

  private static final LocalDate DAG = LocalDate.of(2015, 4, 14);
  private static final Keuze KEUZE = Keuze.INSTRUMENTCAPACITEIT;
  private static final Optie PLAFONDS = Optie.INSTRUMENTCAPACITEIT_PLAFONDS;
  private static final Optie OPEN_EINDE = Optie.INSTRUMENTCAPACITEIT_OPEN_EINDE;

  /** One event a day from {@link #DAG} on, numbered from 1, decided by the executive. */
  @SafeVarargs
  private static Keuzedossier dossier(UnaryOperator<Dossiergebeurtenis.Builder>... stappen) {
    List<Dossiergebeurtenis> gebeurtenissen = new ArrayList<>();
    for (int i = 0; i < stappen.length; i++) {
      Dossiergebeurtenis.Builder builder = Dossiergebeurtenis.builder();
      builder.volgnummer(i + 1).datum(DAG.plusDays(i)).keuze(KEUZE).beslisser(Beslisser.COLLEGE);
      gebeurtenissen.add(stappen[i].apply(builder).build());
    }
    return Keuzedossier.of(gebeurtenissen);
  }

  private static UnaryOperator<Dossiergebeurtenis.Builder> besluit(
      Besluitvorming stap, Optie optie) {
    return builder -> {
      builder.besluitvorming(stap).optie(optie);
      return builder;
    };
  }

  private static UnaryOperator<Dossiergebeurtenis.Builder> besluit(Besluitvorming stap) {
    return builder -> {
      builder.besluitvorming(stap);
      return builder;
    };
  }

  private static UnaryOperator<Dossiergebeurtenis.Builder> uitvoering(Implementatie stap) {
    return builder -> {
      builder.implementatie(stap);
      return builder;
    };
  }

  private static UnaryOperator<Dossiergebeurtenis.Builder> optie(Optie optie) {
    return builder -> {
      builder.optie(optie);
      return builder;
    };
  }

  private static UnaryOperator<Dossiergebeurtenis.Builder> door(
      Beslisser beslisser, UnaryOperator<Dossiergebeurtenis.Builder> stap) {
    return builder -> {
      builder.beslisser(beslisser);
      return stap.apply(builder);
    };
  }

  /** The findings up to and including the day of the last event, as code and event number. */
  private static List<String> bevindingen(Keuzedossier dossier) {
    return bevindingen(dossier, dossier.laatsteDatum().orElseThrow());
  }

  private static List<String> bevindingen(Keuzedossier dossier, LocalDate peildatum) {
    return Dossiertoets.STANDAARD.toets(dossier, peildatum).stream()
        .map(b -> b.regel().code() + "@" + b.gebeurtenis().volgnummer())
        .toList();
  }

  /** The finding is there on the day of the last event, and nothing is on the day before. */
  private static void eisVanafDeLaatsteDag(Keuzedossier dossier, String... verwacht) {
    LocalDate laatste = dossier.laatsteDatum().orElseThrow();
    assertThat(bevindingen(dossier, laatste.minusDays(1))).isEmpty();
    assertThat(bevindingen(dossier, laatste)).containsExactly(verwacht);
    assertThat(bevindingen(dossier, LocalDate.of(2055, 12, 31))).containsExactly(verwacht);
  }

  @Test
  void eenDossierZonderGebeurtenissenHeeftGeenBevindingen() {
    assertThat(bevindingen(Keuzedossier.LEEG, DAG)).isEmpty();
  }

  @Test
  void eenHeleGangVanAgendaTotBorgingIsInOrde() {
    assertThat(
            bevindingen(
                dossier(
                    besluit(IN_VOORBEREIDING),
                    uitvoering(INRICHTING),
                    besluit(VOORLOPIG, PLAFONDS),
                    uitvoering(IN_UITVOERING),
                    besluit(VASTGESTELD),
                    uitvoering(GEBORGD),
                    besluit(VASTGESTELD, OPEN_EINDE))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"NIET_GESTART, false", "INRICHTING, false", "IN_UITVOERING, true", "GEBORGD, true"})
  void uitvoerenVraagtEenBesluitEnInrichtenNiet(Implementatie stap, boolean gebroken) {
    eisVanafDeLaatsteDag(
        dossier(besluit(IN_VOORBEREIDING), uitvoering(stap)),
        gebroken ? new String[] {"D-01@2"} : new String[0]);
    eisVanafDeLaatsteDag(
        dossier(uitvoering(stap)), gebroken ? new String[] {"D-01@1"} : new String[0]);
  }

  @ParameterizedTest
  @EnumSource(names = {"VOORLOPIG", "VASTGESTELD"})
  void metEenBesluitMagUitvoering(Besluitvorming besluit) {
    assertThat(bevindingen(dossier(besluit(besluit, PLAFONDS), uitvoering(GEBORGD)))).isEmpty();
    UnaryOperator<Dossiergebeurtenis.Builder> samen =
        builder -> besluit(besluit, PLAFONDS).apply(uitvoering(IN_UITVOERING).apply(builder));
    assertThat(bevindingen(dossier(samen))).isEmpty();
  }

  @Test
  void uitvoeringZonderBesluitIsEenBevindingPerKeerOokAlsHetBesluitVolgt() {
    Keuzedossier dossier =
        dossier(
            uitvoering(IN_UITVOERING), // 1: begins without
            uitvoering(GEBORGD), // 2: goes on without, which is the same
            besluit(VASTGESTELD, PLAFONDS), // 3: put right
            besluit(IN_VOORBEREIDING, PLAFONDS), // 4: without again
            uitvoering(NIET_GESTART),
            uitvoering(IN_UITVOERING)); // 6: and again
    assertThat(bevindingen(dossier)).containsExactly("D-01@1", "D-01@4", "D-01@6");
  }

  /** Choice 12 is the executive's: who else decides, has no authority. */
  @ParameterizedTest
  @CsvSource({
    "RAAD, D-02@2",
    "COLLEGE, ''",
    "BESTUUR_GR, D-02@2",
    "DIRECTIE, D-02@2",
    "ONBEKEND, D-03@2"
  })
  void wieBeslistIsBevoegd(Beslisser beslisser, String verwacht) {
    for (Besluitvorming stap : List.of(VOORLOPIG, VASTGESTELD)) {
      eisVanafDeLaatsteDag(
          dossier(besluit(IN_VOORBEREIDING), door(beslisser, besluit(stap, PLAFONDS))),
          verwacht.isEmpty() ? new String[0] : new String[] {verwacht});
    }
  }

  @ParameterizedTest
  @EnumSource
  void wieVoorbereidtOfUitvoertBeslistNiet(Beslisser beslisser) {
    assertThat(
            bevindingen(
                dossier(
                    door(beslisser, besluit(NIET_GEAGENDEERD)),
                    door(beslisser, besluit(IN_VOORBEREIDING, PLAFONDS)),
                    besluit(VASTGESTELD),
                    door(beslisser, uitvoering(IN_UITVOERING)))))
        .isEmpty();
  }

  /** Else a body without authority could change what holds by leaving out the state. */
  @Test
  void eenAndereOptieBijEenBesluitIsEenBesluit() {
    eisVanafDeLaatsteDag(
        dossier(besluit(VASTGESTELD, PLAFONDS), door(Beslisser.DIRECTIE, optie(OPEN_EINDE))),
        "D-02@2");
    // the same option again changes nothing, and before a decision it is only intended
    assertThat(
            bevindingen(
                dossier(
                    door(Beslisser.DIRECTIE, optie(OPEN_EINDE)),
                    besluit(VASTGESTELD, PLAFONDS),
                    door(Beslisser.DIRECTIE, optie(PLAFONDS)))))
        .isEmpty();
  }

  @Test
  void watIsOvergedragenMagHetGemeenschappelijkBestuurBesluiten() {
    Keuzedossier dossier = dossier(door(Beslisser.BESTUUR_GR, besluit(VASTGESTELD, PLAFONDS)));
    Bevoegdheden overgedragen = Bevoegdheden.STANDAARD.metOverdracht(Set.of(KEUZE));
    assertThat(new Dossiertoets(overgedragen).toets(dossier, DAG)).isEmpty();
    assertThat(bevindingen(dossier)).containsExactly("D-02@1");
    assertThat(Dossiertoets.STANDAARD.toets(dossier, DAG).get(0).betreft())
        .containsExactly(Beslisser.COLLEGE);
  }

  @ParameterizedTest
  @EnumSource(names = {"NIET_GEAGENDEERD", "IN_VOORBEREIDING"})
  void eenOptieIntrekkenVraagtEenNieuwe(Besluitvorming terug) {
    Keuzedossier ingetrokken = dossier(besluit(VOORLOPIG, PLAFONDS), besluit(terug));
    eisVanafDeLaatsteDag(ingetrokken, "D-04@2");
    assertThat(Dossiertoets.STANDAARD.toets(ingetrokken, DAG.plusDays(1)).get(0).betreft())
        .containsExactly(PLAFONDS);
    // with a new one it is whole, and so is giving up what was only intended
    assertThat(bevindingen(dossier(besluit(VOORLOPIG, PLAFONDS), besluit(terug, OPEN_EINDE))))
        .isEmpty();
    assertThat(bevindingen(dossier(besluit(IN_VOORBEREIDING, PLAFONDS), besluit(terug)))).isEmpty();
  }

  @Test
  void eenBesluitTerugdraaienVraagtDezelfdeBevoegdheid() {
    UnaryOperator<Dossiergebeurtenis.Builder> genomen = besluit(VASTGESTELD, PLAFONDS);
    for (UnaryOperator<Dossiergebeurtenis.Builder> terug :
        List.of(besluit(IN_VOORBEREIDING, PLAFONDS), besluit(IN_VOORBEREIDING, OPEN_EINDE))) {
      assertThat(bevindingen(dossier(genomen, terug))).isEmpty();
      assertThat(bevindingen(dossier(genomen, door(Beslisser.DIRECTIE, terug))))
          .containsExactly("D-02@2");
      assertThat(bevindingen(dossier(genomen, door(Beslisser.ONBEKEND, terug))))
          .containsExactly("D-03@2");
    }
    assertThat(bevindingen(dossier(genomen, door(Beslisser.DIRECTIE, besluit(IN_VOORBEREIDING)))))
        .containsExactly("D-02@2", "D-04@2");
  }

  @Test
  void intrekkenTijdensDeUitvoeringIsTweeBevindingen() {
    assertThat(
            bevindingen(
                dossier(
                    besluit(VASTGESTELD, PLAFONDS),
                    uitvoering(IN_UITVOERING),
                    besluit(NIET_GEAGENDEERD))))
        .containsExactly("D-01@3", "D-04@3");
  }

  @ParameterizedTest
  @CsvSource({"2012-12-31, true", "2013-01-01, false", "-0044-03-15, true"})
  void eenDossierBegintNietVoor2013(LocalDate datum, boolean gebroken) {
    Dossiergebeurtenis.Builder builder = Dossiergebeurtenis.builder();
    builder.volgnummer(7).datum(datum).keuze(KEUZE);
    Keuzedossier dossier = Keuzedossier.of(List.of(builder.build()));
    eisVanafDeLaatsteDag(dossier, gebroken ? new String[] {"D-05@7"} : new String[0]);
  }

  @ParameterizedTest
  @EnumSource(names = {"VOORLOPIG", "VASTGESTELD"})
  void eenBesluitNoemtEenOptie(Besluitvorming besluit) {
    eisVanafDeLaatsteDag(dossier(besluit(IN_VOORBEREIDING), besluit(besluit)), "D-06@2");
    assertThat(bevindingen(dossier(besluit(besluit, PLAFONDS)))).isEmpty();
    // intended before, so named already
    assertThat(bevindingen(dossier(besluit(IN_VOORBEREIDING, PLAFONDS), besluit(besluit))))
        .isEmpty();
  }

  /** The state counts as it is told; in what is decided there is nothing to count. */
  @Test
  void eenBesluitZonderOptieTeltInDeThermometerEnNietInHetProfiel() {
    Keuzedossier dossier = dossier(besluit(VASTGESTELD));
    assertThat(Thermometer.meet(dossier, DAG).aantal(VASTGESTELD)).isEqualTo(1);
    assertThat(dossier.profielOp(DAG).opties()).isEmpty();
    assertThat(bevindingen(dossier)).containsExactly("D-06@1");
    // execution of it is not carried out without a decision: there is one, of which nothing is told
    assertThat(bevindingen(dossier(besluit(VASTGESTELD), uitvoering(IN_UITVOERING))))
        .containsExactly("D-06@1");
  }

  @Test
  void deBevindingenVanEenGebeurtenisStaanOpCode() {
    Dossiergebeurtenis.Builder builder = Dossiergebeurtenis.builder();
    builder.volgnummer(3).datum(LocalDate.of(2012, 6, 1)).keuze(KEUZE).besluitvorming(VASTGESTELD);
    Keuzedossier dossier = Keuzedossier.of(List.of(builder.build()));
    assertThat(bevindingen(dossier)).containsExactly("D-03@3", "D-05@3", "D-06@3");
  }
}

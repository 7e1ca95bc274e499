package nl.participatie.keuzes.rapport;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.participatie.model.dossier.Besluitvorming;
import nl.participatie.model.dossier.Dossiergebeurtenis;
import nl.participatie.model.dossier.Implementatie;
import nl.participatie.model.dossier.Keuzedossier;
import nl.participatie.model.gemeente.Gemeentecode;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.gemeente.Volumeopgave;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.getal.Personen;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.middelen.Batenpost;

/** Municipalities for the tests of this package. Fictitious but for the national figures. */
final class Voorbeelden {

  static final LocalDate PEILDATUM = LocalDate.of(2017, 1, 1);

  private Voorbeelden() {}

  /** The report's national figures: 387,000 (fn 2) and 91,000 (2.2). */
  static Gemeenteprofiel nederland() {
    return Gemeenteprofiel.builder()
        .code(new Gemeentecode("NL"))
        .naam("Nederland")
        .volumes(
            Volumeopgave.builder()
                .peildatum(LocalDate.of(2015, 1, 1))
                .wwb(Personen.of(387_000))
                .wsw(Personen.of(91_000))
                .aandeelWajong(Breuk.EEN)
                .build())
        .build();
  }

  /** A dossier in which every step, a violation, a tension, a limit and a gap occur. */
  static Gemeenteprofiel voorbeeldstad() {
    return Gemeenteprofiel.builder()
        .code(new Gemeentecode("GM9999"))
        .naam("Voorbeeldstad")
        .arbeidsmarktregio("Midden-Voorbeeld")
        .volumes(
            Volumeopgave.builder()
                .peildatum(LocalDate.of(2015, 1, 1))
                .wwb(Personen.of(new BigDecimal("4321.5")))
                .build())
        .dossier(
            Keuzedossier.of(
                List.of(
                    stap(
                        1,
                        Optie.BESCHUT_WERK_INKOMENSVOORZIENING,
                        Besluitvorming.VASTGESTELD,
                        Implementatie.IN_UITVOERING),
                    stap(
                        2,
                        Optie.INSTRUMENTCAPACITEIT_OPEN_EINDE,
                        Besluitvorming.VOORLOPIG,
                        Implementatie.INRICHTING),
                    stap(
                        3,
                        Optie.NUG_BEMIDDELING_NIET_INVESTEREN,
                        Besluitvorming.VASTGESTELD,
                        Implementatie.GEBORGD),
                    stap(
                        4,
                        Optie.ZORG_EN_WELZIJN_GEEN,
                        Besluitvorming.VASTGESTELD,
                        Implementatie.NIET_GESTART),
                    stap(
                        5,
                        Optie.SCHOOLVERLATERS_ACTIEF,
                        Besluitvorming.IN_VOORBEREIDING,
                        Implementatie.NIET_GESTART))))
        .build();
  }

  /** Choices 8 and 9 made, care paid in part by the Wmo, and a safety net that pays in 2015. */
  static Gemeenteprofiel pottenstad() {
    return Gemeenteprofiel.builder()
        .code(new Gemeentecode("GM9998"))
        .naam("Pottenstad")
        .keuzes(
            Keuzeprofiel.parse(
                "3.BEPERKT 4.SMAL 5.DIENSTBETREKKING 6.COLLECTIEF 8.INTEGRAAL 9.OUTCOME"))
        .volumes(
            Volumeopgave.builder()
                .peildatum(LocalDate.of(2015, 1, 1))
                .wwb(Personen.of(5_000))
                .wsw(Personen.of(800))
                .build())
        .putBaten(
            Batenpost.INKOMENSDEEL_WWB, ImmutableSortedMap.of(2015, Bedrag.ofEuro(60_000_000)))
        .putBaten(Batenpost.SOCIAAL_DOMEIN, ImmutableSortedMap.of(2017, Bedrag.ofEuro(150_000)))
        .putKengetallen("REGULIER_DEEL", Breuk.parse("0.8"))
        .putKengetallen("ZW_GROEPEN", Breuk.of(12))
        .putKengetallen("ZW_GROEPSKOSTEN", Breuk.of(25_000))
        .putKengetallen("WMO_DEEL", Breuk.parse("0.4"))
        .build();
  }

  /** Another choice 4 and 5, with a figure given and one that lacks. */
  static Gemeenteprofiel variant() {
    return Gemeenteprofiel.builder()
        .keuzes(
            Keuzeprofiel.parse(
                "3.BEPERKT 4.BREED 5.INKOMENSVOORZIENING 6.COLLECTIEF 8.INTEGRAAL 9.OUTCOME"))
        .putKengetallen("PLAATSINGSAANDEEL_WWB", Breuk.parse("0.05"))
        .putKengetallen("DAGBESTEDING_KOSTEN", Breuk.of(6_000))
        .build();
  }

  private static Dossiergebeurtenis stap(
      int nummer, Optie optie, Besluitvorming besluit, Implementatie uitvoering) {
    return Dossiergebeurtenis.builder()
        .volgnummer(nummer)
        .datum(LocalDate.of(2016, nummer, 1))
        .keuze(optie.keuze())
        .optie(optie)
        .besluitvorming(besluit)
        .implementatie(uitvoering)
        .build();
  }
}

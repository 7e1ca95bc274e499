package nl.participatie.browsertoets;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.participatie.keuzes.congruentie.Arbeidsverplichting;
import nl.participatie.keuzes.congruentie.Congruentiebeeld;
import nl.participatie.keuzes.congruentie.Congruentieopgave;
import nl.participatie.keuzes.congruentie.Handhaving;
import nl.participatie.keuzes.congruentie.Keuzeopgave;
import nl.participatie.keuzes.congruentie.Niveau;
import nl.participatie.keuzes.congruentie.Positieopgave;
import nl.participatie.keuzes.rapport.Rapport;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regie.Contract;
import nl.participatie.keuzes.regie.Contractvergelijking;
import nl.participatie.keuzes.regie.Opdracht;
import nl.participatie.keuzes.regie.Opdrachtsoort;
import nl.participatie.keuzes.regie.Partij;
import nl.participatie.keuzes.regie.Partijsoort;
import nl.participatie.keuzes.regie.Plaatsingsverloop;
import nl.participatie.keuzes.regie.Regiebeeld;
import nl.participatie.keuzes.regie.Regienetwerk;
import nl.participatie.keuzes.regie.Regieoverzicht;
import nl.participatie.keuzes.regie.Rol;
import nl.participatie.keuzes.spiegel.Spiegel;
import nl.participatie.keuzes.transformatie.Effectopgave;
import nl.participatie.keuzes.transformatie.Transformatiebeeld;
import nl.participatie.keuzes.transformatie.Transformatievoorbeelden;
import nl.participatie.keuzes.transformatie.Werkvormdeel;
import nl.participatie.keuzes.transformatie.Wsworganisatie;
import nl.participatie.model.doelgroep.Beleidsdoelgroep;
import nl.participatie.model.gemeente.Gemeentecode;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.uitvoering.WswWerkvorm;

/** A report with every part: beside a group whose names are hostile, and with its levels. */
final class Volledig {

  private static final Contract LANG =
      new Contract.Cohort("C".repeat(40), Bedrag.ofEuro(50_000_000), 50, Optional.of(30));

  private Volledig() {}

  static Rapport rapport(Gemeenteprofiel gemeente, LocalDate peildatum) {
    return Rapport.maak(gemeente, peildatum)
        .metVariant(
            Gemeenteprofiel.builder().keuzes(Keuzeprofiel.parse("4.SMAL 12.PLAFONDS")).build())
        .metSpiegel(Spiegel.van(gemeente, groep(), peildatum))
        .metCongruentie(Congruentiebeeld.van(opgave(), gemeente, Regelset.standaard(), peildatum))
        .metRegie(
            new Regieoverzicht(
                Regiebeeld.van(netwerk(), gemeente.profielOp(peildatum)), contracten()))
        .metTransformatie(
            Transformatiebeeld.van(
                Transformatievoorbeelden.DE_RONDE_VENEN.pad(),
                Optional.of(geld()),
                gemeente,
                peildatum));
  }

  /** Every role and every kind of assignment, with two directors, in names what names may hold. */
  private static Regienetwerk netwerk() {
    return Regienetwerk.of(
        List.of(
            partij("RAAD", Partijsoort.RAAD, Rol.BELEIDSREGIE),
            partij("COLLEGE", Partijsoort.COLLEGE, Rol.BELEIDSREGIE, Rol.UITVOERINGSREGIE),
            partij("DIENST", Partijsoort.UITVOERINGSORGANISATIE, Rol.UITVOERINGSREGIE),
            partij("BEDRIJF", Partijsoort.SW_BEDRIJF, Rol.ONDERAANNEMER),
            partij("SCHOOL", Partijsoort.SCHOOL, Rol.OVERIG)),
        List.of(
            opdracht("RAAD", "COLLEGE", Opdrachtsoort.UITVOERINGSREGIE),
            opdracht("RAAD", "DIENST", Opdrachtsoort.UITVOERINGSREGIE),
            Opdracht.builder()
                .from(opdracht("DIENST", "BEDRIJF", Opdrachtsoort.DEELOPDRACHT))
                .contract(LANG)
                .build(),
            opdracht("BEDRIJF", "SCHOOL", Opdrachtsoort.DEELOPDRACHT)));
  }

  /** Amounts as large as they can be, so that the table is as wide as it can be. */
  private static Contractvergelijking contracten() {
    Bedrag prijs = Bedrag.ofEuro(999_999_999);
    Contract perStuk =
        new Contract.PrijsMaalAantal("STUK", Bedrag.ofEuro(999_999), Optional.of(1_000));
    return Contractvergelijking.van(
        List.of(perStuk, LANG, new Contract.Lumpsum("VAST", prijs, Optional.of(900))),
        new Plaatsingsverloop(
            List.of(
                new Plaatsingsverloop.Periode(1_000, 0),
                new Plaatsingsverloop.Periode(900, 1_234))));
  }

  private static Effectopgave geld() {
    return Effectopgave.builder()
        .van(2016)
        .totEnMet(2027)
        .huidig(organisatie(WswWerkvorm.BINNEN_DE_MUREN))
        .nieuw(organisatie(WswWerkvorm.DETACHERING))
        .eenmalig(ImmutableSortedMap.of(2016, Bedrag.ofEuro(900_000_000)))
        .build();
  }

  private static Wsworganisatie organisatie(WswWerkvorm werkvorm) {
    Bedrag waarde = Bedrag.ofEuro(werkvorm == WswWerkvorm.DETACHERING ? 900_000 : 1_000);
    return Wsworganisatie.builder()
        .putWerkvormen(werkvorm, new Werkvormdeel(Breuk.of(1), waarde, Bedrag.ofEuro(3_000)))
        .overhead(Bedrag.ofEuro(999_999_999))
        .build();
  }

  private static Partij partij(String code, Partijsoort soort, Rol... rollen) {
    return new Partij(code, code + " & 'co' \"]]&#0; {0}", soort, Set.of(rollen));
  }

  private static Opdracht opdracht(String van, String aan, Opdrachtsoort soort) {
    return Opdracht.builder().van(van).aan(aan).soort(soort).build();
  }

  private static List<Gemeenteprofiel> groep() {
    List<Gemeenteprofiel> groep = new ArrayList<>();
    for (int plaats = 0; plaats < 60; plaats++) {
      List<Optie> opties = new ArrayList<>();
      for (Keuze keuze : Keuze.values()) {
        int wie = (plaats * 5 + keuze.nummer() * plaats / 4) % (keuze.opties().size() + 1);
        if (wie < keuze.opties().size()) {
          opties.add(keuze.opties().get(wie));
        }
      }
      groep.add(
          Gemeenteprofiel.builder()
              .code(new Gemeentecode("GM" + (9000 + plaats)))
              .naam("<img src=x onerror=\"document.title='gekaapt'\">]]>&#0;\u202E" + plaats)
              .keuzes(Keuzeprofiel.of(opties))
              .build());
    }
    return groep;
  }

  private static Congruentieopgave opgave() {
    Map<Keuze, Keuzeopgave> keuzes = new EnumMap<>(Keuze.class);
    for (Keuze keuze : Keuze.values()) {
      List<Optie> opties = keuze.opties();
      Positieopgave eerste = new Positieopgave(opties.get(0), Optional.empty());
      Positieopgave laatste = new Positieopgave(opties.get(opties.size() - 1), Optional.empty());
      keuzes.put(
          keuze,
          new Keuzeopgave(
              keuze.nummer() % 3 == 0
                  ? Map.of(Niveau.BELEID, eerste)
                  : Map.of(
                      Niveau.BELEID, eerste,
                      Niveau.MANAGEMENT, keuze.nummer() % 3 == 1 ? eerste : laatste,
                      Niveau.UITVOERING, eerste),
              Optional.empty()));
    }
    return new Congruentieopgave(
        keuzes,
        Map.of(
            Beleidsdoelgroep.REGULIER,
            new Handhaving(
                Optional.of(Arbeidsverplichting.OPGELEGD),
                Optional.of(Arbeidsverplichting.ONTHEVEN))),
        List.of());
  }
}

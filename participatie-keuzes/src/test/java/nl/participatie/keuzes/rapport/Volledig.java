package nl.participatie.keuzes.rapport;

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
import nl.participatie.keuzes.congruentie.Dienstverlening;
import nl.participatie.keuzes.congruentie.Handhaving;
import nl.participatie.keuzes.congruentie.Keuzeopgave;
import nl.participatie.keuzes.congruentie.Niveau;
import nl.participatie.keuzes.congruentie.Positieopgave;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regie.Contract;
import nl.participatie.keuzes.regie.Contractopgave;
import nl.participatie.keuzes.regie.Opdracht;
import nl.participatie.keuzes.regie.Plaatsingsverloop;
import nl.participatie.keuzes.regie.Regiebeeld;
import nl.participatie.keuzes.regie.Regienetwerk;
import nl.participatie.keuzes.regie.Regieoverzicht;
import nl.participatie.keuzes.regie.Regievoorbeeld;
import nl.participatie.keuzes.spiegel.Spiegel;
import nl.participatie.keuzes.transformatie.Afronding;
import nl.participatie.keuzes.transformatie.Effectopgave;
import nl.participatie.keuzes.transformatie.Padstap;
import nl.participatie.keuzes.transformatie.Stapopgave;
import nl.participatie.keuzes.transformatie.Transformatiebeeld;
import nl.participatie.keuzes.transformatie.Transformatiepad;
import nl.participatie.keuzes.transformatie.Werkvormdeel;
import nl.participatie.keuzes.transformatie.Wsworganisatie;
import nl.participatie.model.doelgroep.Beleidsdoelgroep;
import nl.participatie.model.dossier.Beslisser;
import nl.participatie.model.dossier.Besluitvorming;
import nl.participatie.model.dossier.Dossiergebeurtenis;
import nl.participatie.model.dossier.Implementatie;
import nl.participatie.model.dossier.Keuzedossier;
import nl.participatie.model.gemeente.Gemeentecode;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Taal;
import nl.participatie.model.uitvoering.WswWerkvorm;

/** A report in which every part occurs, and its pictures. Fictitious. */
final class Volledig {

  private static final LocalDate BEGIN = LocalDate.of(2014, 2, 1);
  private static final int OMVANG = 40;

  private Volledig() {}

  /** Voorbeeldstad with a longer history, a group beside it and its levels. */
  static Rapport rapport() {
    Gemeenteprofiel gemeente =
        Gemeenteprofiel.builder()
            .from(Voorbeelden.nederland())
            .naam("Spiegelstad")
            .code(new Gemeentecode("GM9997"))
            .dossier(dossier())
            .build();
    return metAlles(gemeente);
  }

  /** Everything that stands beside a municipality. */
  static Rapport metAlles(Gemeenteprofiel gemeente) {
    return Rapport.maak(gemeente, Voorbeelden.PEILDATUM)
        .metSpiegel(Spiegel.van(gemeente, groep(), Voorbeelden.PEILDATUM))
        .metCongruentie(
            Congruentiebeeld.van(opgave(), gemeente, Regelset.standaard(), Voorbeelden.PEILDATUM))
        .metRegie(regie(gemeente))
        .metTransformatie(
            Transformatiebeeld.van(pad(), Optional.of(geld()), gemeente, Voorbeelden.PEILDATUM));
  }

  /** Every picture of this package. */
  static Map<String, String> beelden(Taal taal) {
    Rapport rapport = rapport();
    return Map.of(
        "thermometer", ThermometerSvg.teken(rapport.thermometer(), taal, "t"),
        "verloop", VerloopSvg.teken(rapport.verloop(), taal, "v"),
        "spiegel", SpiegelSvg.teken(rapport.spiegel().orElseThrow(), taal, "s"),
        "congruentie", CongruentieSvg.teken(rapport.congruentie().orElseThrow(), taal, "c"),
        "regie", RegieSvg.teken(rapport.regie().orElseThrow().beeld().netwerk(), taal, "r"),
        "transformatie",
            TransformatieSvg.teken(rapport.transformatie().orElseThrow().stand(), taal, "p"));
  }

  /**
   * A path half-way: every state, a period, a last day, a proposal, an expected day, a duration.
   */
  private static Transformatiepad pad() {
    LocalDate dag = Voorbeelden.PEILDATUM;
    List<Stapopgave> stappen = new ArrayList<>();
    for (Padstap stap : List.of(Padstap.values()).subList(0, 5)) {
      stappen.add(
          stap(stap)
              .naam("Eigen naam van " + stap.code())
              .gereed(Afronding.opDag(dag.minusMonths(20 - stappen.size())))
              .build());
    }
    stappen.add(stap(Padstap.VRAAG_1).gereed(Afronding.nietLaterDan(dag.minusMonths(9))).build());
    stappen.add(
        stap(Padstap.VRAAG_2)
            .gereed(Afronding.tussen(dag.minusMonths(12), dag.minusMonths(8)))
            .build());
    stappen.add(
        stap(Padstap.VRAAG_3)
            .gereed(Afronding.tussen(dag.minusMonths(3), dag.plusMonths(2)))
            .build());
    stappen.add(stap(Padstap.VRAAG_4).verwacht(dag.plusMonths(4)).build());
    stappen.add(stap(Padstap.VRAAG_5).gereed(Afronding.opDag(dag.minusMonths(7))).build());
    stappen.add(
        stap(Padstap.TRANSFORMATIEPLAN).voorgesteld(dag.minusMonths(1)).duurWeken(10).build());
    stappen.add(stap(Padstap.INRICHTINGSPLANNEN).duurWeken(26).build());
    stappen.add(stap(Padstap.LIQUIDATIEPLAN).duurWeken(8).build());
    stappen.add(stap(Padstap.INRICHTINGSPLANNEN_VASTGESTELD).duurWeken(6).build());
    return Transformatiepad.van(stappen, Optional.of(dag.plusMonths(10)));
  }

  /** Municipality X, with contracts beside each other of which an assignment has one. */
  private static Regieoverzicht regie(Gemeenteprofiel gemeente) {
    Plaatsingsverloop verloop =
        new Plaatsingsverloop(
            List.of(new Plaatsingsverloop.Periode(60, 10), new Plaatsingsverloop.Periode(80, 30)));
    Contract perStuk = new Contract.PrijsMaalAantal("STUK", Bedrag.ofEuro(4_000), Optional.empty());
    Contract groepen = new Contract.Cohort("GROEP", Bedrag.ofEuro(180_000), 50, Optional.empty());
    Contract vast = new Contract.Lumpsum("VAST", Bedrag.ofEuro(250_000), Optional.of(75));
    return new Regieoverzicht(
        Regiebeeld.van(onderContract(groepen), gemeente.profielOp(Voorbeelden.PEILDATUM)),
        new Contractopgave(List.of(perStuk, groepen, vast), verloop).vergelijking());
  }

  private static Regienetwerk onderContract(Contract contract) {
    Regienetwerk x = Regievoorbeeld.GEMEENTE_X.netwerk();
    List<Opdracht> opdrachten = new ArrayList<>(x.opdrachten());
    opdrachten.set(1, Opdracht.builder().from(opdrachten.get(1)).contract(contract).build());
    return Regienetwerk.of(x.partijen(), opdrachten);
  }

  /** Dear at first, paid back later. */
  private static Effectopgave geld() {
    return Effectopgave.builder()
        .van(2017)
        .totEnMet(2022)
        .huidig(organisatie(WswWerkvorm.BINNEN_DE_MUREN, 6_000))
        .nieuw(organisatie(WswWerkvorm.DETACHERING, 6_500))
        .eenmalig(ImmutableSortedMap.of(2017, Bedrag.ofEuro(100_000_000)))
        .build();
  }

  private static Wsworganisatie organisatie(WswWerkvorm werkvorm, long waarde) {
    return Wsworganisatie.builder()
        .putWerkvormen(
            werkvorm, new Werkvormdeel(Breuk.of(1), Bedrag.ofEuro(waarde), Bedrag.ofEuro(3_000)))
        .overhead(Bedrag.ofEuro(1_000_000))
        .build();
  }

  private static Stapopgave.Builder stap(Padstap stap) {
    return Stapopgave.builder().stap(stap);
  }

  /**
   * A choice is prepared, then decided, then carried out, one after the other; some stay behind.
   */
  private static Keuzedossier dossier() {
    List<Dossiergebeurtenis> gebeurtenissen = new ArrayList<>();
    for (Keuze keuze : Keuze.values()) {
      int nummer = keuze.nummer();
      LocalDate dag = BEGIN.plusMonths(nummer);
      gebeurtenissen.add(stap(keuze, 3 * nummer, dag, Besluitvorming.IN_VOORBEREIDING));
      if (nummer % 5 != 0) {
        gebeurtenissen.add(besluit(keuze, 3 * nummer + 1, dag.plusMonths(4)));
      }
      if (nummer % 3 == 1) {
        gebeurtenissen.add(
            Dossiergebeurtenis.builder()
                .volgnummer(3 * nummer + 2)
                .datum(dag.plusMonths(9))
                .keuze(keuze)
                .implementatie(
                    nummer % 2 == 0 ? Implementatie.GEBORGD : Implementatie.IN_UITVOERING)
                .build());
      }
    }
    return Keuzedossier.of(gebeurtenissen);
  }

  private static Dossiergebeurtenis stap(
      Keuze keuze, int nummer, LocalDate dag, Besluitvorming stand) {
    return Dossiergebeurtenis.builder()
        .volgnummer(nummer)
        .datum(dag)
        .keuze(keuze)
        .besluitvorming(stand)
        .build();
  }

  private static Dossiergebeurtenis besluit(Keuze keuze, int nummer, LocalDate dag) {
    return Dossiergebeurtenis.builder()
        .volgnummer(nummer)
        .datum(dag)
        .keuze(keuze)
        .besluitvorming(
            keuze.nummer() % 4 == 0 ? Besluitvorming.VOORLOPIG : Besluitvorming.VASTGESTELD)
        .optie(keuze.opties().get(0))
        .beslisser(keuze.nummer() == 18 ? Beslisser.DIRECTIE : Beslisser.RAAD)
        .build();
  }

  private static List<Gemeenteprofiel> groep() {
    List<Gemeenteprofiel> groep = new ArrayList<>();
    for (int plaats = 0; plaats < OMVANG; plaats++) {
      List<Optie> opties = new ArrayList<>();
      for (Keuze keuze : Keuze.values()) {
        int wie = (plaats * 7 + keuze.nummer() * plaats / 3) % (keuze.opties().size() + 1);
        if (wie < keuze.opties().size()) {
          opties.add(keuze.opties().get(wie));
        }
      }
      groep.add(
          Gemeenteprofiel.builder()
              .code(new Gemeentecode("GM" + (9000 + plaats)))
              .naam("Buurstad " + plaats)
              .keuzes(Keuzeprofiel.of(opties))
              .build());
    }
    return groep;
  }

  private static Congruentieopgave opgave() {
    Map<Keuze, Keuzeopgave> keuzes = new EnumMap<>(Keuze.class);
    for (Keuze keuze : Keuze.values()) {
      List<Optie> opties = keuze.opties();
      Map<Niveau, Positieopgave> posities = new EnumMap<>(Niveau.class);
      if (keuze.nummer() % 3 != 0) {
        posities.put(Niveau.MANAGEMENT, positie(opties.get(keuze.nummer() % 2)));
      }
      if (keuze.nummer() % 4 != 0) {
        posities.put(Niveau.UITVOERING, positie(opties.get(keuze.nummer() % 5 == 1 ? 1 : 0)));
      }
      keuzes.put(keuze, new Keuzeopgave(posities, dienstverlening(keuze)));
    }
    return new Congruentieopgave(
        keuzes,
        Map.of(
            Beleidsdoelgroep.REGULIER,
            handhaving(Arbeidsverplichting.OPGELEGD, Arbeidsverplichting.GESANCTIONEERD),
            Beleidsdoelgroep.BESCHUT,
            handhaving(Arbeidsverplichting.ONTHEVEN, Arbeidsverplichting.ONTHEVEN)),
        List.of(Set.of(Beleidsdoelgroep.REGULIER, Beleidsdoelgroep.REGULIERE_OMGEVING)));
  }

  private static Positieopgave positie(Optie optie) {
    return new Positieopgave(optie, Optional.empty());
  }

  private static Optional<Dienstverlening> dienstverlening(Keuze keuze) {
    return keuze == Keuze.van(16) ? Optional.of(Dienstverlening.REGIONAAL) : Optional.empty();
  }

  private static Handhaving handhaving(Arbeidsverplichting beleid, Arbeidsverplichting praktijk) {
    return new Handhaving(Optional.of(beleid), Optional.of(praktijk));
  }
}

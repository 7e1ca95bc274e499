package nl.participatie.budget.raming;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.participatie.budget.herleiding.Eenheid;
import nl.participatie.budget.herleiding.Grootheid;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.budget.herleiding.Naam;
import nl.participatie.budget.internal.Meldingen;
import nl.participatie.budget.volume.Tijd;
import nl.participatie.budget.volume.Volumes;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Kengetal;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.getal.Personen;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.middelen.Batenpost;
import nl.participatie.model.taal.Tekst;

/** What goes into the spending of one year: key figures, people and budgets, each with its tree. */
final class Rekenjaar {

  private final Kengetallen kengetallen;
  private final Scenario scenario;
  private final int jaar;
  private final int eersteJaar;
  private final Volumes volumes;
  private final Map<Batenpost, Uitkomst<Bedrag>> baten;

  Rekenjaar(
      Kengetallen kengetallen, Scenario scenario, int jaar, int eersteJaar, Situatie ontvangen) {
    this.kengetallen = kengetallen;
    this.scenario = scenario;
    this.jaar = jaar;
    this.eersteJaar = eersteJaar;
    this.volumes = ontvangen.volumes();
    this.baten = ontvangen.baten();
  }

  int jaar() {
    return jaar;
  }

  int eersteJaar() {
    return eersteJaar;
  }

  /** A key figure on the first of July. */
  Grootheid kengetal(String code) {
    return kengetal(code, Tijd.peildatum(jaar));
  }

  /** A key figure in the prices of 2015-01-01. */
  Grootheid kengetal2015(String code) {
    return kengetal(code, LocalDate.of(Tijd.EERSTE_JAAR, 1, 1));
  }

  private Grootheid kengetal(String code, LocalDate dag) {
    Uitkomst<Kengetal> gevonden = kengetallen.op(code, dag);
    Uitkomst<Breuk> waarde = gevonden.map(kengetal -> scenario.uit(kengetal.bandbreedte()));
    return Grootheid.van(waarde, () -> blad(code, waarde, gevonden.optioneel()));
  }

  private static Herleiding blad(String code, Uitkomst<Breuk> waarde, Optional<Kengetal> kengetal) {
    Herleiding.Builder blad = Herleiding.builder();
    blad.label(kengetal.map(Kengetal::titel).orElse(Tekst.gelijk(code)));
    blad.waarde(waarde).eenheid(Eenheid.GETAL).kengetal(code);
    kengetal.ifPresent(een -> blad.bronnen(List.of(een.vindplaats())));
    return blad.build();
  }

  /** A figure of the model itself. */
  Grootheid getal(Breuk waarde, String sleutel) {
    Uitkomst<Breuk> bepaald = Uitkomst.van(waarde);
    return Grootheid.van(
        bepaald,
        () ->
            Herleiding.builder()
                .label(Meldingen.tekst("herleiding." + sleutel))
                .waarde(bepaald)
                .eenheid(Eenheid.GETAL)
                .bronnen(List.of(bron()))
                .build());
  }

  /** People in a group, before any effect of a choice. */
  Grootheid mensen(Volumegroep groep) {
    Uitkomst<Breuk> waarde = volumes.van(groep).map(Personen::breuk);
    return Grootheid.van(
        waarde,
        () ->
            Herleiding.builder()
                .label(Meldingen.tekst("herleiding.mensen", groep.titel()))
                .waarde(waarde)
                .eenheid(Eenheid.PERSONEN)
                .bronnen(List.of(new Vindplaats(Bron.REKENMODEL, "volumes")))
                .build());
  }

  /** People in the Wsw at the start of 2015: those who are there and those who left. */
  Grootheid ooitWsw() {
    return Grootheid.som(
            List.of(
                mensen(Volumegroep.WSW), mensen(Volumegroep.BESCHUT), mensen(Volumegroep.REGULIER)))
        .als(naam("ooitWsw", Eenheid.PERSONEN));
  }

  /** What follows from key figures by a formula that is no sum or product. */
  Grootheid afgeleid(Uitkomst<Breuk> waarde, String sleutel, String kengetal) {
    return Grootheid.van(
        waarde,
        () ->
            Herleiding.builder()
                .label(Meldingen.tekst("herleiding." + sleutel))
                .waarde(waarde)
                .eenheid(Eenheid.GETAL)
                .formule(Meldingen.tekst("herleiding." + sleutel + ".formule"))
                .delen(List.of(kengetal(kengetal).herleiding()))
                .bronnen(List.of(bron()))
                .build());
  }

  /** The wage subsidy of a year at a wage value. */
  Grootheid jaarsubsidie(Grootheid loonwaarde) {
    Grootheid bijslag = kengetal2015("VAKANTIEBIJSLAG");
    Grootheid maximum = kengetal2015("LKS_MAXIMUM");
    Grootheid lasten = kengetal2015("WERKGEVERSLASTEN");
    Uitkomst<Breuk> subsidie =
        loonwaarde
            .waarde()
            .dan(
                w ->
                    bijslag
                        .waarde()
                        .dan(
                            b ->
                                maximum
                                    .waarde()
                                    .dan(
                                        m ->
                                            lasten
                                                .waarde()
                                                .map(l -> Jaarsubsidie.per(w, b, m, l)))));
    return Grootheid.van(
        subsidie,
        () ->
            Herleiding.builder()
                .label(Meldingen.tekst("herleiding.jaarsubsidie"))
                .waarde(subsidie)
                .eenheid(Eenheid.EURO)
                .formule(Meldingen.tekst("herleiding.jaarsubsidie.formule"))
                .addDelen(loonwaarde.herleiding(), bijslag.herleiding())
                .addDelen(maximum.herleiding(), lasten.herleiding())
                .bronnen(List.of(Jaarsubsidie.BRON))
                .build());
  }

  /** What is received on a line. */
  Grootheid ontvangen(Batenpost post) {
    Uitkomst<Breuk> waarde =
        baten.getOrDefault(post, Uitkomst.van(Bedrag.NUL)).map(bedrag -> Breuk.of(bedrag.euro()));
    return Grootheid.van(
        waarde,
        () ->
            Herleiding.builder()
                .label(post.titel())
                .waarde(waarde)
                .eenheid(Eenheid.EURO)
                .bronnen(List.of(post.vindplaats()))
                .build());
  }

  /** A name for a quantity of the model. */
  static Naam naam(String sleutel, Eenheid eenheid, Tekst... delen) {
    return new Naam(Meldingen.tekst("herleiding." + sleutel, delen), eenheid, bron());
  }

  /** A name for a quantity that an option brings in. */
  static Naam naam(String sleutel, Eenheid eenheid, Optie door) {
    return new Naam(Meldingen.tekst("herleiding." + sleutel), eenheid, bron(), Optional.of(door));
  }

  private static Vindplaats bron() {
    return new Vindplaats(Bron.REKENMODEL, "lasten");
  }
}

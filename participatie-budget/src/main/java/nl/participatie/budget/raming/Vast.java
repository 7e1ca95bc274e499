package nl.participatie.budget.raming;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.participatie.budget.herleiding.Eenheid;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.budget.herleiding.Naam;
import nl.participatie.budget.herleiding.Reeks;
import nl.participatie.budget.internal.Kolom;
import nl.participatie.budget.internal.Meldingen;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Tekst;

/** Figures of the model itself, and the names of its quantities. */
final class Vast {

  /** Nothing: no people, no money. */
  static final Reeks NIETS = getal(Breuk.NUL, "geen");

  /** The whole: all of it. */
  static final Reeks GEHEEL = getal(Breuk.EEN, "geheel");

  private Vast() {}

  /** A figure that is the same in every year. */
  static Reeks getal(Breuk waarde, String sleutel) {
    return getallen(Kolom.vast(waarde), sleutel);
  }

  private static Onbepaald nooit(int moment) {
    throw new IllegalStateException("A figure of the model is determined at moment " + moment);
  }

  /** Figures by year. */
  static Reeks getallen(Kolom getallen, String sleutel) {
    return Reeks.blad(
        getallen,
        0,
        Vast::nooit,
        (moment, waarde) ->
            Herleiding.builder()
                .label(Meldingen.tekst("herleiding." + sleutel))
                .waarde(waarde)
                .eenheid(Eenheid.GETAL)
                .bronnen(List.of(bron()))
                .build());
  }

  /** A name for a quantity of the model. */
  static Naam naam(String sleutel, Eenheid eenheid, Tekst... delen) {
    return new Naam(
        () -> Meldingen.tekst("herleiding." + sleutel, delen),
        eenheid,
        Vast::bron,
        Optional.empty());
  }

  /** A name with a word that is found when it is asked for. */
  static Naam naamMet(String sleutel, Eenheid eenheid, Supplier<Tekst> deel) {
    return new Naam(
        () -> Meldingen.tekst("herleiding." + sleutel, deel.get()),
        eenheid,
        Vast::bron,
        Optional.empty());
  }

  /** A name for a quantity that an option brings in. */
  static Naam naam(String sleutel, Eenheid eenheid, Optie door) {
    return new Naam(
        () -> Meldingen.tekst("herleiding." + sleutel), eenheid, Vast::bron, Optional.of(door));
  }

  static Vindplaats bron() {
    return new Vindplaats(Bron.REKENMODEL, "lasten");
  }
}

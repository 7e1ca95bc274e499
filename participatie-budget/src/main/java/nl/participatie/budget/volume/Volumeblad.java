package nl.participatie.budget.volume;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import nl.participatie.budget.herleiding.Eenheid;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.budget.herleiding.Naam;
import nl.participatie.budget.herleiding.Reeks;
import nl.participatie.budget.internal.Kolom;
import nl.participatie.budget.internal.Meldingen;
import nl.participatie.budget.internal.Momenten;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.getal.Personen;
import nl.participatie.model.taal.Tekst;

/** The names of volumes, and the figures about people that go in. */
final class Volumeblad {

  static final Naam UITGESTROOMD = naam(() -> Meldingen.tekst("herleiding.uitgestroomd"));
  static final Naam BIJ_BEGIN = naam(() -> Meldingen.tekst("herleiding.ooitWsw"));
  static final Naam AANDEEL =
      new Naam(
          () -> Meldingen.tekst("herleiding.aandeelWajong"),
          Eenheid.GETAL,
          Volumeblad::bron,
          Optional.empty());

  private static final long DUIZENDSTEN = 1000;

  private static final ImmutableMap<Volumegroep, Naam> PER_GROEP =
      Maps.immutableEnumMap(
          Maps.toMap(
              EnumSet.allOf(Volumegroep.class),
              groep -> naam(() -> Meldingen.tekst("herleiding.mensen", groep.titel()))));

  private static final ImmutableMap<Volumegroep, String> ATTRIBUTEN =
      Maps.immutableEnumMap(
          Maps.toMap(EnumSet.allOf(Volumegroep.class), groep -> "volumes." + groep));

  private Volumeblad() {}

  /** The name of the people in a group. */
  static Naam naam(Volumegroep groep) {
    return Objects.requireNonNull(PER_GROEP.get(groep));
  }

  private static Naam naam(Supplier<Tekst> label) {
    return new Naam(label, Eenheid.PERSONEN, Volumeblad::bron, Optional.empty());
  }

  private static Vindplaats bron() {
    return new Vindplaats(Bron.REKENMODEL, "volumes");
  }

  /** The attribute with the people of a group. */
  static String attribuut(Volumegroep groep) {
    return Objects.requireNonNull(ATTRIBUTEN.get(groep));
  }

  /** People that the municipality counted, as numbers only. */
  static Reeks eigenGetal(Personen personen) {
    return Reeks.alleenGetallen(Kolom.vast(personen.duizendsten(), DUIZENDSTEN));
  }

  /** People that the municipality counted. */
  static Reeks eigen(Volumegroep groep, Personen personen) {
    return Reeks.blad(
        Kolom.vast(personen.duizendsten(), DUIZENDSTEN),
        0,
        i -> Meldingen.redenNietOpgegeven("volumes." + groep),
        (i, waarde) ->
            blad(
                waarde,
                Eenheid.PERSONEN,
                Meldingen.tekst("herleiding.eigen", groep.titel()),
                new Vindplaats(Bron.EIGEN, "volumes." + groep)));
  }

  /** The share that the municipality gives. */
  static Reeks aandeel(Breuk aandeel) {
    return vast(
        Uitkomst.van(aandeel),
        Eenheid.GETAL,
        () -> Meldingen.tekst("herleiding.aandeelWajong"),
        () -> new Vindplaats(Bron.EIGEN, "volumes.aandeelWajong"));
  }

  /** The value of a national path at one moment. */
  static Reeks padOp(Volumegroep groep, Uitkomst<Pad> pad, Breuk tijd, LocalDate datum) {
    return vast(
        pad.map(bekend -> bekend.op(tijd)),
        Eenheid.PERSONEN,
        () -> Meldingen.tekst("herleiding.padOp", groep.titel(), Tekst.gelijk(datum.toString())),
        Volumeblad::bron);
  }

  /** The value at one moment of a path that the municipality gives. */
  static Reeks eigenPadOp(Volumegroep groep, Pad pad, LocalDate datum) {
    return vast(
        Uitkomst.van(pad.op(Tijd.van(datum))),
        Eenheid.PERSONEN,
        () ->
            Meldingen.tekst("herleiding.eigenPadOp", groep.titel(), Tekst.gelijk(datum.toString())),
        () -> new Vindplaats(Bron.EIGEN, "volumes.paden." + groep));
  }

  /** A path that the municipality gives. */
  static Reeks pad(Volumegroep groep, Pad pad) {
    return Reeks.blad(
            Kolom.van(
                i ->
                    i == Momenten.STRUCTUREEL
                        ? pad.structureel()
                        : pad.op(Tijd.midden(Tijd.EERSTE_JAAR + i))),
            0,
            i -> Meldingen.redenNietOpgegeven("volumes." + groep),
            (i, waarde) ->
                blad(
                    waarde,
                    Eenheid.PERSONEN,
                    Meldingen.tekst("herleiding.eigenPad", groep.titel()),
                    new Vindplaats(Bron.EIGEN, "volumes.paden." + groep)))
        .afgerond(naam(groep), "volumes.paden." + groep);
  }

  /** A group of which too little is known. */
  static Reeks open(Volumegroep groep, Onbepaald oorzaak) {
    return vast(
        Uitkomst.onbepaald(oorzaak),
        Eenheid.PERSONEN,
        () -> Meldingen.tekst("herleiding.mensen", groep.titel()),
        Volumeblad::bron);
  }

  private static Reeks vast(
      Uitkomst<Breuk> waarde, Eenheid eenheid, Supplier<Tekst> label, Supplier<Vindplaats> bron) {
    return Reeks.blad(
        Kolom.vast(waarde.optioneel().orElse(Breuk.NUL)),
        waarde.optioneel().isPresent() ? 0 : Momenten.ALLE,
        i -> waarde.ontbrekend().orElseThrow(),
        (i, zelfde) -> blad(zelfde, eenheid, label.get(), bron.get()));
  }

  private static Herleiding blad(
      Uitkomst<Breuk> waarde, Eenheid eenheid, Tekst label, Vindplaats bron) {
    return Herleiding.builder()
        .label(label)
        .waarde(waarde)
        .eenheid(eenheid)
        .bronnen(List.of(bron))
        .build();
  }
}

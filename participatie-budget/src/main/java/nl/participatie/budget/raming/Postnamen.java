package nl.participatie.budget.raming;

import static com.google.common.collect.Maps.immutableEnumMap;
import static com.google.common.collect.Maps.toMap;

import com.google.common.collect.ImmutableMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.participatie.budget.herleiding.Eenheid;
import nl.participatie.budget.herleiding.Naam;
import nl.participatie.budget.internal.Meldingen;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.middelen.Batenpost;
import nl.participatie.model.middelen.Lastenpost;
import nl.participatie.model.middelen.Saldopost;
import nl.participatie.model.taal.Tekst;

/** The names of the lines of an estimate and of their parts, made once. */
final class Postnamen {

  private static final ImmutableMap<Batenpost, Postnaam> BATEN =
      perPost(Batenpost.class, "baten.", Batenpost::titel, Batenpost::vindplaats);

  private static final ImmutableMap<Lastenpost, Postnaam> LASTEN =
      perPost(Lastenpost.class, "lasten.", Lastenpost::titel, Lastenpost::vindplaats);

  private static final ImmutableMap<Saldopost, Postnaam> SALDI =
      perPost(Saldopost.class, "saldi.", Saldopost::titel, Saldopost::vindplaats);

  private Postnamen() {}

  /**
   * The name of a line.
   *
   * @param naam the name of the whole line
   * @param regel its place in the result, for example {@code lasten.WSW}
   * @param perGroep the names of its parts by group
   */
  record Postnaam(Naam naam, String regel, Map<Volumegroep, Naam> perGroep) {

    /** The name of the part of a group. */
    Naam van(Volumegroep groep) {
      return Objects.requireNonNull(perGroep.get(groep));
    }

    /** The name of a part that is no group's. */
    Naam deel(String sleutel) {
      return euro(() -> Meldingen.tekst("herleiding." + sleutel), naam.bron());
    }
  }

  static Postnaam van(Batenpost post) {
    return Objects.requireNonNull(BATEN.get(post));
  }

  static Postnaam van(Lastenpost post) {
    return Objects.requireNonNull(LASTEN.get(post));
  }

  static Postnaam van(Saldopost post) {
    return Objects.requireNonNull(SALDI.get(post));
  }

  private static <P extends Enum<P>> ImmutableMap<P, Postnaam> perPost(
      Class<P> posten, String soort, Function<P, Tekst> titel, Function<P, Vindplaats> bron) {
    return immutableEnumMap(
        toMap(
            EnumSet.allOf(posten),
            post -> postnaam(soort + post, () -> titel.apply(post), () -> bron.apply(post))));
  }

  private static Postnaam postnaam(String regel, Supplier<Tekst> titel, Supplier<Vindplaats> bron) {
    return new Postnaam(
        euro(titel, bron),
        regel,
        immutableEnumMap(
            toMap(
                EnumSet.allOf(Volumegroep.class),
                groep ->
                    euro(
                        () ->
                            Meldingen.tekst("herleiding.postVanGroep", titel.get(), groep.titel()),
                        bron))));
  }

  private static Naam euro(Supplier<Tekst> label, Supplier<Vindplaats> bron) {
    return new Naam(label, Eenheid.EURO, bron, Optional.empty());
  }
}

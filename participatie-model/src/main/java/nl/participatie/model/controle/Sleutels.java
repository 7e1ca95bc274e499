package nl.participatie.model.controle;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.middelen.Batenpost;

/** Resolves the keys and codes of the border to domain values; empty where they are not known. */
final class Sleutels {

  static final Set<String> BATENPOSTEN =
      Arrays.stream(Batenpost.values()).map(Enum::name).collect(ImmutableSet.toImmutableSet());

  static final Set<String> VOLUMEGROEPEN =
      Arrays.stream(Volumegroep.values()).map(Enum::name).collect(ImmutableSet.toImmutableSet());

  private static final Pattern KEUZE = Pattern.compile("[1-9]|1[0-9]");
  private static final Pattern JAAR = Pattern.compile("20[0-9]{2}");

  private Sleutels() {}

  /** A choice by its number without leading zero. */
  static Optional<Keuze> keuze(String nummer) {
    return KEUZE.matcher(nummer).matches()
        ? Keuze.zoek(Integer.parseInt(nummer))
        : Optional.empty();
  }

  /** A year from 2015 to 2055. */
  static Optional<Integer> jaar(String tekst) {
    if (!JAAR.matcher(tekst).matches()) {
      return Optional.empty();
    }
    int jaar = Integer.parseInt(tekst);
    return jaar >= Grens.EERSTE_JAAR && jaar <= Grens.LAATSTE_JAAR
        ? Optional.of(jaar)
        : Optional.empty();
  }

  /** An option of a choice by its own code or by its full code. */
  static Optional<Optie> optie(Keuze keuze, String code) {
    return Optie.zoek(keuze, code)
        .or(() -> Optie.zoek(code).filter(optie -> optie.keuze() == keuze));
  }
}

package nl.participatie.benchmarks;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.keuzes.ruimte.Keuzeruimte;
import nl.participatie.keuzes.toets.Oordeel;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;

/** The questions: the standard rules on a day, and random profiles that are the same every run. */
public final class Invoer {

  /** The day. */
  public static final LocalDate PEILDATUM = LocalDate.of(2015, 4, 14);

  /** The threshold. */
  public static final Sterkte DREMPEL = Sterkte.AANDACHT;

  private static final long ZAAD = 20_150_414;
  private static final int NEGEN = 9;

  private final Random toeval = new Random(ZAAD);
  private final Oordeel oordeel = oordeel();
  private final Keuzeruimte ruimte = ruimte();

  /** Starts anew: the same questions each time. */
  public Invoer() {}

  /**
   * The verdict.
   *
   * @return the standard rules as a verdict
   */
  public static Oordeel oordeel() {
    return Oordeel.van(Regelset.standaard(), PEILDATUM, DREMPEL);
  }

  static Keuzeruimte ruimte() {
    return Keuzeruimte.van(Regelset.standaard(), PEILDATUM, DREMPEL);
  }

  /**
   * The rules that bind.
   *
   * @return the rules in order
   */
  public static List<Regel> hard() {
    return oordeel().regels();
  }

  /**
   * Complete profiles, half of them valid.
   *
   * @param aantal how many
   * @return the profiles, valid and invalid ones mixed
   */
  public Keuzeprofiel[] volledig(int aantal) {
    return gemengd(
        aantal, () -> profiel(Keuze.values().length), profiel -> oordeel.isGeldig(profiel));
  }

  /** Decisions on one to eighteen choices, half of them with a complete profile left. */
  Keuzeprofiel[] deels(int aantal) {
    return gemengd(
        aantal, () -> profiel(1 + toeval.nextInt(18)), profiel -> ruimte.aantal(profiel) > 0);
  }

  /** Decisions on nine choices that conflict. */
  Keuzeprofiel[] strijdig(int aantal) {
    return zoek(aantal, () -> profiel(NEGEN), profiel -> ruimte.aantal(profiel) == 0)
        .toArray(Keuzeprofiel[]::new);
  }

  /** Decisions on nine choices with a complete profile left. */
  Keuzeprofiel[] halfvol(int aantal) {
    return zoek(aantal, () -> profiel(NEGEN), profiel -> ruimte.aantal(profiel) > 0)
        .toArray(Keuzeprofiel[]::new);
  }

  private Keuzeprofiel[] gemengd(
      int aantal, Supplier<Keuzeprofiel> bron, Predicate<Keuzeprofiel> voorwaarde) {
    List<Keuzeprofiel> samen = new ArrayList<>(zoek(aantal / 2, bron, voorwaarde));
    samen.addAll(zoek(aantal - aantal / 2, bron, voorwaarde.negate()));
    Collections.shuffle(samen, toeval);
    return samen.toArray(Keuzeprofiel[]::new);
  }

  private static List<Keuzeprofiel> zoek(
      int aantal, Supplier<Keuzeprofiel> bron, Predicate<Keuzeprofiel> voorwaarde) {
    List<Keuzeprofiel> gevonden = new ArrayList<>();
    while (gevonden.size() < aantal) {
      Keuzeprofiel profiel = bron.get();
      if (voorwaarde.test(profiel)) {
        gevonden.add(profiel);
      }
    }
    return gevonden;
  }

  private Keuzeprofiel profiel(int besluiten) {
    List<Keuze> keuzes = new ArrayList<>(ImmutableList.copyOf(Keuze.values()));
    Collections.shuffle(keuzes, toeval);
    List<Optie> opties = new ArrayList<>();
    for (Keuze keuze : keuzes.subList(0, besluiten)) {
      opties.add(keuze.opties().get(toeval.nextInt(keuze.opties().size())));
    }
    return Keuzeprofiel.of(opties);
  }

  static long[] maskers(Keuzeprofiel[] profielen) {
    long[] maskers = new long[profielen.length];
    for (int i = 0; i < maskers.length; i++) {
      maskers[i] = profielen[i].masker();
    }
    return maskers;
  }

  /**
   * Holds a peer to the answer that we give.
   *
   * @param vraag what was asked
   * @param wij our answer
   * @param zij theirs
   */
  public static void eisGelijk(Object vraag, Object wij, Object zij) {
    if (!wij.equals(zij)) {
      throw new IllegalStateException(
          "Asked " + vraag + " we answer " + wij + ", the peer answers " + zij);
    }
  }
}

package nl.participatie.keuzes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.regel.Regelsoort;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;

/**
 * The definitions, written out over all profiles of a small space: every subset of the decisions
 * and of the rules is tried. Nothing clever, and nothing shared with the kernel.
 */
public final class Definitie {

  /** Whether a profile breaks a rule. */
  @FunctionalInterface
  public interface Breuk {
    /** Whether a profile breaks a rule. */
    boolean isGebroken(int regel, long profiel);
  }

  /** Decisions and rules that together exclude something. */
  public record Paar(long beslissingen, Set<Integer> regels) {}

  private final List<Long> keuzes;
  private final int aantalRegels;
  private final Breuk breuk;
  private final List<Long> profielen = new ArrayList<>();
  private final List<Long> geldig = new ArrayList<>();

  /**
   * Lists all profiles.
   *
   * @param keuzes the masks of the options of each choice
   * @param aantalRegels how many hard rules there are
   * @param breuk what breaks a rule
   */
  public Definitie(List<Long> keuzes, int aantalRegels, Breuk breuk) {
    this.keuzes = List.copyOf(keuzes);
    this.aantalRegels = aantalRegels;
    this.breuk = breuk;
    somOp(0, 0);
    for (long profiel : profielen) {
      if (!breektEen(profiel)) {
        geldig.add(profiel);
      }
    }
  }

  private void somOp(int keuze, long profiel) {
    if (keuze == keuzes.size()) {
      profielen.add(profiel);
      return;
    }
    for (long optie : bits(keuzes.get(keuze))) {
      somOp(keuze + 1, profiel | optie);
    }
  }

  private boolean breektEen(long profiel) {
    for (int regel = 0; regel < aantalRegels; regel++) {
      if (breuk.isGebroken(regel, profiel)) {
        return true;
      }
    }
    return false;
  }

  /** The single bits of a mask from the lowest. */
  public static List<Long> bits(long masker) {
    List<Long> uit = new ArrayList<>();
    for (int bit = 0; bit < Long.SIZE; bit++) {
      if ((masker >> bit & 1) != 0) {
        uit.add(1L << bit);
      }
    }
    return uit;
  }

  /** The mask of an option. */
  public static long masker(Optie optie) {
    return Keuzeprofiel.of(optie).masker();
  }

  /** The mask of options. */
  public static long masker(Collection<Optie> opties) {
    long masker = 0;
    for (Optie optie : opties) {
      masker |= masker(optie);
    }
    return masker;
  }

  /** A rule in masks. */
  public record Maskerregel(Regelsoort soort, long als, long dan) {

    /** A rule in masks. */
    public static Maskerregel van(Regel regel) {
      return new Maskerregel(regel.soort(), masker(regel.als()), masker(regel.dan()));
    }

    /** Whether a complete profile breaks the hard rule, word for word. */
    public boolean isGebroken(long profiel) {
      boolean alsGekozen = (als & profiel) != 0;
      boolean danGekozen = (dan & profiel) != 0;
      return switch (soort) {
        case VEREIST -> alsGekozen && !danGekozen;
        case SLUIT_UIT -> alsGekozen && (danGekozen || dan == 0);
        case SPANNING -> alsGekozen && danGekozen;
        case VERSTERKT, GRENS -> throw new IllegalArgumentException(soort + " never binds");
      };
    }
  }

  /** The choices that rules or decisions name. */
  public static Set<Keuze> genoemd(List<Regel> regels, Keuzeprofiel profiel) {
    Set<Keuze> genoemd = new TreeSet<>();
    profiel.opties().forEach(optie -> genoemd.add(optie.keuze()));
    for (Regel regel : regels) {
      regel.als().forEach(optie -> genoemd.add(optie.keuze()));
      regel.dan().forEach(optie -> genoemd.add(optie.keuze()));
    }
    return genoemd;
  }

  /** The definitions for hard rules over the choices that they or decisions name. */
  public static Definitie van(List<Regel> hard, Keuzeprofiel profiel) {
    return van(
        genoemd(hard, profiel).stream().map(keuze -> masker(List.copyOf(keuze.opties()))).toList(),
        hard);
  }

  /** The definitions for hard rules over some options of each choice. */
  public static Definitie van(List<Long> keuzes, List<Regel> hard) {
    List<Maskerregel> regels = hard.stream().map(Maskerregel::van).toList();
    return new Definitie(
        keuzes, hard.size(), (regel, complete) -> regels.get(regel).isGebroken(complete));
  }

  /** All profiles. */
  public List<Long> alle() {
    return List.copyOf(profielen);
  }

  /** The profiles left of some options, in the order of the first choice where two differ. */
  public List<Long> over(long toegestaan) {
    return geldig.stream().filter(profiel -> (profiel & ~toegestaan) == 0).toList();
  }

  /** The profiles left that have decisions. */
  public List<Long> overMet(long besloten) {
    return geldig.stream().filter(profiel -> (profiel & besloten) == besloten).toList();
  }

  /** The options of at least one profile left. */
  public long open(long besloten) {
    long open = 0;
    for (long profiel : overMet(besloten)) {
      open |= profiel;
    }
    return open;
  }

  /** All minimal reasons why no profile has an option. */
  public Set<Paar> waaromNiet(long besloten, long optie) {
    return minimaal(besloten, profiel -> (profiel & optie) != 0);
  }

  /** All minimal reasons why each profile has an option. */
  public Set<Paar> waaromAlleen(long besloten, long optie) {
    return minimaal(besloten, profiel -> (profiel & optie) == 0);
  }

  /** All minimal pairs of decisions and rules under which no profile of some kind is left. */
  public Set<Paar> minimaal(long besloten, Predicate<Long> soort) {
    List<Long> beslissingen = bits(besloten);
    int deelverzamelingen = 1 << beslissingen.size();
    List<Integer> breekt = profielen.stream().map(this::gebrokenRegels).toList();
    boolean[][] leeg = new boolean[deelverzamelingen][1 << aantalRegels];
    for (int deel = 0; deel < deelverzamelingen; deel++) {
      long nodig = kies(beslissingen, deel);
      Set<Integer> gebroken = new HashSet<>();
      for (int i = 0; i < breekt.size(); i++) {
        long profiel = profielen.get(i);
        if ((profiel & nodig) == nodig && soort.test(profiel)) {
          gebroken.add(breekt.get(i));
        }
      }
      for (int regels = 0; regels < leeg[deel].length; regels++) {
        int deze = regels;
        leeg[deel][regels] = gebroken.stream().noneMatch(een -> (een & deze) == 0);
      }
    }
    Set<Paar> uit = new HashSet<>();
    for (int deel = 0; deel < deelverzamelingen; deel++) {
      for (int regels = 0; regels < leeg[deel].length; regels++) {
        if (leeg[deel][regels] && isKleinste(leeg, deel, regels)) {
          uit.add(new Paar(kies(beslissingen, deel), nummers(regels)));
        }
      }
    }
    return uit;
  }

  private static boolean isKleinste(boolean[][] leeg, int deel, int regels) {
    for (int bit = 0; bit < Integer.SIZE - 1; bit++) {
      int zonder = ~(1 << bit);
      if (((deel & ~zonder) != 0 && leeg[deel & zonder][regels])
          || ((regels & ~zonder) != 0 && leeg[deel][regels & zonder])) {
        return false;
      }
    }
    return true;
  }

  private int gebrokenRegels(long profiel) {
    int uit = 0;
    for (int regel = 0; regel < aantalRegels; regel++) {
      if (breuk.isGebroken(regel, profiel)) {
        uit |= 1 << regel;
      }
    }
    return uit;
  }

  private static long kies(List<Long> beslissingen, int deel) {
    long uit = 0;
    for (int i = 0; i < beslissingen.size(); i++) {
      if ((deel >> i & 1) != 0) {
        uit |= beslissingen.get(i);
      }
    }
    return uit;
  }

  private static Set<Integer> nummers(int regels) {
    Set<Integer> uit = new HashSet<>();
    for (int regel = 0; regel < Integer.SIZE; regel++) {
      if ((regels >> regel & 1) != 0) {
        uit.add(regel);
      }
    }
    return uit;
  }

  /** The minimal conflicts under all rules, each with its minimal sets of rules. */
  public Set<Paar> conflicten(long besloten) {
    Set<Paar> uit = new HashSet<>();
    for (long deel : minimaalTegenstrijdig(besloten)) {
      // the whole conflict is given, so that what is minimal here is the rules
      for (Paar paar : minimaal(0, profiel -> (profiel & deel) == deel)) {
        uit.add(new Paar(deel, paar.regels()));
      }
    }
    return uit;
  }

  /** The minimal sets of decisions without a profile under all rules. */
  public Set<Long> minimaalTegenstrijdig(long besloten) {
    List<Long> beslissingen = bits(besloten);
    Set<Long> uit = new LinkedHashSet<>();
    for (int deel = 0; deel < 1 << beslissingen.size(); deel++) {
      long deze = kies(beslissingen, deel);
      boolean minimaal =
          overMet(deze).isEmpty()
              && bits(deze).stream().noneMatch(een -> overMet(deze & ~een).isEmpty());
      if (minimaal) {
        uit.add(deze);
      }
    }
    return uit;
  }

  /** The new options of all nearest repairs, in order. */
  public List<Long> herstel(long besloten, long vast) {
    if (!overMet(besloten).isEmpty()) {
      return List.of();
    }
    int los = Long.bitCount(besloten & ~vast);
    for (int aantal = 1; aantal <= los; aantal++) {
      List<Long> gevonden = new ArrayList<>();
      wijzig(0, besloten, vast, 0, aantal, gevonden);
      if (!gevonden.isEmpty()) {
        return gevonden;
      }
    }
    return List.of();
  }

  private void wijzig(int keuze, long nu, long vast, long nieuw, int over, List<Long> gevonden) {
    if (over == 0) {
      if (!overMet(nu).isEmpty()) {
        gevonden.add(nieuw);
      }
      return;
    }
    if (keuze == keuzes.size()) {
      return;
    }
    long opties = keuzes.get(keuze);
    long oud = nu & opties;
    if (oud != 0 && (oud & vast) == 0) {
      for (long optie : bits(opties & ~oud)) {
        wijzig(keuze + 1, (nu & ~oud) | optie, vast, nieuw | optie, over - 1, gevonden);
      }
    }
    wijzig(keuze + 1, nu, vast, nieuw, over, gevonden);
  }
}

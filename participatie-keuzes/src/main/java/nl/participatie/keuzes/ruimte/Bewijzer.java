package nl.participatie.keuzes.ruimte;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.participatie.keuzes.internal.Grenzen;
import nl.participatie.keuzes.internal.Modelindeling;
import nl.participatie.keuzes.internal.Verbod;
import nl.participatie.keuzes.internal.Vervulbaarheid;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Rekengrens;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.model.bron.Geldigheid;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;

/** Works out the proof of one period. */
final class Bewijzer {

  private final Geldigheid periode;
  private final Sterkte drempel;
  private final List<Regel> regels;
  private final List<Regel> hard;
  private final Keuzeruimte ruimte;
  private final Verkenning leeg;
  private final Map<String, Verbod> perRegel = new HashMap<>();
  private boolean teVeelRedenen;

  Bewijzer(Regelset regels, Geldigheid periode, Sterkte drempel, Grenzen grenzen) {
    this.periode = periode;
    this.drempel = drempel;
    Regelset geldend = regels.op(dagIn(periode));
    this.regels = geldend.regels();
    this.hard = geldend.hard(drempel).regels();
    this.ruimte = Keuzeruimte.van(hard, grenzen);
    this.leeg = ruimte.verken(Keuzeprofiel.LEEG);
  }

  /** Some day of a period: on each the same rules count. */
  private static LocalDate dagIn(Geldigheid periode) {
    return periode
        .vanaf()
        .or(() -> periode.tot().map(tot -> tot.minusDays(1)))
        .orElse(LocalDate.EPOCH);
  }

  Regelbewijs bewijs() {
    Regelbewijs.Builder bewijs = Regelbewijs.builder();
    bewijs.periode(periode).drempel(drempel).hard(hard).aantal(ruimte.aantal(Keuzeprofiel.LEEG));
    if (leeg.isTegenstrijdig()) {
      return bewijs.tegenstrijdig(tegenstrijdig()).build();
    }
    return bewijs
        .dood(met(Optiestand.UITGESLOTEN))
        .afgeleid(met(Optiestand.AFGELEID))
        .onafscheidelijk(onafscheidelijk())
        .overbodig(hard.stream().flatMap(regel -> overbodig(regel).stream()).toList())
        .nooitVanToepassing(regels.stream().flatMap(regel -> nooit(regel).stream()).toList())
        .build();
  }

  private List<Verklaring> met(Optiestand stand) {
    return Stream.of(Optie.values())
        .filter(optie -> leeg.stand(optie) == stand)
        .map(optie -> verklaring(Keuzeprofiel.LEEG, optie, stand))
        .toList();
  }

  /** All minimal sets, or one of them where they are too many to list. */
  private List<List<Regel>> tegenstrijdig() {
    try {
      return ruimte.conflicten(Keuzeprofiel.LEEG).stream()
          .flatMap(conflict -> conflict.regelsets().stream())
          .toList();
    } catch (Rekengrens teVeel) {
      return List.of(minste(hard, 0));
    }
  }

  /** With all minimal reasons, or one of them where they are too many to list. */
  private Verklaring verklaring(Keuzeprofiel gegeven, Optie optie, Optiestand stand) {
    if (!teVeelRedenen) {
      try {
        return ruimte.verklaar(gegeven, optie);
      } catch (Rekengrens teVeel) {
        teVeelRedenen = true; // each next one would take as long and end the same
      }
    }
    long[] weg =
        optie.keuze().opties().stream()
            .filter(ander -> (ander == optie) == (stand == Optiestand.UITGESLOTEN))
            .mapToLong(ander -> gegeven.masker() | Modelindeling.masker(List.of(ander)))
            .toArray();
    Reden een = new Reden(List.copyOf(gegeven.opties()), minste(hard, weg));
    return new Verklaring(optie, stand, List.of(een));
  }

  /** Two options are never apart when each leaves nothing but the other in the other's choice. */
  private List<Onafscheidelijk> onafscheidelijk() {
    ImmutableList.Builder<Onafscheidelijk> uit = ImmutableList.builder();
    Set<Optie> gehad = new LinkedHashSet<>();
    for (Optie optie : Optie.values()) {
      if (gehad.contains(optie) || leeg.stand(optie) == Optiestand.UITGESLOTEN) {
        continue;
      }
      List<Optie> samen =
          gevolgen(optie).stream().filter(ander -> gevolgen(ander).contains(optie)).toList();
      gehad.addAll(samen);
      if (samen.size() > 1) {
        uit.add(new Onafscheidelijk(samen, verbanden(samen)));
      }
    }
    return uit.build();
  }

  /** The option itself, and all that follow from it. */
  private Set<Optie> gevolgen(Optie optie) {
    Verkenning erna = ruimte.verken(Keuzeprofiel.of(optie));
    ImmutableSet.Builder<Optie> gevolgen = ImmutableSet.builder();
    for (Keuze keuze : Keuze.values()) {
      List<Optie> open = erna.open(keuze);
      if (open.size() == 1) {
        gevolgen.addAll(open);
      }
    }
    return gevolgen.build();
  }

  private List<Onafscheidelijk.Verband> verbanden(List<Optie> samen) {
    List<Onafscheidelijk.Verband> verbanden = new ArrayList<>();
    for (int i = 0; i < samen.size(); i++) {
      Optie van = samen.get(i);
      Optie naar = samen.get((i + 1) % samen.size());
      Verklaring waarom = verklaring(Keuzeprofiel.of(van), naar, Optiestand.AFGELEID);
      verbanden.add(
          new Onafscheidelijk.Verband(
              van, naar, waarom.redenen().stream().map(Reden::regels).toList()));
    }
    return verbanden;
  }

  private Optional<Overbodig> overbodig(Regel regel) {
    long[] paren = paren(Modelindeling.paar(regel));
    List<Regel> anderen = zonder(hard, regel);
    return verbiedt(anderen, paren)
        ? Optional.of(new Overbodig(regel, minste(anderen, paren)))
        : Optional.empty();
  }

  /** The pairs of options that a rule forbids. */
  private static long[] paren(Verbod verbod) {
    List<Optie> als = Modelindeling.opties(verbod.als());
    List<Optie> tegen = Modelindeling.opties(verbod.tegen());
    return als.stream()
        .flatMap(een -> tegen.stream().map(ander -> Modelindeling.masker(List.of(een, ander))))
        .mapToLong(Long::longValue)
        .filter(Modelindeling.INDELING::isProfiel)
        .toArray();
  }

  /** Whether no profile that keeps some rules has any of some sets of options. */
  private boolean verbiedt(List<Regel> regels, long... sets) {
    List<Verbod> verboden = regels.stream().map(this::verbod).toList();
    return Arrays.stream(sets)
        .noneMatch(opties -> Vervulbaarheid.geldt(Modelindeling.INDELING, verboden, opties));
  }

  private Verbod verbod(Regel regel) {
    return perRegel.computeIfAbsent(regel.code(), code -> Modelindeling.paar(regel));
  }

  /** As few of some rules as still forbid: each is left out if it can be missed. */
  private List<Regel> minste(List<Regel> regels, long... sets) {
    List<Regel> over = regels;
    for (Regel regel : regels) {
      List<Regel> minder = zonder(over, regel);
      if (verbiedt(minder, sets)) {
        over = minder;
      }
    }
    return over;
  }

  private static List<Regel> zonder(List<Regel> regels, Regel weg) {
    return regels.stream().filter(regel -> !regel.code().equals(weg.code())).toList();
  }

  private Optional<NooitVanToepassing> nooit(Regel regel) {
    List<Regel> anderen = zonder(hard, regel);
    ImmutableList.Builder<Reden> redenen = ImmutableList.builder();
    for (Keuzeprofiel aanleiding : aanleidingen(regel)) {
      if (!verbiedt(anderen, aanleiding.masker())) {
        return Optional.empty();
      }
      redenen.add(reden(anderen, aanleiding));
    }
    return Optional.of(new NooitVanToepassing(regel, redenen.build()));
  }

  /** As few options and rules as still forbid. */
  private Reden reden(List<Regel> regels, Keuzeprofiel aanleiding) {
    Keuzeprofiel over = aanleiding;
    for (Optie optie : aanleiding.opties()) {
      Keuzeprofiel minder = over.zonder(optie.keuze());
      if (verbiedt(regels, minder.masker())) {
        over = minder;
      }
    }
    return new Reden(List.copyOf(over.opties()), minste(regels, over.masker()));
  }

  /** Each way in which a rule comes to speak. */
  private static List<Keuzeprofiel> aanleidingen(Regel regel) {
    boolean beideKanten =
        switch (regel.soort()) {
          case SPANNING, VERSTERKT -> true;
          case SLUIT_UIT -> !regel.dan().isEmpty();
          case VEREIST, GRENS -> false;
        };
    return beideKanten
        ? Sets.cartesianProduct(regel.als(), regel.dan()).stream().map(Keuzeprofiel::of).toList()
        : regel.als().stream().map(Keuzeprofiel::of).toList();
  }
}

package nl.participatie.keuzes.spiegel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import nl.participatie.model.dossier.Besluitvorming;
import nl.participatie.model.dossier.Dossiergebeurtenis;
import nl.participatie.model.dossier.Implementatie;
import nl.participatie.model.dossier.Keuzedossier;
import nl.participatie.model.gemeente.Gemeentecode;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;

/** Fictitious municipalities for the tests of the mirror. */
final class Groepen {

  static final LocalDate PEILDATUM = LocalDate.of(2016, 1, 1);
  static final List<Besluitvorming> BESLUITEN = List.of(Besluitvorming.values());
  static final List<Implementatie> STAPPEN = List.of(Implementatie.values());

  private Groepen() {}

  static Gemeentecode code(int nummer) {
    return new Gemeentecode(String.format(Locale.ROOT, "GM%04d", nummer));
  }

  /** A municipality that states its choices and has no dossier. */
  static Gemeenteprofiel metKeuzes(int nummer, String keuzes) {
    return Gemeenteprofiel.builder()
        .code(code(nummer))
        .naam("Gemeente " + nummer)
        .keuzes(Keuzeprofiel.parse(keuzes))
        .build();
  }

  /** So many municipalities that state the same choices, numbered on. */
  static List<Gemeenteprofiel> reeks(int eerste, int aantal, String keuzes) {
    List<Gemeenteprofiel> reeks = new ArrayList<>();
    for (int nummer = eerste; nummer < eerste + aantal; nummer++) {
      reeks.add(metKeuzes(nummer, keuzes));
    }
    return reeks;
  }

  static Dossiergebeurtenis.Builder gebeurtenis(Keuze keuze) {
    return Dossiergebeurtenis.builder()
        .volgnummer(keuze.nummer())
        .datum(LocalDate.of(2015, 1, 1).plusDays(keuze.nummer()))
        .keuze(keuze);
  }

  /**
   * Municipalities with a dossier, their decisions spread unevenly over every choice, so that small
   * numbers, zeros and large numbers all occur.
   *
   * @param isMetOptie whether every decision names an option; else one in four does not
   */
  static List<Gemeenteprofiel> willekeurig(long zaad, int omvang, boolean isMetOptie) {
    Random toeval = new Random(zaad);
    List<Supplier<Dossiergebeurtenis>> worpen = new ArrayList<>();
    for (Keuze keuze : Keuze.values()) {
      worpen.add(worp(keuze, toeval, isMetOptie));
    }
    List<Gemeenteprofiel> groep = new ArrayList<>();
    for (int nummer = 1; nummer <= omvang; nummer++) {
      groep.add(
          Gemeenteprofiel.builder()
              .code(code(nummer))
              .naam("Gemeente " + nummer)
              .dossier(Keuzedossier.of(worpen.stream().map(Supplier::get).toList()))
              .build());
    }
    return groep;
  }

  private static Supplier<Dossiergebeurtenis> worp(Keuze keuze, Random toeval, boolean isMetOptie) {
    int[] opties = gewichten(toeval, keuze.opties().size());
    int[] besluiten = gewichten(toeval, 4);
    int[] stappen = gewichten(toeval, 4);
    return () -> {
      Besluitvorming besluit = BESLUITEN.get(trek(toeval, besluiten));
      Optie optie = keuze.opties().get(trek(toeval, opties));
      Dossiergebeurtenis.Builder gebeurtenis =
          gebeurtenis(keuze)
              .besluitvorming(besluit)
              .implementatie(STAPPEN.get(trek(toeval, stappen)));
      boolean heeftOptie = isMetOptie || toeval.nextInt(4) > 0;
      return heeftOptie ? gebeurtenis.optie(optie).build() : gebeurtenis.build();
    };
  }

  /** Some of the weights are zero, some small, some large. */
  private static int[] gewichten(Random toeval, int aantal) {
    int[] gewichten = toeval.ints(aantal, 0, 4).map(macht -> macht * macht * macht).toArray();
    gewichten[toeval.nextInt(aantal)] += 1;
    return gewichten;
  }

  private static int trek(Random toeval, int[] gewichten) {
    int som = 0;
    for (int gewicht : gewichten) {
      som += gewicht;
    }
    int rest = toeval.nextInt(som);
    int plaats = 0;
    while (rest >= gewichten[plaats]) {
      rest -= gewichten[plaats++];
    }
    return plaats;
  }
}

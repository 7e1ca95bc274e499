package nl.participatie.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A row of the table.
 *
 * @param operatie what is asked
 * @param doelNanos the target in nanoseconds
 * @param ons the class and method of our benchmark
 * @param anderen the classes and methods of the peers, with their names
 */
record Vraag(String operatie, double doelNanos, String ons, List<Ander> anderen) {

  /** A peer: how it is called and which benchmark measures it. */
  record Ander(String naam, String benchmark) {}

  static final ImmutableList<Vraag> ALLE =
      ImmutableList.of(
          van(
              "verdict, complete profile",
              5,
              "Oordeel.wij",
              new Ander("LogicNG", "Oordeel.logicng"),
              new Ander("JavaBDD", "Oordeel.javabdd"),
              new Ander("Choco", "Oordeel.choco"),
              new Ander("KIE DMN", "OordeelKie.kie")),
          van(
              "all violated rules as a set",
              7,
              "Gebroken.wij",
              new Ander("LogicNG", "Gebroken.logicng")),
          van("full findings with codes and sources", 300, "Toets.wij"),
          van("bulk check, array, per profile", 4, "Bulk.rij"),
          van("bulk check, columns, per profile", 0.2, "Bulk.blok"),
          van(
              "count, partial profile",
              400,
              "Telling.wij",
              new Ander("JavaBDD", "Telling.javabdd"),
              new Ander("LogicNG", "Telling.logicng")),
          van(
              "rules of a day prepared, with first count",
              500_000,
              "Voorbereiding.wij",
              new Ander("LogicNG", "Voorbereiding.logicng"),
              new Ander("JavaBDD", "Voorbereiding.javabdd")),
          van(
              "open and excluded options",
              80,
              "Verkenning.wij",
              new Ander("LogicNG", "Verkenning.logicng"),
              new Ander("JavaBDD", "Verkenning.javabdd")),
          van(
              "all minimal conflicts of nine decisions, masks",
              60,
              "Conflicten.maskers",
              new Ander("JavaBDD", "Conflicten.javabdd"),
              new Ander("LogicNG", "Conflicten.logicng")),
          van("the same, as values with rules", 2_000, "Conflicten.waarden"),
          van(
              "best score and ties, empty profile",
              5_000,
              "Beste.wij",
              new Ander("Choco", "Beste.choco")),
          van("the same, first hundred listed", 20_000, "Beste.lijst"),
          van(
              "agenda after nine decisions, with reasons",
              1_000_000,
              "Agenda.wij",
              new Ander("profile by profile, the order alone", "Agenda.naief")),
          van("estimate with all effects, in columns", 8_000, "Raming.kolommen"),
          van("the same, every amount as a value", 20_000, "Raming.waarden"),
          van(
              "estimate without a choice, as values",
              20_000,
              "Raming.basiswaarden",
              new Ander("BigDecimal", "Raming.decimalen")),
          van("one of a million runs, 2 threads in 512 MiB", 40_000, "Raming.miljoen"),
          van(
              "342 municipalities, 41 years, 5 groups",
              80_000,
              "Land.wij",
              new Ander("BigDecimal", "Land.decimaal")),
          van("342 municipalities, 41 years, 8 lines divided", 2_000_000, "Land.verdeling"),
          van(
              "wage subsidy of a month",
              100,
              "Loonkosten.zonder",
              new Ander("BigDecimal", "Loonkosten.decimalen")),
          van("the same by the law of the day, with reasons", 2_000, "Loonkosten.met"),
          van(
              "thermometer of 200 events, all values",
              20_000,
              "Thermometer.waarden",
              new Ander("averages of fractions", "Thermometer.breuken")),
          van(
              "the same on 52 dates",
              50_000,
              "Thermometer.verloop",
              new Ander("a walk for each date", "Thermometer.steedsOpnieuw")),
          van("findings on the steps of 200 events", 20_000, "Thermometer.stappen"),
          van("thermometer as a picture", 50_000, "Thermometer.svg"),
          van("development as a picture", 50_000, "Rapport.verloop"),
          van("mirror as a picture", 50_000, "Rapport.spiegel"),
          van("congruence as a picture", 50_000, "Rapport.congruentie"),
          van("report page with every part", 20_000_000, "Rapport.pagina"),
          van(
              "direction among 10,000 parties with 30,000 assignments",
              1_000_000_000,
              "Regie.wij",
              new Ander("Guava, loops alone", "Regie.guavaKringen")),
          van(
              "100,000 candidates through the guide to provisions",
              1_000_000_000,
              "Wegwijzer.wij",
              new Ander("ours, prepared anew for each", "Wegwijzer.steedsOpnieuw")),
          van(
              "mirror beside 400 dossiers of 200 events, with neighbours",
              50_000_000,
              "Spiegel.wij",
              new Ander("counted choice by choice", "Spiegel.perKeuze")),
          van("the same beside a group that was counted before", 1_000_000, "Spiegel.geteld"));

  private static Vraag van(String operatie, double doelNanos, String ons, Ander... anderen) {
    return new Vraag(operatie, doelNanos, ons, ImmutableList.copyOf(anderen));
  }
}

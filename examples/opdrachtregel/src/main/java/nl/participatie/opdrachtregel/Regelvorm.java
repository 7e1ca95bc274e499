package nl.participatie.opdrachtregel;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.participatie.keuzes.regel.Regelschrijver;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.keuzes.uitwisseling.Dmn;
import nl.participatie.keuzes.uitwisseling.Uvl;
import nl.participatie.model.taal.Taal;

/** The formats in which rules are printed. */
enum Regelvorm {
  /** As the JSON that can be read back. */
  JSON,
  /** As the table that can be read back. */
  CSV,
  /** As a feature model of the space. */
  UVL,
  /** As a decision model. */
  DMN;

  /** The name on the command line. */
  String naam() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it shows the rules of one day. */
  boolean vraagtDag() {
    return this == UVL || this == DMN;
  }

  String schrijf(Regelset regels, Optional<LocalDate> op, Sterkte drempel, Taal taal) {
    return switch (this) {
      case JSON -> Jsonuitvoer.van(op.map(regels::op).orElse(regels), taal);
      case CSV -> Regelschrijver.csv(op.map(regels::op).orElse(regels), taal);
      case UVL -> Uvl.schrijf(regels, op.orElseThrow(), drempel, taal);
      case DMN -> Dmn.schrijf(regels, op.orElseThrow(), drempel, taal);
    };
  }
}

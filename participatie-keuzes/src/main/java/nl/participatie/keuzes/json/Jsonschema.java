package nl.participatie.keuzes.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.participatie.budget.raming.Raming;
import nl.participatie.keuzes.rapport.Rapport;
import nl.participatie.model.gemeente.Gemeenteprofiel;

/** The JSON Schemas (draft 2020-12) of everything that this library reads and writes. */
public enum Jsonschema {
  /** A municipality file. */
  GEMEENTE(Gemeenteprofiel.class, "/nl/participatie/model/gemeente"),
  /** A profile of choices. */
  PROFIEL(Gemeenteprofiel.class, "/nl/participatie/model/profiel"),
  /** A decision history. */
  DOSSIER(Gemeenteprofiel.class, "/nl/participatie/model/dossier"),
  /** The catalogue of choices. */
  KEUZES(Rapport.class, "/nl/participatie/keuzes/keuzes"),
  /** What the rules find. */
  TOETS(Rapport.class, "/nl/participatie/keuzes/toets"),
  /** What the choices made leave. */
  RUIMTE(Rapport.class, "/nl/participatie/keuzes/ruimte"),
  /** Choices that cannot stand together, and nearest repairs. */
  CONFLICTEN(Rapport.class, "/nl/participatie/keuzes/conflicten"),
  /** The complete profiles with the best congruence score. */
  BESTE(Rapport.class, "/nl/participatie/keuzes/beste"),
  /** The proof of a rule set. */
  BEWIJS(Rapport.class, "/nl/participatie/keuzes/bewijs"),
  /** The difference of two rule sets. */
  VERSCHIL(Rapport.class, "/nl/participatie/keuzes/verschil"),
  /** A multi-year estimate. */
  RAMING(Raming.class, "/nl/participatie/budget/raming"),
  /** How a number came about. */
  HERLEIDING(Raming.class, "/nl/participatie/budget/herleiding"),
  /** The receipt of an estimate. */
  REKENBEWIJS(Raming.class, "/nl/participatie/budget/rekenbewijs"),
  /** A base case beside a variant. */
  VERGELIJKING(Raming.class, "/nl/participatie/budget/vergelijking"),
  /** The settlement of the balances of a year. */
  VERREKENING(Raming.class, "/nl/participatie/budget/verrekening"),
  /** A question about the wage subsidy of a month. */
  LOONKOSTENVRAAG(Raming.class, "/nl/participatie/budget/loonkostenvraag"),
  /** A question about the wage subsidy over a period. */
  LOONKOSTENPERIODE(Raming.class, "/nl/participatie/budget/loonkostenperiode"),
  /** The wage subsidy of a month. */
  LOONKOSTENSUBSIDIE(Raming.class, "/nl/participatie/budget/loonkostensubsidie"),
  /** The wage subsidy over a period. */
  LOONKOSTENSUBSIDIEPERIODE(Raming.class, "/nl/participatie/budget/loonkostensubsidieperiode"),
  /** The thermometer. */
  THERMOMETER(Rapport.class, "/nl/participatie/keuzes/thermometer"),
  /** The report. */
  RAPPORT(Rapport.class, "/nl/participatie/keuzes/rapport"),
  /** A set of rules. */
  REGELS(Rapport.class, "/nl/participatie/keuzes/regels"),
  /** The facts of a candidate. */
  KANDIDAAT(Rapport.class, "/nl/participatie/keuzes/kandidaat"),
  /** What the guide to provisions answers. */
  WEGWIJZER(Rapport.class, "/nl/participatie/keuzes/wegwijzer"),
  /** What to decide next. */
  AGENDA(Rapport.class, "/nl/participatie/keuzes/agenda"),
  /** A municipality beside a group. */
  SPIEGEL(Rapport.class, "/nl/participatie/keuzes/spiegel"),
  /** Congruence between levels. */
  CONGRUENTIE(Rapport.class, "/nl/participatie/keuzes/congruentie"),
  /** Direction over execution. */
  REGIE(Rapport.class, "/nl/participatie/keuzes/regie"),
  /** A transformation path on a date. */
  TRANSFORMATIE(Rapport.class, "/nl/participatie/keuzes/transformatie");

  private final Class<?> anker;
  private final String bestand;

  Jsonschema(Class<?> anker, String bestand) {
    this.anker = anker;
    this.bestand = bestand;
  }

  /**
   * The schema of a name.
   *
   * @param naam the name, as {@link #naam()} gives it
   * @return the schema, or empty when there is none
   */
  public static Optional<Jsonschema> zoek(String naam) {
    return Arrays.stream(values()).filter(schema -> schema.naam().equals(naam)).findFirst();
  }

  /**
   * The names of all schemas.
   *
   * @return the names
   */
  public static List<String> namen() {
    return Arrays.stream(values()).map(Jsonschema::naam).toList();
  }

  /**
   * The name.
   *
   * @return the name in lower case, for example {@code gemeente}
   */
  public String naam() {
    return bestand.substring(bestand.lastIndexOf('/') + 1);
  }

  /**
   * The schema itself.
   *
   * @return a JSON document
   */
  public String tekst() {
    try (InputStream in = anker.getResourceAsStream(bestand + ".schema.json")) {
      return new String(Objects.requireNonNull(in, bestand).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Schema " + naam() + " cannot be read", e);
    }
  }
}

package nl.participatie.keuzes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The shipped tables read again, plainly: cells of text and nothing of the code under test. What
 * the library makes of a table is held against this.
 */
public final class RegelsCsv {

  private RegelsCsv() {}

  /** One row of {@code regels.csv}, as text; a side is a set of full codes. */
  public record Rij(
      String code,
      String soort,
      Set<String> als,
      Set<String> dan,
      String sterkte,
      String vanaf,
      String tot,
      String grondslag,
      String vindplaats) {

    /** ISO dates of four-digit years sort as text: {@code vanaf <= dag < tot}. */
    public boolean geldtOp(String dag) {
      return (vanaf.isEmpty() || vanaf.compareTo(dag) <= 0)
          && (tot.isEmpty() || dag.compareTo(tot) < 0);
    }

    @Override
    public String toString() {
      return code;
    }
  }

  /** The rows of the standard rules in the order of the file. */
  public static List<Rij> rijen() {
    return cellen("/nl/participatie/keuzes/regels.csv").stream()
        .map(
            rij ->
                new Rij(
                    rij.get(0),
                    rij.get(1),
                    kant(rij.get(2)),
                    kant(rij.get(3)),
                    rij.get(4),
                    rij.get(5),
                    rij.get(6),
                    rij.get(7),
                    rij.get(8)))
        .toList();
  }

  /**
   * Every date that stands in the table, with the day before and the day after; and two far off.
   */
  public static List<LocalDate> grensdagen() {
    Set<LocalDate> dagen = new TreeSet<>();
    dagen.add(LocalDate.of(1950, 6, 15));
    dagen.add(LocalDate.of(2099, 6, 15));
    for (Rij rij : rijen()) {
      for (String cel : List.of(rij.vanaf(), rij.tot())) {
        if (!cel.isEmpty()) {
          LocalDate dag = LocalDate.parse(cel);
          dagen.addAll(List.of(dag.minusDays(1), dag, dag.plusDays(1)));
        }
      }
    }
    return List.copyOf(dagen);
  }

  /** The cells of a table below its header line. */
  public static List<List<String>> cellen(String naam) {
    try (InputStream in = Objects.requireNonNull(RegelsCsv.class.getResourceAsStream(naam), naam);
        BufferedReader regels =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return regels.lines().skip(1).map(regel -> List.of(regel.split(";", -1))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(naam, e);
    }
  }

  private static Set<String> kant(String cel) {
    return cel.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(cel.split("\\|")));
  }
}

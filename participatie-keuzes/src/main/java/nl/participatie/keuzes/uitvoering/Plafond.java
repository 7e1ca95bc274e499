package nl.participatie.keuzes.uitvoering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.controle.Invoerfout;
import nl.participatie.model.internal.Huisstijl;
import nl.participatie.model.taal.Tekst;
import org.immutables.value.Value;

/**
 * A yearly cap (plafond) on an instrument (choice 12, report 6.2): how many a year, and how many at
 * a time. A contract on cohorts grants whole cohorts only (report 6.4, Tilburg: 50 at a time).
 */
@Value.Immutable
@Huisstijl
public abstract class Plafond {

  /** The most that a cap, a cohort or a waiting list can hold here. */
  private static final int MEESTE = 1_000_000;

  Plafond() {}

  /**
   * The instrument that is capped.
   *
   * @return the provision
   */
  public abstract Voorziening instrument();

  /**
   * How many may be granted in a year.
   *
   * @return a number, 0 to a million
   */
  public abstract int perJaar();

  /**
   * How many are granted at a time.
   *
   * @return a number, 1 to a million; by default 1: one by one
   */
  @Value.Default
  public int cohort() {
    return 1;
  }

  /**
   * How many may wait once nothing fits within the cap any more.
   *
   * @return a number, 0 to a million, or empty for a waiting list without an end
   */
  public abstract Optional<Integer> wachtlijst();

  /** Numbers lie within their limits; with any fault {@link Invoerfout} names all of them. */
  @Value.Check
  protected void controleer() {
    List<Fout> fouten = new ArrayList<>();
    controleer("perJaar", perJaar(), 0, fouten);
    controleer("cohort", cohort(), 1, fouten);
    wachtlijst().ifPresent(meeste -> controleer("wachtlijst", meeste, 0, fouten));
    if (!fouten.isEmpty()) {
      throw new Invoerfout(fouten.stream().sorted(Fout.VOLGORDE).toList());
    }
  }

  private static void controleer(String veld, int aantal, int minste, List<Fout> fouten) {
    if (aantal < minste || aantal > MEESTE) {
      fouten.add(aantalfout(veld, aantal, minste, MEESTE));
    }
  }

  /** A number that lies outside its limits. */
  static Fout aantalfout(String veld, int aantal, int minste, int meeste) {
    return Fout.van(
        veld,
        Integer.toString(aantal),
        Uitvoeringsteksten.UITVOERING.tekst(
            "fout.AANTAL",
            Tekst.gelijk(Integer.toString(minste)),
            Tekst.gelijk(Integer.toString(meeste))));
  }

  /**
   * Starts a cap.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a {@link Plafond}; instrument and number a year are required. {@code build} throws
   * {@link Invoerfout} with every number that lies outside its limits.
   */
  public static class Builder extends ImmutablePlafond.Builder {
    Builder() {}
  }
}

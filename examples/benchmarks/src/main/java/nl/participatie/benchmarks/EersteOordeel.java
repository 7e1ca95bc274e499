package nl.participatie.benchmarks;

import java.time.LocalDate;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.keuzes.toets.Oordeel;
import nl.participatie.model.keuze.Keuzeprofiel;

/**
 * The first verdict in a fresh JVM: from before this library is touched until the answer is there.
 * Prints the answer and the nanoseconds.
 */
public final class EersteOordeel {

  private EersteOordeel() {}

  /**
   * Runs.
   *
   * @param args the profile, as text
   */
  public static void main(String[] args) {
    String tekst = args[0];
    long begin = System.nanoTime();
    boolean geldig =
        Oordeel.van(Regelset.standaard(), LocalDate.of(2015, 4, 14), Sterkte.AANDACHT)
            .isGeldig(Keuzeprofiel.parse(tekst));
    long nanos = System.nanoTime() - begin;
    System.out.println(geldig + " " + nanos);
  }
}

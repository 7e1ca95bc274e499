package nl.participatie.keuzes.spiegel;

import java.util.Comparator;
import java.util.Optional;
import nl.participatie.model.gemeente.Gemeentecode;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;

/**
 * A municipality of the group with much the same choices (nearest neighbour).
 *
 * @param code its code, or empty
 * @param naam its name, or empty. Text from outside: escape it wherever it is shown
 * @param gelijk on how many choices both decided on the same option
 * @param gemeenschappelijk on how many choices both decided
 */
public record Buur(
    Optional<Gemeentecode> code, Optional<String> naam, int gelijk, int gemeenschappelijk) {

  /**
   * The nearest first: by share, then by the number decided in both, then by code and by name;
   * whoever has no code or no name comes after those who have.
   */
  static final Comparator<Buur> DICHTSTBIJ =
      Comparator.comparing(Buur::aandeel)
          .thenComparing(Buur::gemeenschappelijk)
          .reversed()
          .thenComparing(buur -> buur.code.isEmpty())
          .thenComparing(buur -> buur.code.map(Gemeentecode::code).orElse(""))
          .thenComparing(buur -> buur.naam.isEmpty())
          .thenComparing(buur -> buur.naam.orElse(""));

  static Buur van(Gemeentestand eigen, Gemeentestand ander) {
    int gelijk = 0;
    int gemeenschappelijk = 0;
    for (Keuze keuze : Keuze.values()) {
      Optional<Optie> bijOns = eigen.keuzes().optie(keuze);
      Optional<Optie> bijHen = ander.keuzes().optie(keuze);
      if (bijOns.isPresent() && bijHen.isPresent()) {
        gemeenschappelijk++;
        gelijk += bijOns.equals(bijHen) ? 1 : 0;
      }
    }
    return new Buur(ander.code(), ander.naam(), gelijk, gemeenschappelijk);
  }

  /**
   * Which part of the choices that both decided was decided alike.
   *
   * @return 0 to 1, exact
   * @throws ArithmeticException if there is no choice that both decided; a mirror has no such
   *     neighbour
   */
  public Breuk aandeel() {
    return Breuk.of(gelijk, gemeenschappelijk);
  }
}

package nl.participatie.budget.gebied;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.participatie.budget.herleiding.Bewerking;
import nl.participatie.budget.herleiding.Eenheid;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.budget.herleiding.Naam;
import nl.participatie.budget.internal.Meldingen;
import nl.participatie.budget.raming.Raming;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.gemeente.Gemeentecode;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.getal.Personen;

/**
 * How an amount or a number of people of an area came about: the sum of the trees of its
 * municipalities, each under its code. Of what is not determined nothing is added, and what is
 * missing is named with the code of the municipality before it, such as {@code GM0855.volumes.WSW}.
 * What is missing never shows as zero.
 */
public final class Gebiedsherleiding {

  private static final Vindplaats BRON = new Vindplaats(Bron.REKENMODEL, "optelling");
  private static final Breuk MEESTE_EURO = Breuk.of(Bedrag.GRENS_IN_CENTEN, 100);
  private static final Breuk MEESTE_PERSONEN = Breuk.of(Personen.GRENS_IN_DUIZENDSTEN, 1000);

  private Gebiedsherleiding() {}

  /**
   * Unfolds an amount or a number of people of a year.
   *
   * @param gemeenten the estimates of the municipalities of the area, for the same years
   * @param jaar a year of the estimates
   * @param regel its name, see {@link Raming#herleidbaar()}
   * @return the sum as a tree: as it shows in {@link Regioraming}, but not determined where that
   *     refuses a sum beyond 10<sup>15</sup> euro or a hundred million people
   * @throws IllegalArgumentException if there are no municipalities, one is the country, the
   *     estimates are about different years or not about this one, the name is unknown, or a
   *     municipality gives the whole line of which it is a part
   */
  public static Herleiding van(Map<Gemeentecode, Raming> gemeenten, int jaar, String regel) {
    return som(gemeenten, regel, raming -> raming.herleid(jaar, regel));
  }

  /**
   * Unfolds an amount or a number of people of the structural situation.
   *
   * @param gemeenten the estimates of the municipalities of the area, for the same years
   * @param regel its name, see {@link Raming#structureelHerleidbaar()}
   * @return the sum as a tree
   * @throws IllegalArgumentException if there are no municipalities, one is the country, the
   *     estimates are about different years, or the name is unknown
   */
  public static Herleiding structureel(Map<Gemeentecode, Raming> gemeenten, String regel) {
    return som(gemeenten, regel, raming -> raming.herleidStructureel(regel));
  }

  private static Herleiding som(
      Map<Gemeentecode, Raming> gemeenten, String regel, Function<Raming, Herleiding> herleid) {
    ImmutableList.Builder<Herleiding> delen = ImmutableList.builder();
    Gebieden.eisRamingen("Tree of an area", gemeenten)
        .forEach(
            (gemeente, raming) -> {
              eisDeel(gemeente, raming, regel);
              delen.add(bij(gemeente, herleid.apply(raming)));
            });
    return som(regel, delen.build());
  }

  private static void eisDeel(Gemeentecode gemeente, Raming raming, String regel) {
    if (Raming.herleidbaar().contains(regel) && !raming.heeft(regel)) {
      throw new IllegalArgumentException(
          "Line '"
              + regel
              + "' has no parts in "
              + gemeente
              + ", which gives its amounts; allowed: the line as a whole");
    }
  }

  private static Herleiding som(String regel, List<Herleiding> delen) {
    Eenheid eenheid = delen.get(0).eenheid();
    List<Onbepaald> ontbreekt =
        delen.stream().flatMap(deel -> deel.ontbrekend().stream()).distinct().toList();
    Breuk som = som(delen);
    Naam naam =
        new Naam(
            () -> Gebiedsteksten.tekst("samen", Raming.titel(regel)),
            eenheid,
            () -> BRON,
            Optional.empty());
    Uitkomst<Breuk> waarde =
        som.signum() == 0 && !ontbreekt.isEmpty()
            ? Uitkomst.onbepaald(Optelling.opVolgorde(ontbreekt).get(0))
            : binnenGrens(som, regel, eenheid);
    return Herleiding.builder()
        .from(Bewerking.PLUS.onder(naam, waarde, delen))
        .ontbrekend(
            ImmutableSet.<Onbepaald>builder()
                .addAll(Optelling.opVolgorde(ontbreekt))
                .addAll(waarde.ontbrekend().stream().toList())
                .build())
        .build();
  }

  /** The sum of what is determined. */
  static Breuk som(List<Herleiding> delen) {
    return delen.stream()
        .flatMap(deel -> deel.waarde().optioneel().stream())
        .reduce(Breuk.NUL, Breuk::plus);
  }

  private static Uitkomst<Breuk> binnenGrens(Breuk som, String regel, Eenheid eenheid) {
    boolean isEuro = eenheid == Eenheid.EURO;
    Breuk grens = isEuro ? MEESTE_EURO : MEESTE_PERSONEN;
    Breuk grootte = som.signum() < 0 ? Breuk.NUL.min(som) : som;
    return grootte.compareTo(grens) > 0
        ? Meldingen.nietAfleidbaar(regel, isEuro ? "bedragBuitenGrens" : "personenBuitenGrens")
        : Uitkomst.van(som);
  }

  /** The tree of a municipality among those of others: its label begins with its code. */
  static Herleiding bij(Gemeentecode gemeente, Herleiding boom) {
    List<Onbepaald> ontbreekt =
        boom.ontbrekend().stream().map(open -> Gebiedsteksten.bij(gemeente, open)).toList();
    Uitkomst<Breuk> waarde =
        boom.waarde()
            .ontbrekend()
            .map(open -> Uitkomst.<Breuk>onbepaald(Gebiedsteksten.bij(gemeente, open)))
            .orElse(boom.waarde());
    return Herleiding.builder()
        .from(boom)
        .label(Gebiedsteksten.tekst(gemeente, boom.label()))
        .waarde(waarde)
        .ontbrekend(ontbreekt)
        .build();
  }
}

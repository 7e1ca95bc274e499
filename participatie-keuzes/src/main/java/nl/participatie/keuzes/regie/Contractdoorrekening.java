package nl.participatie.keuzes.regie;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;

/**
 * What a contract comes to over a course of placements. All amounts are exact: costs are whole
 * cents without rounding, whatever has to be divided stays a fraction of euros. Totals are the sums
 * of the periods.
 *
 * <p>Who is not placed for want of capacity has no result by this contract: in each period the
 * results of the course count, but added up never more than people were placed until then; what
 * does not count then does not count later either. That is a reading of this library, the most
 * favourable one to the contract: those who go to work are taken to be among those placed.
 *
 * @param contract the contract
 * @param perioden the periods in order
 */
public record Contractdoorrekening(Contract contract, List<Contractperiode> perioden) {

  /**
   * Creates an outcome.
   *
   * @param contract the contract
   * @param perioden the periods in order
   */
  public Contractdoorrekening {
    perioden = ImmutableList.copyOf(perioden);
  }

  /**
   * Works out a contract.
   *
   * @param contract the contract
   * @param verloop the course of placements
   * @return what it comes to
   */
  public static Contractdoorrekening van(Contract contract, Plaatsingsverloop verloop) {
    ImmutableList.Builder<Contractperiode> perioden = ImmutableList.builder();
    long zonderResultaat = 0;
    int nummer = 0;
    for (Plaatsingsverloop.Periode periode : verloop.perioden()) {
      nummer++;
      long geplaatst =
          contract
              .capaciteit()
              .map(meeste -> Math.min(meeste, periode.gevraagd()))
              .orElse((long) periode.gevraagd());
      zonderResultaat += geplaatst;
      long resultaten = Math.min(periode.resultaten(), zonderResultaat);
      zonderResultaat -= resultaten;
      perioden.add(
          new Contractperiode.Builder()
              .nummer(nummer)
              .gevraagd(periode.gevraagd())
              .geplaatst(geplaatst)
              .resultaten(resultaten)
              .kosten(contract.kosten(geplaatst, resultaten))
              .onbenut(contract.betaaldePlaatsen(geplaatst).map(betaald -> betaald - geplaatst))
              .betaaldZonderPlaatsing(betaaldZonderPlaatsing(contract, geplaatst))
              .build());
    }
    return new Contractdoorrekening(contract, perioden.build());
  }

  /**
   * Everybody asked for.
   *
   * @return people
   */
  public long gevraagd() {
    return som(Contractperiode::gevraagd);
  }

  /**
   * Everybody placed.
   *
   * @return people
   */
  public long geplaatst() {
    return som(Contractperiode::geplaatst);
  }

  /**
   * Everybody not placed for want of capacity.
   *
   * @return people
   */
  public long nietGeplaatst() {
    return som(Contractperiode::nietGeplaatst);
  }

  /**
   * Everybody who went to work.
   *
   * @return people
   */
  public long resultaten() {
    return som(Contractperiode::resultaten);
  }

  /**
   * All that is paid.
   *
   * @return euro
   */
  public Bedrag kosten() {
    return Bedrag.som(perioden.stream().map(Contractperiode::kosten).toList());
  }

  /**
   * All places that are paid and not taken.
   *
   * @return places, or empty when nobody agreed how many places are paid
   */
  public Optional<Long> onbenut() {
    return perioden.stream()
        .map(Contractperiode::onbenut)
        .reduce(Optional.of(0L), (een, ander) -> een.flatMap(a -> ander.map(b -> a + b)));
  }

  /**
   * What a placement costs on average: all that is paid by everybody placed.
   *
   * @return euro, exact; not determined when nobody is placed
   */
  public Uitkomst<Breuk> kostenPerPlaatsing() {
    return kostenPer(geplaatst(), "geplaatst");
  }

  /**
   * What a result costs on average: all that is paid by everybody who went to work.
   *
   * @return euro, exact; not determined when nobody goes to work
   */
  public Uitkomst<Breuk> kostenPerResultaat() {
    return kostenPer(resultaten(), "resultaten");
  }

  /**
   * What the municipality pays for places that are not taken: its volume risk in this course.
   *
   * @return euro, exact; not determined when somebody is placed for a fixed amount of which nobody
   *     agreed how many places it pays
   */
  public Uitkomst<Breuk> betaaldZonderPlaatsing() {
    Uitkomst<Breuk> som = Uitkomst.van(Breuk.NUL);
    for (Contractperiode periode : perioden) {
      som = som.dan(tot -> periode.betaaldZonderPlaatsing().map(tot::plus));
    }
    return som;
  }

  /**
   * What the municipality pays for places of which no result has come within the course, taken or
   * not: its result risk in this course.
   *
   * @return euro, exact; not determined when somebody goes to work for a fixed amount of which
   *     nobody agreed how many places it pays
   */
  public Uitkomst<Breuk> betaaldZonderResultaat() {
    Optional<Breuk> perPlaats = contract.prijsPerPlaats();
    if (perPlaats.isEmpty()) {
      return resultaten() == 0
          ? Uitkomst.van(euro(kosten()))
          : Uitkomst.onbepaald(geenCapaciteit(contract));
    }
    long betaald = geplaatst() + onbenut().orElse(0L);
    return Uitkomst.van(perPlaats.get().maal(Breuk.of(betaald - resultaten())));
  }

  /**
   * The placements of which the contractor has not received the price, because no result has come
   * within the course: only a contract by output has them. A start fee was paid for them, if one is
   * agreed.
   *
   * @return placements, 0 or more
   */
  public long plaatsingenZonderPrijs() {
    return contract.vorm() == Financieringsvorm.OUTPUT ? geplaatst() - resultaten() : 0;
  }

  private static Uitkomst<Breuk> betaaldZonderPlaatsing(Contract contract, long geplaatst) {
    Optional<Breuk> perPlaats = contract.prijsPerPlaats();
    if (perPlaats.isPresent()) {
      long betaald = contract.betaaldePlaatsen(geplaatst).orElse(geplaatst);
      return Uitkomst.van(perPlaats.get().maal(Breuk.of(betaald - geplaatst)));
    }
    return geplaatst == 0
        ? Uitkomst.van(euro(contract.prijs()))
        : Uitkomst.onbepaald(geenCapaciteit(contract));
  }

  private static Onbepaald geenCapaciteit(Contract contract) {
    return Contractteksten.onbepaald(contract, "hoogstens", Onbepaald.Reden.NIET_OPGEGEVEN);
  }

  private Uitkomst<Breuk> kostenPer(long aantal, String wat) {
    return aantal == 0
        ? Uitkomst.onbepaald(
            Contractteksten.onbepaald(contract, wat, Onbepaald.Reden.NIET_AFLEIDBAAR))
        : Uitkomst.van(euro(kosten()).gedeeldDoor(Breuk.of(aantal)));
  }

  private long som(ToLongFunction<Contractperiode> deel) {
    return perioden.stream().mapToLong(deel).sum();
  }

  private static Breuk euro(Bedrag bedrag) {
    return Breuk.of(bedrag.centen(), 100);
  }
}

package nl.participatie.keuzes.regie;

import java.util.Optional;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;

/**
 * A contract: what is paid for which placements (report 7.2 names P x Q and output, 6.4 cohorts of
 * 50; a lump sum is in no source). Periods are those of the agreement: months, quarters or years,
 * all of one length. Assignments can name it; where more than one does, its maximum counts for each
 * (a reading of this library).
 *
 * <p>Each form refuses numbers out of bounds with {@link
 * nl.participatie.model.controle.Invoerfout}, all faults at once: prices 0 to 1,000,000 euro for
 * each placement or result, 0 to 1,000,000 euro for each place of a cohort and 0 to 1,000,000,000
 * euro a period; 1 to 10,000 participants in a cohort; a maximum of 1 to 1,000,000. The limits are
 * this library's.
 */
public sealed interface Contract {

  /**
   * By which the contract is known.
   *
   * @return 1 to 40 of {@code A-Z}, {@code 0-9} and {@code _}
   */
  String code();

  /**
   * The price.
   *
   * @return euro for each placement, result, cohort or period, by the form
   */
  Bedrag prijs();

  /**
   * The most that is agreed for a period.
   *
   * @return placements, or for cohorts whole cohorts; empty when nothing is agreed
   */
  Optional<Integer> hoogstens();

  /**
   * The form.
   *
   * @return the form
   */
  Financieringsvorm vorm();

  /**
   * How many people can be placed in a period.
   *
   * @return the number, or empty when there is no limit
   */
  default Optional<Long> capaciteit() {
    return hoogstens().map(Integer::longValue);
  }

  /**
   * How many places are paid in a period in which so many people are placed: never fewer than that.
   *
   * @param geplaatst the people placed, 0 or more
   * @return the places, or empty when nobody agreed how many a fixed amount pays for
   */
  default Optional<Long> betaaldePlaatsen(long geplaatst) {
    return Optional.of(geplaatst);
  }

  /**
   * What a period costs.
   *
   * @param geplaatst the people placed in it, 0 or more
   * @param resultaten those who went to work in it, 0 or more
   * @return euro
   */
  Bedrag kosten(long geplaatst, long resultaten);

  /**
   * What is paid for one place, whether or not it is taken and whatever comes of it.
   *
   * @return euro, exact, or empty when nobody agreed how many places a fixed amount pays for
   */
  Optional<Breuk> prijsPerPlaats();

  /**
   * Price times number (P x Q, report 7.2): so much for each placement.
   *
   * @param code by which the contract is known
   * @param prijs euro for each placement
   * @param hoogstens the most placements a period, or empty
   */
  record PrijsMaalAantal(String code, Bedrag prijs, Optional<Integer> hoogstens)
      implements Contract {

    /**
     * Creates a contract.
     *
     * @param code by which the contract is known
     * @param prijs euro for each placement
     * @param hoogstens the most placements a period, or empty
     */
    public PrijsMaalAantal {
      Contractcontrole.eis(
          new Contractinvoer(
              code,
              Financieringsvorm.PXQ.code(),
              prijs.euro(),
              null,
              null,
              hoogstens.orElse(null)));
    }

    @Override
    public Financieringsvorm vorm() {
      return Financieringsvorm.PXQ;
    }

    @Override
    public Bedrag kosten(long geplaatst, long resultaten) {
      return maal(prijs, geplaatst);
    }

    @Override
    public Optional<Breuk> prijsPerPlaats() {
      return Optional.of(euro(prijs));
    }
  }

  /**
   * Paid by result (output, report 7.2): so much for each person who goes to work, and possibly a
   * smaller amount when somebody starts.
   *
   * @param code by which the contract is known
   * @param prijs euro for each result
   * @param startvergoeding euro for each placement, 0.00 for nothing
   * @param hoogstens the most placements a period, or empty
   */
  record Output(String code, Bedrag prijs, Bedrag startvergoeding, Optional<Integer> hoogstens)
      implements Contract {

    /**
     * Creates a contract.
     *
     * @param code by which the contract is known
     * @param prijs euro for each result
     * @param startvergoeding euro for each placement
     * @param hoogstens the most placements a period, or empty
     */
    public Output {
      Contractcontrole.eis(
          new Contractinvoer(
              code,
              Financieringsvorm.OUTPUT.code(),
              prijs.euro(),
              startvergoeding.euro(),
              null,
              hoogstens.orElse(null)));
    }

    @Override
    public Financieringsvorm vorm() {
      return Financieringsvorm.OUTPUT;
    }

    @Override
    public Bedrag kosten(long geplaatst, long resultaten) {
      return maal(prijs, resultaten).plus(maal(startvergoeding, geplaatst));
    }

    @Override
    public Optional<Breuk> prijsPerPlaats() {
      return Optional.of(euro(startvergoeding));
    }
  }

  /**
   * Whole cohorts only (report 6.4: Tilburg pays for 50 participants at a time). A cohort belongs
   * to the period in which it is bought: places left over are not used in the next, as the
   * rekenmodel rounds up to whole cohorts (choice 18). That is a reading of this library.
   *
   * @param code by which the contract is known
   * @param prijs euro for each cohort
   * @param omvang participants in a cohort
   * @param hoogstens the most cohorts a period, or empty
   */
  record Cohort(String code, Bedrag prijs, int omvang, Optional<Integer> hoogstens)
      implements Contract {

    /**
     * Creates a contract.
     *
     * @param code by which the contract is known
     * @param prijs euro for each cohort
     * @param omvang participants in a cohort
     * @param hoogstens the most cohorts a period, or empty
     */
    public Cohort {
      Contractcontrole.eis(
          new Contractinvoer(
              code,
              Financieringsvorm.COHORT.code(),
              prijs.euro(),
              null,
              omvang,
              hoogstens.orElse(null)));
    }

    @Override
    public Financieringsvorm vorm() {
      return Financieringsvorm.COHORT;
    }

    @Override
    public Optional<Long> capaciteit() {
      return hoogstens.map(meeste -> (long) meeste * omvang);
    }

    @Override
    public Optional<Long> betaaldePlaatsen(long geplaatst) {
      return Optional.of(cohorten(geplaatst) * omvang);
    }

    @Override
    public Bedrag kosten(long geplaatst, long resultaten) {
      return maal(prijs, cohorten(geplaatst));
    }

    @Override
    public Optional<Breuk> prijsPerPlaats() {
      return Optional.of(euro(prijs).gedeeldDoor(Breuk.of(omvang)));
    }

    /**
     * How many cohorts so many people need.
     *
     * @param geplaatst the people, 0 or more
     * @return whole cohorts, rounded up
     */
    public long cohorten(long geplaatst) {
      return (geplaatst + omvang - 1) / omvang;
    }
  }

  /**
   * A fixed amount a period (lump sum), whatever is done for it.
   *
   * @param code by which the contract is known
   * @param prijs euro a period
   * @param hoogstens the placements a period that it pays for, or empty when that is not agreed
   */
  record Lumpsum(String code, Bedrag prijs, Optional<Integer> hoogstens) implements Contract {

    /**
     * Creates a contract.
     *
     * @param code by which the contract is known
     * @param prijs euro a period
     * @param hoogstens the placements a period that it pays for, or empty
     */
    public Lumpsum {
      Contractcontrole.eis(
          new Contractinvoer(
              code,
              Financieringsvorm.LUMPSUM.code(),
              prijs.euro(),
              null,
              null,
              hoogstens.orElse(null)));
    }

    @Override
    public Financieringsvorm vorm() {
      return Financieringsvorm.LUMPSUM;
    }

    @Override
    public Optional<Long> betaaldePlaatsen(long geplaatst) {
      return capaciteit();
    }

    @Override
    public Bedrag kosten(long geplaatst, long resultaten) {
      return prijs;
    }

    @Override
    public Optional<Breuk> prijsPerPlaats() {
      return hoogstens.map(plaatsen -> euro(prijs).gedeeldDoor(Breuk.of(plaatsen)));
    }
  }

  private static Bedrag maal(Bedrag prijs, long aantal) {
    return Bedrag.ofCent(Math.multiplyExact(prijs.centen(), aantal));
  }

  private static Breuk euro(Bedrag bedrag) {
    return Breuk.of(bedrag.centen(), 100);
  }
}

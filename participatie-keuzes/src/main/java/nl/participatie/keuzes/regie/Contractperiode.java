package nl.participatie.keuzes.regie;

import java.util.Optional;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.internal.Huisstijl;
import org.immutables.value.Value;

/** What a contract comes to in one period. */
@Value.Immutable
@Huisstijl
public interface Contractperiode {

  /**
   * The number of the period.
   *
   * @return 1 for the first
   */
  int nummer();

  /**
   * How many people were to be placed.
   *
   * @return people, 0 or more
   */
  long gevraagd();

  /**
   * How many people were placed: those asked for, as far as the contract has capacity.
   *
   * @return people, at most those asked for
   */
  long geplaatst();

  /**
   * How many people went to work, of all those placed until now.
   *
   * @return people, 0 or more
   */
  long resultaten();

  /**
   * What is paid.
   *
   * @return euro
   */
  Bedrag kosten();

  /**
   * Places that are paid and not taken.
   *
   * @return places, or empty when nobody agreed how many places are paid
   */
  Optional<Long> onbenut();

  /**
   * What is paid for places that are not taken.
   *
   * @return euro, exact; not determined when somebody is placed for a fixed amount of which nobody
   *     agreed how many places it pays
   */
  Uitkomst<Breuk> betaaldZonderPlaatsing();

  /**
   * How many people were not placed for want of capacity. They are not asked for again by
   * themselves in the next period.
   *
   * @return people, 0 or more
   */
  default long nietGeplaatst() {
    return gevraagd() - geplaatst();
  }

  /** Builds a {@link Contractperiode}; every attribute but {@code onbenut} is required. */
  class Builder extends ImmutableContractperiode.Builder {
    Builder() {}
  }
}

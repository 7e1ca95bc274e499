package nl.participatie.model.gemeente;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.getal.Personen;
import nl.participatie.model.internal.Huisstijl;
import org.immutables.value.Value;

/** What a municipality tells about the size of its groups. Everything may be unknown. */
@Value.Immutable
@Huisstijl
public interface Volumeopgave {

  /** Nothing told. */
  Volumeopgave LEEG = builder().build();

  /**
   * The date at which the numbers were counted.
   *
   * @return a date from 2015-01-01 to 2055-12-31, or empty
   */
  Optional<LocalDate> peildatum();

  /**
   * People on benefit (WWB) at the reference date.
   *
   * @return the number, or empty when unknown
   */
  Optional<Personen> wwb();

  /**
   * People in the Wsw at the reference date, possibly in standard units.
   *
   * @return the number, or empty when unknown
   */
  Optional<Personen> wsw();

  /**
   * The municipality's share of the people who formerly would have entered the Wajong.
   *
   * @return a share from 0 to 1, or empty when unknown
   */
  Optional<Breuk> aandeelWajong();

  /**
   * Own paths (paden) in place of those of the country, by group: people in a month (days play no
   * part), straight lines in between, constant outside them. A table per year has a point in each
   * July, the middle of the year.
   *
   * @return the support points by date from 2015-01-01 to 2055-12-31, one a month; none where the
   *     group follows the country
   */
  Map<Volumegroep, ImmutableSortedMap<LocalDate, Personen>> paden();

  /**
   * Starts a statement of volumes.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Volumeopgave}; nothing is required. */
  class Builder extends ImmutableVolumeopgave.Builder {
    Builder() {}

    /**
     * Builds the statement.
     *
     * @return the statement
     * @throws IllegalArgumentException if a date lies outside 2015 to 2055, the share is not from 0
     *     to 1, or a path has no point or two in one month; with place, value and what is allowed
     */
    @Override
    public Volumeopgave build() {
      Volumeopgave opgave = super.build();
      Volumegrenzen.controleer(opgave);
      return opgave;
    }
  }
}

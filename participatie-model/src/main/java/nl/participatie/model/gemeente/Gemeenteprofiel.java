package nl.participatie.model.gemeente;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.participatie.model.dossier.Keuzedossier;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.internal.Huisstijl;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.middelen.Batenpost;
import org.immutables.value.Value;

/**
 * What a municipality tells about itself: who it is, what it chose, how large its groups are, what
 * it receives, and how its decisions came about. Every part may be absent; a function that needs an
 * absent part answers "not determined".
 */
@Value.Immutable
@Huisstijl
public interface Gemeenteprofiel {

  /**
   * The code.
   *
   * @return the code, or empty
   */
  Optional<Gemeentecode> code();

  /**
   * The name. Text from outside: escape it wherever it is shown.
   *
   * @return the name, or empty
   */
  Optional<String> naam();

  /**
   * The name of the labour-market region. Text from outside: escape it wherever it is shown.
   *
   * @return the name, or empty
   */
  Optional<String> arbeidsmarktregio();

  /**
   * The choices as the municipality states them.
   *
   * @return the choices, or empty when they follow from the dossier
   */
  Optional<Keuzeprofiel> keuzes();

  /**
   * The size of its groups.
   *
   * @return the statement, {@link Volumeopgave#LEEG} by default
   */
  @Value.Default
  default Volumeopgave volumes() {
    return Volumeopgave.LEEG;
  }

  /**
   * Amounts received that replace those of the model, per line and year.
   *
   * @return the amounts; empty where the model is to estimate
   */
  Map<Batenpost, ImmutableSortedMap<Integer, Bedrag>> baten();

  /**
   * Own key figures in place of those of the library, by code.
   *
   * @return the values in the unit of each code
   */
  Map<String, Breuk> kengetallen();

  /**
   * The decision history.
   *
   * @return the history, {@link Keuzedossier#LEEG} by default
   */
  @Value.Default
  default Keuzedossier dossier() {
    return Keuzedossier.LEEG;
  }

  /**
   * Parts of the file that this version keeps without reading them: {@code congruentie}, {@code
   * regie} and {@code transformatie}, each as JSON text.
   *
   * @return the parts by attribute name
   */
  Map<String, String> ongelezen();

  /**
   * The choices that hold at a date: those stated, or else what the dossier has decided by then.
   *
   * @param peildatum the reference date, inclusive
   * @return the choices
   */
  default Keuzeprofiel profielOp(LocalDate peildatum) {
    return keuzes().orElseGet(() -> dossier().profielOp(peildatum));
  }

  /**
   * The newest date that the profile names.
   *
   * @return the later of the date of the volumes and of the last event, or empty without either
   */
  default Optional<LocalDate> laatsteDatum() {
    return Stream.of(volumes().peildatum(), dossier().laatsteDatum())
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder());
  }

  /**
   * Starts a profile.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Gemeenteprofiel}; nothing is required. */
  class Builder extends ImmutableGemeenteprofiel.Builder {
    Builder() {}

    /**
     * Builds the profile.
     *
     * @return the profile
     * @throws IllegalArgumentException if an amount received is negative or of a year outside 2015
     *     to 2055; with line, year, value and what is allowed
     */
    @Override
    public Gemeenteprofiel build() {
      Gemeenteprofiel gemeente = super.build();
      gemeente.baten().forEach(Builder::eisOntvangen);
      return gemeente;
    }

    private static void eisOntvangen(Batenpost post, ImmutableSortedMap<Integer, Bedrag> bedragen) {
      bedragen.forEach(
          (jaar, bedrag) -> {
            Preconditions.checkArgument(
                jaar >= Volumegrenzen.EERSTE_JAAR && jaar <= Volumegrenzen.LAATSTE_JAAR,
                "baten.%s has year %s, allowed: 2015 to 2055",
                post,
                jaar);
            Preconditions.checkArgument(
                bedrag.compareTo(Bedrag.NUL) >= 0,
                "baten.%s.%s is %s, allowed: 0.00 or more",
                post,
                jaar,
                bedrag);
          });
    }
  }
}

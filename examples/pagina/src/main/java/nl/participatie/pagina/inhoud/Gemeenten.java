package nl.participatie.pagina.inhoud;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import nl.participatie.keuzes.json.Gemeentedelen;
import nl.participatie.keuzes.rapport.Rapport;
import nl.participatie.keuzes.spiegel.Spiegel;
import nl.participatie.keuzes.spiegel.Spiegelgroep;
import nl.participatie.model.gemeente.Gemeentecode;
import nl.participatie.model.gemeente.Gemeenteprofiel;

/** The municipalities that are shown, in the order of their codes. Immutable. */
public final class Gemeenten {

  private final ImmutableSortedMap<String, Gemeenteprofiel> opCode;
  private final ImmutableList<Gemeenteprofiel> groep;
  private final Optional<LocalDate> peildatum;

  private Gemeenten(
      ImmutableSortedMap<String, Gemeenteprofiel> opCode, Optional<LocalDate> peildatum) {
    this.opCode = opCode;
    this.groep =
        opCode.values().stream()
            .filter(gemeente -> !code(gemeente).equals(Gemeentecode.LAND.code()))
            .collect(ImmutableList.toImmutableList());
    this.peildatum = peildatum;
  }

  /**
   * Puts municipalities together.
   *
   * @param gemeenten the municipalities, each with a code of its own
   * @param peildatum the reference date for all of them; empty for the one that each asks for
   * @return the municipalities
   * @throws IllegalArgumentException if one has no code, or two have the same
   */
  public static Gemeenten van(
      Collection<Gemeenteprofiel> gemeenten, Optional<LocalDate> peildatum) {
    ImmutableSortedMap.Builder<String, Gemeenteprofiel> opCode =
        new ImmutableSortedMap.Builder<>(Comparator.<String>naturalOrder());
    gemeenten.forEach(gemeente -> opCode.put(code(gemeente), gemeente));
    return new Gemeenten(opCode.buildOrThrow(), peildatum);
  }

  /** The code by which an address names a municipality. */
  static String code(Gemeenteprofiel gemeente) {
    return gemeente
        .code()
        .orElseThrow(() -> new IllegalArgumentException("A municipality needs a code"))
        .code();
  }

  ImmutableCollection<Gemeenteprofiel> alle() {
    return opCode.values();
  }

  Optional<Gemeenteprofiel> zoek(String code) {
    return Optional.ofNullable(opCode.get(code));
  }

  /**
   * A report with all that is known: what the file states of its levels, and the others beside it.
   */
  Rapport volledig(Rapport rapport) {
    Rapport volledig = Gemeentedelen.bij(rapport);
    // a group that is too small to be shown has nothing to say
    return groep.size() < Spiegelgroep.KLEINSTE_OMVANG
        ? volledig
        : volledig.metSpiegel(Spiegel.van(rapport.gemeente(), groep, rapport.peildatum()));
  }

  LocalDate peildatum(Gemeenteprofiel gemeente) {
    return peildatum.orElseGet(() -> Rapport.peildatumVan(gemeente));
  }
}

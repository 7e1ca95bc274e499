package nl.participatie.keuzes.regie;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.participatie.keuzes.internal.Meldingen;
import nl.participatie.model.controle.Controleresultaat;
import nl.participatie.model.controle.Fout;

/**
 * What a municipality states about its contracts: the attributes {@code contracten} and {@code
 * plaatsingen} of the part {@code regie} of a municipality file.
 *
 * @param contracten the contracts
 * @param verloop the course of placements over which they are compared
 */
public record Contractopgave(List<Contract> contracten, Plaatsingsverloop verloop) {

  /** Nothing is stated. */
  public static final Contractopgave LEEG =
      new Contractopgave(List.of(), new Plaatsingsverloop(List.of()));

  /** The place of the contracts. */
  static final String CONTRACTEN = Regiecontrole.DEEL + ".contracten";

  private static final String PLAATSINGEN = Regiecontrole.DEEL + ".plaatsingen";

  /**
   * Creates a statement.
   *
   * @param contracten the contracts
   * @param verloop the course of placements
   */
  public Contractopgave {
    contracten = ImmutableList.copyOf(contracten);
  }

  /**
   * Checks a statement from outside. A course of placements comes with at least one contract:
   * without any there is nothing to work out. Contracts can do without a course, for assignments
   * that name them.
   *
   * @param contracten the contracts as they came in
   * @param plaatsingen the periods as they came in
   * @param eerder faults found before, for example of form; places start with {@code regie}
   * @return the statement, or all faults, those found before among them
   */
  public static Controleresultaat<Contractopgave> controleer(
      List<Contractinvoer> contracten, List<Plaatsinginvoer> plaatsingen, Collection<Fout> eerder) {
    Controleresultaat<List<Contract>> rijen =
        Contractcontrole.controleer(contracten, CONTRACTEN, eerder);
    Controleresultaat<Plaatsingsverloop> perioden =
        Plaatsingsverloop.controleer(plaatsingen, PLAATSINGEN, eerder);
    Meldingen meldingen = new Meldingen(eerder, Contractteksten.CONTRACT);
    if (contracten.isEmpty() && !plaatsingen.isEmpty()) {
      meldingen.meldGrens(CONTRACTEN, "", "VERPLICHT");
    }
    Optional<Contractopgave> opgave =
        rijen
            .waarde()
            .flatMap(een -> perioden.waarde().map(ander -> new Contractopgave(een, ander)))
            .filter(een -> meldingen.fouten().isEmpty());
    return opgave
        .map(Controleresultaat::goed)
        .orElseGet(() -> Controleresultaat.fout(samen(meldingen, rijen, perioden)));
  }

  /** Every fault once: those found before stand in each. */
  private static Collection<Fout> samen(
      Meldingen meldingen, Controleresultaat<?> rijen, Controleresultaat<?> perioden) {
    Collection<Fout> samen = new ArrayList<>(meldingen.fouten());
    samen.addAll(rijen.fouten());
    samen.addAll(perioden.fouten());
    return samen.stream().distinct().toList();
  }

  /**
   * The contracts side by side.
   *
   * @return what each comes to over the course; without a course nothing is compared
   */
  public Contractvergelijking vergelijking() {
    return Contractvergelijking.van(verloop.perioden().isEmpty() ? List.of() : contracten, verloop);
  }
}

package nl.participatie.keuzes.regie;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.participatie.budget.raming.Aanname;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;

/**
 * Contracts side by side over the same course of placements.
 *
 * @param contracten what each contract comes to, in the order in which they were given
 * @param omslagpunten where a price for each placement and a fixed amount cost the same
 */
public record Contractvergelijking(
    List<Contractdoorrekening> contracten, List<Omslagpunt> omslagpunten) {

  /**
   * The number of placements a period at which a price for each placement (P x Q) costs as much as
   * a fixed amount (lump sum): below it the first is cheaper, above it the second. The other forms
   * have no such point of their own: cohorts go up in steps, and output depends on results.
   *
   * @param perPlaatsing the code of the contract with a price for each placement
   * @param vast the code of the contract with a fixed amount
   * @param plaatsingen placements a period, exact, within what both contracts agree at most
   */
  public record Omslagpunt(String perPlaatsing, String vast, Breuk plaatsingen) {}

  /**
   * Creates a comparison.
   *
   * @param contracten what each contract comes to
   * @param omslagpunten where two of them cost the same
   */
  public Contractvergelijking {
    contracten = ImmutableList.copyOf(contracten);
    omslagpunten = ImmutableList.copyOf(omslagpunten);
  }

  /**
   * Compares contracts.
   *
   * @param contracten the contracts
   * @param verloop the course of placements
   * @return what each comes to
   * @throws IllegalArgumentException if two contracts have the same code
   */
  public static Contractvergelijking van(List<Contract> contracten, Plaatsingsverloop verloop) {
    Set<String> codes = new HashSet<>();
    for (Contract contract : contracten) {
      Preconditions.checkArgument(
          codes.add(contract.code()),
          "Contract '%s' stands there twice, allowed: each code once",
          contract.code());
    }
    return new Contractvergelijking(
        contracten.stream().map(contract -> Contractdoorrekening.van(contract, verloop)).toList(),
        omslagpunten(contracten));
  }

  /**
   * The cheapest, among the contracts by which most people are placed: who places fewer people does
   * less, and is not cheaper for that.
   *
   * @return the outcomes with the lowest costs, more than one when they cost the same; none when
   *     there are no contracts
   */
  public List<Contractdoorrekening> goedkoopste() {
    long meeste = contracten.stream().mapToLong(Contractdoorrekening::geplaatst).max().orElse(0);
    List<Contractdoorrekening> vergelijkbaar =
        contracten.stream().filter(een -> een.geplaatst() == meeste).toList();
    Optional<Bedrag> laagste =
        vergelijkbaar.stream().map(Contractdoorrekening::kosten).min(Bedrag::compareTo);
    return vergelijkbaar.stream()
        .filter(een -> laagste.equals(Optional.of(een.kosten())))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * What the comparison rests on and no source says.
   *
   * @return the assumptions that make a difference to these contracts
   */
  public List<Aanname> aannames() {
    ImmutableList.Builder<Aanname> aannames = ImmutableList.builder();
    List<Contractdoorrekening> vol =
        contracten.stream().filter(een -> een.nietGeplaatst() > 0).toList();
    if (!vol.isEmpty()) {
      aannames.add(Contractteksten.aanname("CONTRACT_VOL"));
    }
    if (vol.stream().anyMatch(een -> een.resultaten() > 0)) {
      aannames.add(Contractteksten.aanname("CONTRACT_RESULTATEN"));
    }
    if (contracten.stream().anyMatch(Contractvergelijking::heeftLegeCohortplaatsen)) {
      aannames.add(Contractteksten.aanname("CONTRACT_COHORT"));
    }
    return aannames.build();
  }

  private static boolean heeftLegeCohortplaatsen(Contractdoorrekening uitkomst) {
    return uitkomst.contract().vorm() == Financieringsvorm.COHORT
        && uitkomst.onbenut().filter(leeg -> leeg > 0).isPresent();
  }

  private static List<Omslagpunt> omslagpunten(List<Contract> contracten) {
    ImmutableList.Builder<Omslagpunt> punten = ImmutableList.builder();
    for (Contract perPlaatsing : contracten) {
      for (Contract vast : contracten) {
        if (perPlaatsing.vorm() == Financieringsvorm.PXQ
            && vast.vorm() == Financieringsvorm.LUMPSUM) {
          omslagpunt(perPlaatsing, vast).ifPresent(punten::add);
        }
      }
    }
    return punten.build();
  }

  private static Optional<Omslagpunt> omslagpunt(Contract perPlaatsing, Contract vast) {
    if (perPlaatsing.prijs().equals(Bedrag.NUL)) {
      return Optional.empty();
    }
    Breuk plaatsingen = Breuk.of(vast.prijs().centen(), perPlaatsing.prijs().centen());
    return past(perPlaatsing, plaatsingen) && past(vast, plaatsingen)
        ? Optional.of(new Omslagpunt(perPlaatsing.code(), vast.code(), plaatsingen))
        : Optional.empty();
  }

  private static boolean past(Contract contract, Breuk plaatsingen) {
    return contract
        .capaciteit()
        .map(meeste -> plaatsingen.compareTo(Breuk.of(meeste)) <= 0)
        .orElse(true);
  }
}

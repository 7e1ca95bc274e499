package nl.participatie.keuzes.rapport;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.budget.raming.Deelsom;
import nl.participatie.budget.raming.Raming;
import nl.participatie.budget.raming.Uitgaven;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.middelen.Lastenpost;
import nl.participatie.model.middelen.Saldopost;

/**
 * The two payers of care and welfare (zorg en welzijn): social support (Wmo) pays its share out of
 * the social domain, the classic participation budget the rest. The estimate has the amount of the
 * Wmo only inside the derivation of the balance, so it is read there.
 */
final class Zorgdeling {

  private static final String DEEL = "WMO_DEEL";

  private final Raming raming;

  Zorgdeling(Raming raming) {
    this.raming = raming;
  }

  /** What the Wmo pays in a year. */
  Deelsom wmoDeel(int jaar) {
    Deelsom zorg = zorg(jaar);
    if (zorg.equals(Deelsom.NUL)) {
      return zorg;
    }
    return product(raming.herleid(jaar, "saldi." + Saldopost.SOCIAAL_DOMEIN))
        .map(
            boom ->
                new Deelsom(
                    boom.waarde().optioneel().map(Bedrag::afgerond),
                    boom.waarde().optioneel().isPresent() ? List.of() : boom.ontbrekend()))
        .orElse(Deelsom.NUL);
  }

  /** What is left for the classic participation budget in a year. */
  Deelsom eigenDeel(int jaar) {
    Deelsom rest = zorg(jaar).min(wmoDeel(jaar));
    List<Onbepaald> raakt =
        uitgaven(jaar).van(Lastenpost.ZORG_EN_WELZIJN.uit()).ontbreekt().stream()
            .filter(rest.ontbreekt()::contains)
            .toList();
    // where the Wmo pays all, the balance lacks nothing of it
    return rest.isVolledig() || !raakt.isEmpty() ? rest : Deelsom.NUL;
  }

  private Deelsom zorg(int jaar) {
    return uitgaven(jaar).van(Lastenpost.ZORG_EN_WELZIJN);
  }

  private Uitgaven uitgaven(int jaar) {
    return Objects.requireNonNull(raming.uitgaven().get(jaar));
  }

  /** The number in a tree that the key figure of the Wmo's share goes into. */
  private static Optional<Herleiding> product(Herleiding boom) {
    if (boom.delen().stream().anyMatch(deel -> deel.kengetal().filter(DEEL::equals).isPresent())) {
      return Optional.of(boom);
    }
    return boom.delen().stream().flatMap(deel -> product(deel).stream()).findFirst();
  }
}

package nl.participatie.keuzes.ruimte;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Rekengrens;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.model.internal.Huisstijl;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import org.immutables.value.Value;

/** What changes when one rule set takes the place of another, on a day and from a threshold. */
@Value.Immutable
@Huisstijl
public abstract class Regelverschil {

  Regelverschil() {}

  /**
   * A rule of which something changes.
   *
   * @param oud the rule in the old set
   * @param nieuw the rule of the same code in the new set
   */
  public record Gewijzigd(Regel oud, Regel nieuw) {}

  /**
   * An option that stands otherwise before anything is chosen.
   *
   * @param optie the option
   * @param oud how it stood
   * @param nieuw how it stands
   */
  public record Optieverschil(Optie optie, Optiestand oud, Optiestand nieuw) {}

  /**
   * A profile that changes verdict: it could be completed and no longer can, or the other way
   * round.
   *
   * @param profiel the profile
   * @param geldig whether a complete profile is left now
   */
  public record Oordeelverschil(Keuzeprofiel profiel, boolean geldig) {}

  /**
   * Rules that are new.
   *
   * @return the rules in the order of the new set, whenever they count
   */
  public abstract List<Regel> toegevoegd();

  /**
   * Rules that are gone.
   *
   * @return the rules in the order of the old set, whenever they counted
   */
  public abstract List<Regel> vervallen();

  /**
   * Rules that changed.
   *
   * @return the rules in the order of the new set, whenever they count
   */
  public abstract List<Gewijzigd> gewijzigd();

  /**
   * Options that stand otherwise.
   *
   * @return the options in the order of the catalogue
   */
  public abstract List<Optieverschil> opties();

  /**
   * How many complete profiles were left.
   *
   * @return the exact number under the old set
   */
  public abstract long aantalOud();

  /**
   * How many complete profiles are left.
   *
   * @return the exact number under the new set
   */
  public abstract long aantalNieuw();

  /**
   * Profiles that change verdict.
   *
   * @return those of the profiles asked about, in their order
   */
  public abstract List<Oordeelverschil> profielen();

  /**
   * Compares two rule sets.
   *
   * @param oud the old set
   * @param nieuw the new set
   * @param peildatum the date on which rules have to count for options and verdicts
   * @param drempel the weakest strength that binds
   * @param profielen profiles, partial or complete, to look at
   * @return the difference
   * @throws Rekengrens if there are too many rules, which the standard rules never have
   */
  public static Regelverschil tussen(
      Regelset oud,
      Regelset nieuw,
      LocalDate peildatum,
      Sterkte drempel,
      Collection<Keuzeprofiel> profielen) {
    Keuzeruimte voor = Keuzeruimte.van(oud, peildatum, drempel);
    Keuzeruimte na = Keuzeruimte.van(nieuw, peildatum, drempel);
    return new Builder()
        .toegevoegd(zonderCodes(nieuw, codes(oud)))
        .vervallen(zonderCodes(oud, codes(nieuw)))
        .gewijzigd(gewijzigd(oud, nieuw))
        .opties(opties(voor, na))
        .aantalOud(voor.aantal(Keuzeprofiel.LEEG))
        .aantalNieuw(na.aantal(Keuzeprofiel.LEEG))
        .profielen(
            profielen.stream()
                .filter(profiel -> isGeldig(voor, profiel) != isGeldig(na, profiel))
                .map(profiel -> new Oordeelverschil(profiel, isGeldig(na, profiel)))
                .toList())
        .build();
  }

  private static boolean isGeldig(Keuzeruimte ruimte, Keuzeprofiel profiel) {
    return ruimte.aantal(profiel) > 0;
  }

  private static Set<String> codes(Regelset regels) {
    return regels.regels().stream().map(Regel::code).collect(Collectors.toSet());
  }

  private static List<Regel> zonderCodes(Regelset regels, Set<String> codes) {
    return regels.regels().stream().filter(regel -> !codes.contains(regel.code())).toList();
  }

  private static List<Gewijzigd> gewijzigd(Regelset oud, Regelset nieuw) {
    Set<String> bekend = codes(oud);
    return nieuw.regels().stream()
        .filter(regel -> bekend.contains(regel.code()))
        .map(regel -> new Gewijzigd(oud.regel(regel.code()), regel))
        .filter(paar -> !paar.oud().equals(paar.nieuw()))
        .collect(ImmutableList.toImmutableList());
  }

  private static List<Optieverschil> opties(Keuzeruimte voor, Keuzeruimte na) {
    Verkenning eerst = voor.verken(Keuzeprofiel.LEEG);
    Verkenning dan = na.verken(Keuzeprofiel.LEEG);
    return Stream.of(Optie.values())
        .map(optie -> new Optieverschil(optie, eerst.stand(optie), dan.stand(optie)))
        .filter(verschil -> verschil.oud() != verschil.nieuw())
        .toList();
  }

  static class Builder extends ImmutableRegelverschil.Builder {
    Builder() {}
  }
}

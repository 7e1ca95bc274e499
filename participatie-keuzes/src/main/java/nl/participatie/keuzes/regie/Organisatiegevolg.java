package nl.participatie.keuzes.regie;

import static nl.participatie.model.keuze.Optie.INSTRUMENTCAPACITEIT_OPEN_EINDE;
import static nl.participatie.model.keuze.Optie.INSTRUMENTCAPACITEIT_PLAFONDS;
import static nl.participatie.model.keuze.Optie.UITVOERINGSKOSTEN_ORGANISATIE;
import static nl.participatie.model.keuze.Optie.UITVOERINGSKOSTEN_PER_DOELGROEP;
import static nl.participatie.model.keuze.Optie.UITVOERING_DEELS_UITBESTEED;
import static nl.participatie.model.keuze.Optie.UITVOERING_GEHEEL_UITBESTEED;
import static nl.participatie.model.keuze.Optie.UITVOERING_ZELF;
import static nl.participatie.model.keuze.Optie.UITVOERING_ZELF_GEZAMENLIJK;
import static nl.participatie.model.keuze.Optie.WERKGEVERSAANBOD_GEVARIEERD;
import static nl.participatie.model.keuze.Optie.WERKGEVERSAANBOD_VACATUREBEMIDDELING;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Teksten;

/**
 * What a choice asks of the organisation: the step from choices to parties and assignments. The
 * sections tell what an option means; that it has this consequence for a network is a reading of
 * this library.
 */
public enum Organisatiegevolg implements Begrip {
  /** No subcontractors: the municipality's own organisation does the work. */
  ZELF_UITVOEREN(efficiency(), UITVOERING_ZELF),
  /** An organisation of several municipalities, such as a joint body. */
  SAMEN_UITVOEREN(efficiency(), UITVOERING_ZELF_GEZAMENLIJK),
  /** Subcontractors for part of the work. */
  DEEL_BIJ_ANDEREN(efficiency(), UITVOERING_DEELS_UITBESTEED),
  /** The whole re-integration assignment with another organisation. */
  ALLES_BIJ_ANDEREN(efficiency(), UITVOERING_GEHEEL_UITBESTEED),
  /** Fixing rights and duties stays with a public body. */
  RECHTEN_BIJ_OVERHEID(
      new Vindplaats(Bron.PARTICIPATIEWET, "art. 7 lid 4"),
      UITVOERING_DEELS_UITBESTEED,
      UITVOERING_GEHEEL_UITBESTEED),
  /** Of every assignment to a subcontractor outside it is agreed how it is paid: a contract. */
  BETALING_PER_OPDRACHT(
      Vindplaats.rapport("7.2"), UITVOERING_DEELS_UITBESTEED, UITVOERING_GEHEEL_UITBESTEED),
  /** Every assignment to a subcontractor has a capacity, or its contract has. */
  CAPACITEIT_PER_OPDRACHT(Vindplaats.rapport("6.2"), INSTRUMENTCAPACITEIT_PLAFONDS),
  /** No assignment has a capacity, nor its contract. */
  GEEN_CAPACITEIT(Vindplaats.rapport("6.2"), INSTRUMENTCAPACITEIT_OPEN_EINDE),
  /** A say over the budget group by group. */
  BUDGET_PER_GROEP(Vindplaats.rapport("5.1"), UITVOERINGSKOSTEN_PER_DOELGROEP),
  /** One say over the budget for the organisation as a whole. */
  BUDGET_PER_ORGANISATIE(Vindplaats.rapport("5.1"), UITVOERINGSKOSTEN_ORGANISATIE),
  /** Somebody has staffing services and employer services. */
  BREDE_INFRASTRUCTUUR(Vindplaats.rapport("6.3"), WERKGEVERSAANBOD_GEVARIEERD),
  /** Matching is enough: no staffing services are needed. */
  ALLEEN_BEMIDDELING(Vindplaats.rapport("6.3"), WERKGEVERSAANBOD_VACATUREBEMIDDELING);

  private final Vindplaats vindplaats;
  private final Set<Optie> opties;

  Organisatiegevolg(Vindplaats vindplaats, Optie eerste, Optie... verder) {
    this.vindplaats = vindplaats;
    this.opties = Sets.immutableEnumSet(eerste, verder);
  }

  private static Vindplaats efficiency() {
    return Vindplaats.rapport("6.4 (Efficiëntie vraagstukken)");
  }

  /**
   * What a profile asks of the organisation.
   *
   * @param profiel the choices made; open ones ask nothing
   * @return the consequences, in the order of this enum
   */
  public static List<Organisatiegevolg> van(Keuzeprofiel profiel) {
    return Arrays.stream(values())
        .filter(gevolg -> gevolg.opties.stream().anyMatch(profiel::heeft))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The options that it follows from.
   *
   * @return one or more options, of which any one will do
   */
  public Set<Optie> opties() {
    return opties;
  }

  @Override
  public String code() {
    return name();
  }

  @Override
  public Vindplaats vindplaats() {
    return vindplaats;
  }

  @Override
  public Teksten teksten() {
    return Regieteksten.REGIE;
  }
}

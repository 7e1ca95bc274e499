package nl.participatie.keuzes.regie;

import com.google.common.collect.Sets;
import java.util.Set;
import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Teksten;

/** What an assignment hands over (report 7.2). */
public enum Opdrachtsoort implements Begrip {
  /** Policy direction: cannot be handed over, so that this is always a finding. */
  BELEIDSREGIE(Rol.BELEIDSREGIE),
  /** Direction over execution (uitvoeringsregie). */
  UITVOERINGSREGIE(Rol.UITVOERINGSREGIE),
  /** A contribution (deelopdracht) to what somebody else directs. */
  DEELOPDRACHT(Rol.ONDERAANNEMER, Rol.OVERIG);

  private final Set<Rol> rollen;
  private final Vindplaats vindplaats = Vindplaats.rapport("7.2");

  Opdrachtsoort(Rol eerste, Rol... verder) {
    this.rollen = Sets.immutableEnumSet(eerste, verder);
  }

  /**
   * The roles that fit it: who receives such an assignment has one of them.
   *
   * @return one or more roles, in order
   */
  public Set<Rol> rollen() {
    return rollen;
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

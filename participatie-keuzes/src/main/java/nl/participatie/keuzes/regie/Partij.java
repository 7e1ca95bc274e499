package nl.participatie.keuzes.regie;

import com.google.common.collect.Sets;
import java.util.Set;
import nl.participatie.model.controle.Invoerfout;

/**
 * A party (partij): whoever gives or receives assignments.
 *
 * @param code its code: 1 to 40 of {@code A-Z}, {@code 0-9} and {@code _}
 * @param naam its name: 1 to 100 visible characters, no angle brackets
 * @param soort its kind
 * @param rollen its roles; empty when nobody says which
 */
public record Partij(String code, String naam, Partijsoort soort, Set<Rol> rollen) {

  /**
   * Creates a party; the set is copied.
   *
   * @param code its code
   * @param naam its name
   * @param soort its kind
   * @param rollen its roles
   * @throws Invoerfout if code or name are not of their form
   */
  public Partij {
    rollen = Sets.immutableEnumSet(rollen);
    Regiegrenzen grenzen = new Regiegrenzen();
    grenzen.code("code", code);
    grenzen.naam("naam", naam);
    grenzen.eis();
  }

  /**
   * Whether it has policy direction: council and executive always have (report 7.2).
   *
   * @return whether it has
   */
  public boolean heeftBeleidsregie() {
    return soort.heeftBeleidsregie();
  }

  /**
   * Whether it merely works along: that is its only role, and it is of a kind that can. It is then
   * neither director nor subcontractor (a reading of this library, for the other parties in report
   * 7.2 and 7.3). Whoever is hired does not stop being so by the name of another role.
   *
   * @return whether it does
   */
  public boolean werktAlleenMee() {
    return soort.isKetenpartner() && rollen.equals(Set.of(Rol.OVERIG));
  }
}

package nl.participatie.model.keuze;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Teksten;

/**
 * The 19 fundamental choices (fundamentele keuzes) in the execution of the Participatiewet, in the
 * report's numbering. The number identifies a choice and never changes.
 */
public enum Keuze implements Begrip {
  /** 1. Invest in work for people without a benefit? Report 3.2. */
  NUG_BEMIDDELING(1, Blok.VISIE, "3.2"),
  /**
   * 2. What role do employers have in the service? Report 3.2 (De werkgever centraal of de
   * werkgever bepalend).
   */
  ROL_WERKGEVER(2, Blok.VISIE, "3.2 (De werkgever centraal of de werkgever bepalend)"),
  /** 3. Spend re-integration money on the regular work group? Report 4 (i). */
  REINTEGRATIE_REGULIER(3, Blok.BELEID, "4 (i)"),
  /** 4. Use wage subsidy (loonkostensubsidie) widely or narrowly? Report 4 (ii). */
  LOONKOSTENSUBSIDIE(4, Blok.BELEID, "4 (ii)"),
  /** 5. How does the municipality provide sheltered work (beschut werk)? Report 4 (iii). */
  BESCHUT_WERK(5, Blok.BELEID, "4 (iii)"),
  /** 6. Spend participation money on the care and welfare group? Report 4 (iv). */
  ZORG_EN_WELZIJN(6, Blok.BELEID, "4 (iv)"),
  /** 7. Active help for school leavers without a benefit? Report 4 (v). */
  SCHOOLVERLATERS(7, Blok.BELEID, "4 (v)"),
  /** 8. Within which budget must re-integration stay? Report 5.1. */
  P_BUDGET(8, Blok.FINANCIELE_STURING, "5.1"),
  /** 9. How does the municipality steer the income budget (inkomensdeel)? Report 5.1. */
  INKOMENSDEEL(9, Blok.FINANCIELE_STURING, "5.1"),
  /** 10. At which level are running costs (uitvoeringskosten) set? Report 5.1. */
  UITVOERINGSKOSTEN(10, Blok.FINANCIELE_STURING, "5.1"),
  /** 11. Assess on earning capacity or on time to market? Report 6.2. */
  BEOORDELING(11, Blok.DOELGROEPSTURING, "6.2"),
  /** 12. An open end or a maximum set beforehand? Report 6.2. */
  INSTRUMENTCAPACITEIT(12, Blok.DOELGROEPSTURING, "6.2"),
  /** 13. Target groups: drawn from the act or from employers' demand? Report 6.2. */
  DOELGROEPINDELING(13, Blok.DOELGROEPSTURING, "6.2"),
  /** 14. Emphasis on less inflow or on faster outflow? Report 6.3. */
  POORT(14, Blok.PROCESSTURING, "6.3"),
  /** 15. Diagnosis at the front of the process or only for some? Report 6.3. */
  DIAGNOSTIEK(15, Blok.PROCESSTURING, "6.3"),
  /** 16. What are employers offered? Report 6.3. */
  WERKGEVERSAANBOD(16, Blok.PROCESSTURING, "6.3"),
  /**
   * 17. How is the existing caseload (zittend bestand) assessed? Report 6.4 (Keuzes bij het zittend
   * bestand).
   */
  ZITTEND_BESTAND(17, Blok.PROCESSTURING, "6.4 (Keuzes bij het zittend bestand)"),
  /** 18. Do the work in-house or contract it out? Report 6.4 (Efficiëntie vraagstukken). */
  UITVOERING(18, Blok.ORGANISATIE_EN_EFFICIENCY, "6.4 (Efficiëntie vraagstukken)"),
  /** 19. Work one to one or in groups? Report 6.4 (Efficiëntie vraagstukken). */
  AANPAK(19, Blok.ORGANISATIE_EN_EFFICIENCY, "6.4 (Efficiëntie vraagstukken)");

  private final int nummer;
  private final Blok blok;
  private final String paragraaf;

  Keuze(int nummer, Blok blok, String paragraaf) {
    this.nummer = nummer;
    this.blok = blok;
    this.paragraaf = paragraaf;
  }

  /**
   * The choice of a number.
   *
   * @param nummer the number
   * @return the choice, or empty when it is not 1 to 19
   */
  public static Optional<Keuze> zoek(int nummer) {
    return nummer >= 1 && nummer <= values().length
        ? Optional.of(values()[nummer - 1])
        : Optional.empty();
  }

  /**
   * The choice of a number.
   *
   * @param nummer the number, 1 to 19
   * @return the choice
   * @throws IllegalArgumentException if there is no such choice
   */
  public static Keuze van(int nummer) {
    return zoek(nummer)
        .orElseThrow(
            () -> new IllegalArgumentException("Choice " + nummer + " does not exist: 1 to 19"));
  }

  /**
   * The number in the report.
   *
   * @return 1 to 19
   */
  public int nummer() {
    return nummer;
  }

  /**
   * The block it belongs to.
   *
   * @return the block
   */
  public Blok blok() {
    return blok;
  }

  /**
   * Its options, in the order of the catalogue.
   *
   * @return two or more options
   */
  public List<Optie> opties() {
    return PerKeuze.OPTIES.getOrDefault(this, List.of());
  }

  @Override
  public String code() {
    return name();
  }

  @Override
  public Vindplaats vindplaats() {
    return Vindplaats.rapport(paragraaf);
  }

  @Override
  public Teksten teksten() {
    return Keuzeteksten.KEUZES;
  }

  @Override
  public String sleutel() {
    return "Keuze." + nummer;
  }

  /** A class of its own, so that neither enum waits for the other while it is being initialised. */
  private static final class PerKeuze {
    static final Map<Keuze, List<Optie>> OPTIES = opties();

    // plain loops: the first stream and lambda of a JVM cost milliseconds
    private static Map<Keuze, List<Optie>> opties() {
      Map<Keuze, List<Optie>> opties = new EnumMap<>(Keuze.class);
      for (Keuze keuze : Keuze.values()) {
        ImmutableList.Builder<Optie> eigen = ImmutableList.builder();
        for (Optie optie : Optie.values()) {
          if (optie.keuze() == keuze) {
            eigen.add(optie);
          }
        }
        opties.put(keuze, eigen.build());
      }
      return Collections.unmodifiableMap(opties);
    }
  }
}

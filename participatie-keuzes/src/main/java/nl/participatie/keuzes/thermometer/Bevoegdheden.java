package nl.participatie.keuzes.thermometer;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.controle.Invoerfout;
import nl.participatie.model.dossier.Beslisser;
import nl.participatie.model.keuze.Blok;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.taal.Tekst;

/**
 * Which bodies may decide on which choice (bevoegdheden).
 *
 * <p>Ordinances are the council's, execution is the executive's, a joint body decides only on what
 * was handed over to it (Participatiewet art. 8a and 8b name the ordinances). What that means per
 * choice is an assumption of this library, and can be replaced: the council decides on the blocks
 * VISIE, BELEID and FINANCIELE_STURING, the executive on the other three.
 *
 * <p>Two things stay as they are. Management (DIRECTIE) has no authority, nor has a body that is
 * not known. And policy direction (beleidsregie) always stays with council and executive (report
 * 7.2), so the blocks VISIE and BELEID cannot be handed over. Financial steering can: section 7.2
 * tells of four municipalities that handed their participation budget over to a joint body.
 */
public final class Bevoegdheden {

  /** The division that this library assumes, with nothing handed over. */
  public static final Bevoegdheden STANDAARD = new Bevoegdheden(standaard());

  private static final ImmutableSet<Beslisser> BELEIDSREGIE =
      Sets.immutableEnumSet(Beslisser.RAAD, Beslisser.COLLEGE);

  private static final ImmutableSet<Beslisser> MET_GEMEENSCHAPPELIJK =
      Sets.immutableEnumSet(Beslisser.RAAD, Beslisser.COLLEGE, Beslisser.BESTUUR_GR);

  private final ImmutableMap<Keuze, Set<Beslisser>> perKeuze;

  private Bevoegdheden(Map<Keuze, Set<Beslisser>> perKeuze) {
    this.perKeuze = Maps.immutableEnumMap(perKeuze);
  }

  private static Map<Keuze, Set<Beslisser>> standaard() {
    Map<Keuze, Set<Beslisser>> perKeuze = new EnumMap<>(Keuze.class);
    for (Keuze keuze : Keuze.values()) {
      Beslisser beslisser =
          switch (keuze.blok()) {
            case VISIE, BELEID, FINANCIELE_STURING -> Beslisser.RAAD;
            case DOELGROEPSTURING, PROCESSTURING, ORGANISATIE_EN_EFFICIENCY -> Beslisser.COLLEGE;
          };
      perKeuze.put(keuze, Sets.immutableEnumSet(beslisser));
    }
    return perKeuze;
  }

  /**
   * This division with other bodies for some choices.
   *
   * @param anders the bodies by choice; a choice that is not named keeps those it has
   * @return the division
   * @throws Invoerfout with every choice that is given no body, or one that cannot have authority
   *     over it
   */
  public Bevoegdheden met(Map<Keuze, Set<Beslisser>> anders) {
    List<Fout> fouten = new ArrayList<>();
    Map<Keuze, Set<Beslisser>> samen = new EnumMap<>(perKeuze);
    for (Keuze keuze : Keuze.values()) {
      Set<Beslisser> bevoegd = anders.get(keuze);
      if (bevoegd != null) {
        controleer(keuze, bevoegd, fouten);
        samen.put(keuze, Sets.immutableEnumSet(bevoegd));
      }
    }
    if (!fouten.isEmpty()) {
      throw new Invoerfout(fouten);
    }
    return new Bevoegdheden(samen);
  }

  /**
   * This division with choices handed over to a joint body, which from then on may decide on them
   * beside whoever could already.
   *
   * @param keuzes the choices
   * @return the division
   * @throws Invoerfout with every choice that cannot be handed over
   */
  public Bevoegdheden metOverdracht(Set<Keuze> keuzes) {
    Map<Keuze, Set<Beslisser>> anders = new EnumMap<>(Keuze.class);
    for (Keuze keuze : keuzes) {
      anders.put(keuze, Sets.union(bevoegd(keuze), Set.of(Beslisser.BESTUUR_GR)));
    }
    return met(anders);
  }

  private static void controleer(Keuze keuze, Set<Beslisser> bevoegd, List<Fout> fouten) {
    Set<Beslisser> mogelijk = isOverdraagbaar(keuze) ? MET_GEMEENSCHAPPELIJK : BELEIDSREGIE;
    if (bevoegd.isEmpty() || !mogelijk.containsAll(bevoegd)) {
      fouten.add(
          Fout.van(
              "bevoegdheden." + keuze.nummer(),
              codes(bevoegd),
              Thermometerteksten.THERMOMETER.tekst("fout.BEVOEGD", Tekst.gelijk(codes(mogelijk)))));
    }
  }

  private static String codes(Set<Beslisser> beslissers) {
    return beslissers.stream().sorted().map(Beslisser::code).collect(Collectors.joining(", "));
  }

  /**
   * Whether a choice can be handed over to a joint body: it can unless it is one of vision or
   * policy.
   *
   * @param keuze the choice
   * @return whether a joint body may be given authority over it
   */
  public static boolean isOverdraagbaar(Keuze keuze) {
    return keuze.blok() != Blok.VISIE && keuze.blok() != Blok.BELEID;
  }

  /**
   * Who may decide on a choice.
   *
   * @param keuze the choice
   * @return one or more of council, executive and the board of a joint body, in that order
   */
  public Set<Beslisser> bevoegd(Keuze keuze) {
    return Optional.ofNullable(perKeuze.get(keuze)).orElseThrow();
  }

  @Override
  public boolean equals(Object ander) {
    return ander instanceof Bevoegdheden bevoegdheden && bevoegdheden.perKeuze.equals(perKeuze);
  }

  @Override
  public int hashCode() {
    return perKeuze.hashCode();
  }

  @Override
  public String toString() {
    return "Bevoegdheden" + perKeuze;
  }
}

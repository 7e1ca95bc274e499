package nl.participatie.budget.raming;

import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.Set;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.middelen.Batenpost;
import nl.participatie.model.middelen.Lastenpost;
import nl.participatie.model.middelen.Saldopost;

/** The names of the amounts and numbers of people of an estimate. */
final class Regelnamen {

  /** Those of a year, in the order of the result. */
  static final ImmutableSet<String> PER_JAAR = perJaar();

  /** Those of the structural situation: groups and what is received. */
  static final ImmutableSet<String> STRUCTUREEL = structureel();

  /** The part of care and welfare that the classic participation budget pays. */
  static final String EIGEN_ZORG = "zorg.EIGEN";

  /** The part of care and welfare that social support (Wmo) pays. */
  static final String WMO = "zorg.WMO";

  /** Those of a year, with the parts of lines that belong to one group or one payer. */
  static final ImmutableSet<String> HERLEIDBAAR =
      ImmutableSet.<String>builder()
          .addAll(PER_JAAR)
          .addAll(perGroep())
          .add(EIGEN_ZORG, WMO)
          .build();

  private Regelnamen() {}

  /** The name of the part of a line of spending that belongs to a group. */
  static String van(Lastenpost post, Volumegroep groep) {
    return "lasten." + post + "." + groep;
  }

  /** The name of the part of a line of money received that belongs to a group. */
  static String van(Batenpost post, Volumegroep groep) {
    return "baten." + post + "." + groep;
  }

  /** That a name is one of those allowed. */
  static void eis(String regel, Set<String> toegestaan) {
    if (!toegestaan.contains(regel)) {
      throw new IllegalArgumentException("Unknown line '" + regel + "', allowed: " + toegestaan);
    }
  }

  private static ImmutableSet<String> structureel() {
    ImmutableSet.Builder<String> regels = ImmutableSet.builder();
    EnumSet.allOf(Volumegroep.class).forEach(groep -> regels.add("volumes." + groep));
    EnumSet.allOf(Batenpost.class).forEach(post -> regels.add("baten." + post));
    return regels.build();
  }

  private static ImmutableSet<String> perJaar() {
    ImmutableSet.Builder<String> regels = ImmutableSet.builder();
    EnumSet.allOf(Volumegroep.class).forEach(groep -> regels.add("volumes." + groep));
    regels.add("mensen.WWB");
    Bezetting.PLAATSBAAR.forEach(groep -> regels.add("mensen.GEPLAATST_" + groep));
    regels.add("mensen.DAGBESTEDING");
    EnumSet.allOf(Batenpost.class).forEach(post -> regels.add("baten." + post));
    EnumSet.allOf(Lastenpost.class).forEach(post -> regels.add("lasten." + post));
    EnumSet.allOf(Saldopost.class).forEach(post -> regels.add("saldi." + post));
    return regels.add("saldi.TOTAAL").build();
  }

  /** Guidance is of the new groups only; the Wsw has a line of its own. */
  private static ImmutableSet<String> perGroep() {
    ImmutableSet.Builder<String> regels = ImmutableSet.builder();
    for (Volumegroep groep : EnumSet.complementOf(EnumSet.of(Volumegroep.WSW))) {
      regels.add(van(Lastenpost.UITKERINGEN, groep), van(Lastenpost.LOONKOSTENSUBSIDIE, groep));
      if (groep != Volumegroep.WWB) {
        regels.add(van(Lastenpost.BEGELEIDING, groep));
      }
    }
    Batenmodel.FORMULES.forEach(
        (post, termen) -> {
          if (termen.size() > 1) {
            termen.forEach(term -> regels.add(van(post, term.groep())));
          }
        });
    EnumSet.allOf(Volumegroep.class)
        .forEach(groep -> regels.add(van(Lastenpost.UITVOERING, groep)));
    return regels.build();
  }
}

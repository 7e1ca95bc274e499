package nl.participatie.keuzes.thermometer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.controle.Invoerfout;
import nl.participatie.model.dossier.Keuzedossier;
import nl.participatie.model.dossier.Keuzestand;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.taal.Tekst;

/**
 * The thermometer over time (verloop): one for each date asked, made in one walk through the
 * history.
 *
 * @param metingen the thermometers by date, the earliest first
 */
public record Verloop(List<Thermometer> metingen) {

  /** The most dates that one development can have: a month each for more than thirty years. */
  public static final int MEESTE_DATUMS = 400;

  /**
   * Creates a development.
   *
   * @param metingen the thermometers
   */
  public Verloop {
    metingen = ImmutableList.copyOf(metingen);
  }

  /**
   * Takes the thermometer at each date, with every choice counting the same.
   *
   * @param dossier the decision history
   * @param peildatums the reference dates in any order; a date given twice counts once
   * @return the thermometers, none without a date
   * @throws Invoerfout if there are more than {@link #MEESTE_DATUMS} dates
   */
  public static Verloop van(Keuzedossier dossier, Collection<LocalDate> peildatums) {
    return van(dossier, peildatums, Weging.GELIJK);
  }

  /**
   * Takes the thermometer at each date.
   *
   * @param dossier the decision history
   * @param peildatums the reference dates in any order; a date given twice counts once
   * @param weging how heavily each choice counts
   * @return the thermometers, none without a date
   * @throws Invoerfout if there are more than {@link #MEESTE_DATUMS} dates
   */
  public static Verloop van(Keuzedossier dossier, Collection<LocalDate> peildatums, Weging weging) {
    ImmutableSortedSet<LocalDate> dagen = ImmutableSortedSet.copyOf(peildatums);
    if (dagen.size() > MEESTE_DATUMS) {
      Tekst toegestaan =
          Thermometerteksten.THERMOMETER.tekst(
              "fout.DATUMS", Tekst.gelijk(Integer.toString(MEESTE_DATUMS)));
      throw new Invoerfout(
          List.of(Fout.van("peildatums", Integer.toString(dagen.size()), toegestaan)));
    }
    List<Map<Keuze, Keuzestand>> standen = dossier.standenOp(dagen);
    ImmutableList.Builder<Thermometer> metingen = ImmutableList.builder();
    for (int plaats = 0; plaats < standen.size(); plaats++) {
      metingen.add(new Thermometer(dagen.asList().get(plaats), weging, standen.get(plaats)));
    }
    return new Verloop(metingen.build());
  }
}

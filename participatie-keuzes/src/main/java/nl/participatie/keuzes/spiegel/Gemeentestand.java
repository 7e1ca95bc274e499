package nl.participatie.keuzes.spiegel;

import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.participatie.model.bron.Begrip;
import nl.participatie.model.dossier.Keuzestand;
import nl.participatie.model.gemeente.Gemeentecode;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;

/**
 * Where a municipality stands at a date. As everywhere in this library, the choices are those that
 * it states or else what its dossier has decided, and the states follow from the dossier alone.
 *
 * @param code its code, or empty
 * @param naam its name, or empty. Text from outside: escape it wherever it is shown
 * @param keuzes the options that hold, provisional decisions included
 * @param standen the state of each choice
 */
public record Gemeentestand(
    Optional<Gemeentecode> code,
    Optional<String> naam,
    Keuzeprofiel keuzes,
    Map<Keuze, Keuzestand> standen) {

  /**
   * Creates a position.
   *
   * @param code the code, or empty
   * @param naam the name, or empty
   * @param keuzes the options that hold
   * @param standen the state of each choice
   */
  public Gemeentestand {
    standen = Maps.immutableEnumMap(standen);
  }

  /**
   * The position of a municipality.
   *
   * @param gemeente what the municipality tells
   * @param peildatum the reference date, inclusive
   * @return where it stands
   */
  public static Gemeentestand van(Gemeenteprofiel gemeente, LocalDate peildatum) {
    return new Gemeentestand(
        gemeente.code(),
        gemeente.naam(),
        gemeente.profielOp(peildatum),
        gemeente.dossier().standOp(peildatum));
  }

  /**
   * The state of a choice.
   *
   * @param keuze the choice
   * @return the state in its dossier; {@link Keuzestand#BEGIN} when nothing is known
   */
  public Keuzestand stand(Keuze keuze) {
    return standen.getOrDefault(keuze, Keuzestand.BEGIN);
  }

  /**
   * What it chose.
   *
   * @param keuze the choice
   * @return the option that holds, or {@link Openkeuze#OPEN}
   */
  public Begrip gekozen(Keuze keuze) {
    return keuzes.optie(keuze).<Begrip>map(optie -> optie).orElse(Openkeuze.OPEN);
  }
}

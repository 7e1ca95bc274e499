package nl.participatie.keuzes.json;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.participatie.keuzes.congruentie.Congruentiecontrole;
import nl.participatie.keuzes.congruentie.Congruentieinvoer;
import nl.participatie.keuzes.congruentie.Congruentieopgave;
import nl.participatie.keuzes.congruentie.Handhavingsinvoer;
import nl.participatie.keuzes.congruentie.Niveau;
import nl.participatie.keuzes.congruentie.Positieinvoer;
import nl.participatie.model.controle.Controleresultaat;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.json.Gemeentelezer;
import nl.participatie.model.json.Objectlezer;

/**
 * Reads the part {@code congruentie} of a municipality file, which {@link Gemeentelezer} keeps as
 * it is, strictly: {@code posities} (a row per choice), {@code handhaving} (a row per group) and
 * {@code gelijkeGroepen}, in the format of the schema {@code gemeente}. Rows of nulls at the end of
 * a list are left out: the template ends with one to be filled in.
 *
 * <p>Unknown attributes and codes are refused with their place and the nearest valid one; a list
 * has at most 1,000 elements. All faults come at once; places start with {@code congruentie}.
 */
public final class Congruentielezer {

  /** The attributes of the part, in their order. */
  public static final List<String> ATTRIBUTEN =
      ImmutableList.of("posities", "handhaving", "gelijkeGroepen");

  /** The attributes of a row of {@code posities}, in their order. */
  public static final List<String> ATTRIBUTEN_POSITIE =
      ImmutableList.of("keuze", "beleid", "management", "uitvoering", "dienstverlening", "bronnen");

  /** The attributes of a row of {@code handhaving}, in their order. */
  public static final List<String> ATTRIBUTEN_HANDHAVING =
      ImmutableList.of("doelgroep", "beleid", "praktijk");

  private static final List<String> NIVEAUS =
      Arrays.stream(Niveau.values())
          .map(Niveau::attribuut)
          .collect(ImmutableList.toImmutableList());

  private Congruentielezer() {}

  /**
   * Reads the part that a municipality profile keeps.
   *
   * @param gemeente the municipality
   * @return what it states, {@link Congruentieopgave#LEEG} without the part, or all faults
   */
  public static Controleresultaat<Congruentieopgave> lees(Gemeenteprofiel gemeente) {
    return lees(Deelvorm.alsBestand(gemeente, Congruentiecontrole.DEEL));
  }

  /**
   * Reads the part from a whole municipality file. Only faults of the part are told: those of the
   * rest, and those of a file that is no JSON, are for {@link Gemeentelezer} to tell.
   *
   * @param bestand the municipality file
   * @return what it states, {@link Congruentieopgave#LEEG} without the part, or all faults
   */
  public static Controleresultaat<Congruentieopgave> lees(byte[] bestand) {
    return lees(Deelbron.lees(bestand));
  }

  static Controleresultaat<Congruentieopgave> lees(Deelbron bron) {
    Optional<Objectlezer> deel = bron.deel(Congruentiecontrole.DEEL, ATTRIBUTEN);
    Congruentieinvoer invoer =
        deel.map(Congruentielezer::invoer)
            .orElse(new Congruentieinvoer(List.of(), List.of(), List.of()));
    return Congruentiecontrole.controleer(
        invoer, Deelvorm.foutenVan(Congruentiecontrole.DEEL, bron.fouten()));
  }

  private static Congruentieinvoer invoer(Objectlezer deel) {
    return new Congruentieinvoer(
        Deelvorm.gevuld(deel.rijen("posities", ATTRIBUTEN_POSITIE)).stream()
            .map(Congruentielezer::positie)
            .toList(),
        Deelvorm.gevuld(deel.rijen("handhaving", ATTRIBUTEN_HANDHAVING)).stream()
            .map(
                rij ->
                    new Handhavingsinvoer(
                        rij.tekst("doelgroep"), rij.tekst("beleid"), rij.tekst("praktijk")))
            .toList(),
        deel.tekstlijsten("gelijkeGroepen"));
  }

  private static Positieinvoer positie(Objectlezer rij) {
    return new Positieinvoer(
        rij.geheel("keuze"),
        perNiveau(rij),
        rij.object("bronnen", NIVEAUS).map(Congruentielezer::perNiveau).orElse(Map.of()),
        rij.tekst("dienstverlening"));
  }

  private static Map<Niveau, String> perNiveau(Objectlezer object) {
    Map<Niveau, String> teksten = new EnumMap<>(Niveau.class);
    for (Niveau niveau : Niveau.values()) {
      Optional.ofNullable(object.tekst(niveau.attribuut()))
          .ifPresent(tekst -> teksten.put(niveau, tekst));
    }
    return teksten;
  }
}

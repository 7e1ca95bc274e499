package nl.participatie.keuzes.json;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import nl.participatie.keuzes.transformatie.Stapinvoer;
import nl.participatie.keuzes.transformatie.Transformatiecontrole;
import nl.participatie.keuzes.transformatie.Transformatieinvoer;
import nl.participatie.keuzes.transformatie.Transformatiepad;
import nl.participatie.model.controle.Controleresultaat;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.json.Gemeentelezer;
import nl.participatie.model.json.Objectlezer;

/**
 * Reads the part {@code transformatie} of a municipality file, which {@link Gemeentelezer} keeps as
 * it is, strictly: {@code stappen} (a row per step) and {@code start}, in the format of the schema
 * {@code gemeente}; {@code effect} is for {@link Effectlezer} to read. Rows of nulls at the end of
 * the list are left out: the template ends with one to be filled in.
 *
 * <p>Unknown attributes and codes are refused with their place and the nearest valid one; the list
 * has at most 1,000 elements. All faults come at once; places start with {@code transformatie}.
 */
public final class Transformatielezer {

  /** The attributes of the part, in their order. */
  public static final List<String> ATTRIBUTEN =
      ImmutableList.of("stappen", "start", Effectlezer.EFFECT);

  /** The attributes of a row of {@code stappen}, in their order. */
  public static final List<String> ATTRIBUTEN_STAP =
      ImmutableList.of(
          "code",
          "naam",
          "voorgesteld",
          "gereedVanaf",
          "gereed",
          "gereedUiterlijk",
          "verwacht",
          "duurWeken",
          "beslisser",
          "besluit");

  private Transformatielezer() {}

  /**
   * Reads the part that a municipality profile keeps.
   *
   * @param gemeente the municipality
   * @return its path, {@link Transformatiepad#LEEG} without the part, or all faults
   */
  public static Controleresultaat<Transformatiepad> lees(Gemeenteprofiel gemeente) {
    return lees(Deelvorm.alsBestand(gemeente, Transformatiepad.DEEL));
  }

  /**
   * Reads the part from a whole municipality file. Only faults of the part are told: those of the
   * rest, and those of a file that is no JSON, are for {@link Gemeentelezer} to tell.
   *
   * @param bestand the municipality file
   * @return its path, {@link Transformatiepad#LEEG} without the part, or all faults
   */
  public static Controleresultaat<Transformatiepad> lees(byte[] bestand) {
    return lees(Deelbron.lees(bestand));
  }

  static Controleresultaat<Transformatiepad> lees(Deelbron bron) {
    Optional<Objectlezer> deel = bron.deel(Transformatiepad.DEEL, ATTRIBUTEN);
    Transformatieinvoer invoer =
        deel.map(Transformatielezer::invoer).orElse(new Transformatieinvoer(List.of(), null));
    return Transformatiecontrole.controleer(
        invoer, Deelvorm.foutenVan(Transformatiepad.DEEL, bron.fouten()));
  }

  private static Transformatieinvoer invoer(Objectlezer deel) {
    return new Transformatieinvoer(
        Deelvorm.gevuld(deel.rijen("stappen", ATTRIBUTEN_STAP)).stream()
            .map(Transformatielezer::stap)
            .toList(),
        deel.tekst("start"));
  }

  private static Stapinvoer stap(Objectlezer rij) {
    return new Stapinvoer(
        rij.tekst("code"),
        rij.tekst("naam"),
        rij.tekst("voorgesteld"),
        rij.tekst("gereedVanaf"),
        rij.tekst("gereed"),
        rij.tekst("gereedUiterlijk"),
        rij.tekst("verwacht"),
        rij.geheel("duurWeken"),
        rij.tekst("beslisser"),
        rij.tekst("besluit"));
  }
}

package nl.participatie.keuzes.json;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.participatie.keuzes.regie.Contractinvoer;
import nl.participatie.keuzes.regie.Contractopgave;
import nl.participatie.keuzes.regie.Plaatsinginvoer;
import nl.participatie.keuzes.regie.Regiecontrole;
import nl.participatie.model.controle.Controleresultaat;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.json.Gemeentelezer;
import nl.participatie.model.json.Objectlezer;

/**
 * Reads the attributes {@code contracten} (a row per contract) and {@code plaatsingen} (a row per
 * period, in order) of the part {@code regie} of a municipality file, strictly, in the format of
 * the schema {@code gemeente}. Rows of nulls at the end of a list are left out: the template ends
 * with one to be filled in.
 *
 * <p>Unknown attributes and codes are refused with their place and the nearest valid one; there are
 * at most 100 contracts and 480 periods. All faults come at once; places start with {@code regie}.
 */
public final class Contractlezer {

  /** The attribute with the contracts. */
  public static final String CONTRACTEN = "contracten";

  /** The attribute with the course of placements. */
  public static final String PLAATSINGEN = "plaatsingen";

  /** The attributes of a row of {@code contracten}, in their order. */
  public static final List<String> ATTRIBUTEN_CONTRACT =
      ImmutableList.of("code", "vorm", "prijs", "startvergoeding", "omvang", "hoogstens");

  /** The attributes of a row of {@code plaatsingen}, in their order. */
  public static final List<String> ATTRIBUTEN_PLAATSING =
      ImmutableList.of("gevraagd", "resultaten");

  private Contractlezer() {}

  /**
   * Reads the contracts from the part that a municipality profile keeps.
   *
   * @param gemeente the municipality
   * @return what it states, {@link Contractopgave#LEEG} without contracts, or all faults
   */
  public static Controleresultaat<Contractopgave> lees(Gemeenteprofiel gemeente) {
    return lees(Deelvorm.alsBestand(gemeente, Regiecontrole.DEEL));
  }

  /**
   * Reads the contracts from a whole municipality file. Only their own faults are told: those of
   * the rest of the part are for {@link Regielezer} to tell, those of the rest of the file for
   * {@link Gemeentelezer}.
   *
   * @param bestand the municipality file
   * @return what it states, {@link Contractopgave#LEEG} without contracts, or all faults
   */
  public static Controleresultaat<Contractopgave> lees(byte[] bestand) {
    return lees(Deelbron.lees(bestand));
  }

  static Controleresultaat<Contractopgave> lees(Deelbron bron) {
    Optional<Objectlezer> deel = bron.deel(Regiecontrole.DEEL, Regielezer.ATTRIBUTEN);
    List<Contractinvoer> contracten = deel.map(Contractlezer::contracten).orElse(List.of());
    List<Plaatsinginvoer> plaatsingen = deel.map(Contractlezer::plaatsingen).orElse(List.of());
    return Contractopgave.controleer(contracten, plaatsingen, eigen(bron.fouten()));
  }

  private static List<Fout> eigen(List<Fout> fouten) {
    return fouten.stream().filter(Contractlezer::isEigen).toList();
  }

  private static boolean isEigen(Fout fout) {
    return Stream.of(CONTRACTEN, PLAATSINGEN)
        .map(naam -> Regiecontrole.DEEL + "." + naam)
        .anyMatch(plaats -> fout.pad().equals(plaats) || fout.pad().startsWith(plaats + "["));
  }

  static List<Contractinvoer> contracten(Objectlezer deel) {
    return rijen(deel, CONTRACTEN, ATTRIBUTEN_CONTRACT, Contractlezer::contract);
  }

  private static List<Plaatsinginvoer> plaatsingen(Objectlezer deel) {
    return rijen(
        deel,
        PLAATSINGEN,
        ATTRIBUTEN_PLAATSING,
        rij -> new Plaatsinginvoer(rij.geheel("gevraagd"), rij.geheel("resultaten")));
  }

  private static <T> List<T> rijen(
      Objectlezer deel, String naam, List<String> attributen, Function<Objectlezer, T> rij) {
    return Deelvorm.gevuld(deel.rijen(naam, attributen)).stream()
        .map(rij)
        .collect(ImmutableList.toImmutableList());
  }

  private static Contractinvoer contract(Objectlezer rij) {
    return new Contractinvoer(
        rij.tekst("code"),
        rij.tekst("vorm"),
        rij.getal("prijs"),
        rij.getal("startvergoeding"),
        rij.geheel("omvang"),
        rij.geheel("hoogstens"));
  }
}

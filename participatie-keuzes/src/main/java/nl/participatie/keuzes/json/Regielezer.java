package nl.participatie.keuzes.json;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import nl.participatie.keuzes.regie.Opdrachtinvoer;
import nl.participatie.keuzes.regie.Partijinvoer;
import nl.participatie.keuzes.regie.Regiecontrole;
import nl.participatie.keuzes.regie.Regieinvoer;
import nl.participatie.keuzes.regie.Regienetwerk;
import nl.participatie.model.controle.Controleresultaat;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.json.Gemeentelezer;
import nl.participatie.model.json.Objectlezer;

/**
 * Reads the part {@code regie} of a municipality file, which {@link Gemeentelezer} keeps as it is,
 * strictly: {@code partijen} (a row per party) and {@code opdrachten} (a row per assignment), in
 * the format of the schema {@code gemeente}, with the {@code contracten} that assignments name;
 * what those come to over the {@code plaatsingen} is for {@link Contractlezer} to read. Rows of
 * nulls at the end of a list are left out: the template ends with one to be filled in.
 *
 * <p>Unknown attributes and codes are refused with their place and the nearest valid one; a list
 * has at most 1,000 elements. All faults come at once; places start with {@code regie}.
 */
public final class Regielezer {

  /** The attributes of the part, in their order. */
  public static final List<String> ATTRIBUTEN =
      ImmutableList.of(
          "partijen", "opdrachten", Contractlezer.CONTRACTEN, Contractlezer.PLAATSINGEN);

  /** The attributes of a row of {@code partijen}, in their order. */
  public static final List<String> ATTRIBUTEN_PARTIJ =
      ImmutableList.of("code", "naam", "soort", "rollen");

  /** The attributes of a row of {@code opdrachten}, in their order. */
  public static final List<String> ATTRIBUTEN_OPDRACHT =
      ImmutableList.of(
          "code",
          "van",
          "aan",
          "soort",
          "groepen",
          "deelprocessen",
          "resultaatverantwoordelijk",
          "bevoegd",
          "zeggenschap",
          "budgetten",
          "afgebakend",
          "capaciteit",
          "financiering",
          "contract",
          "omschrijving");

  private Regielezer() {}

  /**
   * Reads the part that a municipality profile keeps.
   *
   * @param gemeente the municipality
   * @return its network, {@link Regienetwerk#LEEG} without the part, or all faults
   */
  public static Controleresultaat<Regienetwerk> lees(Gemeenteprofiel gemeente) {
    return lees(Deelvorm.alsBestand(gemeente, Regiecontrole.DEEL));
  }

  /**
   * Reads the part from a whole municipality file. Only faults of the part are told: those of the
   * rest, and those of a file that is no JSON, are for {@link Gemeentelezer} to tell.
   *
   * @param bestand the municipality file
   * @return its network, {@link Regienetwerk#LEEG} without the part, or all faults
   */
  public static Controleresultaat<Regienetwerk> lees(byte[] bestand) {
    return lees(Deelbron.lees(bestand));
  }

  static Controleresultaat<Regienetwerk> lees(Deelbron bron) {
    Optional<Objectlezer> deel = bron.deel(Regiecontrole.DEEL, ATTRIBUTEN);
    Regieinvoer invoer =
        deel.map(Regielezer::invoer).orElse(new Regieinvoer(List.of(), List.of(), List.of()));
    return Regiecontrole.controleer(invoer, Deelvorm.foutenVan(Regiecontrole.DEEL, bron.fouten()));
  }

  private static Regieinvoer invoer(Objectlezer deel) {
    return new Regieinvoer(
        Deelvorm.gevuld(deel.rijen("partijen", ATTRIBUTEN_PARTIJ)).stream()
            .map(Regielezer::partij)
            .toList(),
        Deelvorm.gevuld(deel.rijen("opdrachten", ATTRIBUTEN_OPDRACHT)).stream()
            .map(Regielezer::opdracht)
            .toList(),
        Contractlezer.contracten(deel));
  }

  private static Partijinvoer partij(Objectlezer rij) {
    return new Partijinvoer(
        rij.tekst("code"), rij.tekst("naam"), rij.tekst("soort"), rij.tekstlijst("rollen"));
  }

  private static Opdrachtinvoer opdracht(Objectlezer rij) {
    return Opdrachtinvoer.builder()
        .code(tekst(rij, "code"))
        .van(tekst(rij, "van"))
        .aan(tekst(rij, "aan"))
        .soort(tekst(rij, "soort"))
        .groepen(rij.tekstlijst("groepen"))
        .deelprocessen(rij.tekstlijst("deelprocessen"))
        .resultaatverantwoordelijk(tekst(rij, "resultaatverantwoordelijk"))
        .bevoegd(tekst(rij, "bevoegd"))
        .zeggenschap(tekst(rij, "zeggenschap"))
        .budgetten(rij.tekstlijst("budgetten"))
        .afgebakend(tekst(rij, "afgebakend"))
        .capaciteit(Optional.ofNullable(rij.geheel("capaciteit")))
        .financiering(tekst(rij, "financiering"))
        .contract(tekst(rij, "contract"))
        .omschrijving(tekst(rij, "omschrijving"))
        .build();
  }

  private static Optional<String> tekst(Objectlezer rij, String naam) {
    return Optional.ofNullable(rij.tekst(naam));
  }
}

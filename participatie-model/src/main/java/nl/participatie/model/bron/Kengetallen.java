package nl.participatie.model.bron;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.internal.Dichtstbij;
import nl.participatie.model.taal.Tekst;

/**
 * The key figures (kengetallen): looked up by code and date, and replaceable one by one. A date
 * outside every validity, or in a gap between two, gives a typed answer that says so, never the
 * neighbour's value. Some codes have no value in any source: the caller supplies them, and until
 * then they are not determined.
 */
public final class Kengetallen {

  private static final Kengetallen STANDAARD = Kengetaltabel.lees();

  private final ImmutableListMultimap<String, Kengetal> perCode;
  private final ImmutableMap<String, Kengetalvraag> aanTeLeveren;

  Kengetallen(
      ImmutableListMultimap<String, Kengetal> perCode,
      ImmutableMap<String, Kengetalvraag> aanTeLeveren) {
    this.perCode = perCode;
    this.aanTeLeveren = aanTeLeveren;
  }

  /**
   * The key figures of the sources, as shipped with this version of the library.
   *
   * @return the standard key figures
   */
  public static Kengetallen standaard() {
    return STANDAARD;
  }

  /**
   * These key figures with own values in place of some. An own value holds on every day.
   *
   * @param eigen the values by code, in the unit of that code
   * @return the key figures with these replacements
   * @throws IllegalArgumentException if a code is unknown, naming the nearest known one, or a value
   *     lies outside the limits of its unit, naming the code, the value and what is allowed
   */
  public Kengetallen met(Map<String, Breuk> eigen) {
    eigen.forEach(this::eisBinnenGrens);
    ImmutableListMultimap.Builder<String, Kengetal> nieuw = ImmutableListMultimap.builder();
    for (String code : codes()) {
      Breuk waarde = eigen.get(code);
      nieuw.putAll(
          code, waarde == null ? perCode.get(code) : ImmutableList.of(eigen(code, waarde)));
    }
    return new Kengetallen(nieuw.build(), aanTeLeveren);
  }

  private Kengetal eigen(String code, Breuk waarde) {
    return Kengetal.builder()
        .code(code)
        .bandbreedte(Bandbreedte.van(waarde))
        .eenheid(eenheid(code))
        .geldigheid(Geldigheid.ALTIJD)
        .soort(Kengetalsoort.EIGEN)
        .vindplaats(new Vindplaats(Bron.EIGEN, "kengetallen." + code))
        .opmerking("")
        .build();
  }

  /**
   * All codes: those with a value in a source, in the order of the table, then those that a caller
   * has to supply.
   *
   * @return the codes
   */
  public Set<String> codes() {
    return ImmutableSet.<String>builder()
        .addAll(perCode.keySet())
        .addAll(aanTeLeveren.keySet())
        .build();
  }

  /**
   * The unit of a code, in Dutch as the table has it.
   *
   * @param code the code
   * @return the unit
   * @throws IllegalArgumentException if the code is unknown, naming the nearest known one
   */
  public String eenheid(String code) {
    eisBekend(code);
    Kengetalvraag vraag = aanTeLeveren.get(code);
    return vraag == null ? perCode.get(code).get(0).eenheid() : vraag.eenheid();
  }

  /**
   * What a code stands for, also while nobody supplied its value.
   *
   * @param code the code
   * @return a few words
   * @throws IllegalArgumentException if the code is unknown, naming the nearest known one
   */
  public Tekst titel(String code) {
    eisBekend(code);
    return Kengetalteksten.KENGETALLEN.tekst(code + ".titel");
  }

  /**
   * Where a code comes from: the source of its first value, or the equation that asks for it.
   *
   * @param code the code
   * @return the place
   * @throws IllegalArgumentException if the code is unknown, naming the nearest known one
   */
  public Vindplaats vindplaats(String code) {
    List<Kengetal> waarden = alle(code);
    return waarden.isEmpty()
        ? Objects.requireNonNull(aanTeLeveren.get(code)).vindplaats()
        : waarden.get(0).vindplaats();
  }

  /**
   * Between which values a code may lie.
   *
   * @param code the code
   * @return the limits of its unit
   * @throws IllegalArgumentException if the code is unknown, naming the nearest known one
   */
  public Kengetalgrens grens(String code) {
    return Kengetalgrens.van(eenheid(code));
  }

  /**
   * Every value of a code, in order of validity.
   *
   * @param code the code
   * @return the values; empty when a caller has to supply it and nobody did
   * @throws IllegalArgumentException if the code is unknown, naming the nearest known one
   */
  public List<Kengetal> alle(String code) {
    eisBekend(code);
    return perCode.get(code);
  }

  /**
   * The key figure that holds on a day.
   *
   * @param code the code
   * @param dag the day
   * @return the figure, or why there is none on that day
   * @throws IllegalArgumentException if the code is unknown, naming the nearest known one
   */
  public Uitkomst<Kengetal> op(String code, LocalDate dag) {
    List<Kengetal> kandidaten = alle(code);
    for (Kengetal kandidaat : kandidaten) {
      if (kandidaat.geldigheid().geldtOp(dag)) {
        return Uitkomst.van(kandidaat);
      }
    }
    return Uitkomst.onbepaald(waaromNiet(code, dag, kandidaten));
  }

  private static Onbepaald waaromNiet(String code, LocalDate dag, List<Kengetal> kandidaten) {
    Onbepaald.Reden reden = reden(dag, kandidaten);
    Tekst toelichting =
        Kengetalteksten.ONBEPAALD.tekst(
            reden.name(),
            Kengetalteksten.KENGETALLEN.tekst(code + ".titel"),
            Tekst.gelijk(code),
            Tekst.gelijk(dag.toString()));
    return new Onbepaald(code, reden, toelichting);
  }

  private static Onbepaald.Reden reden(LocalDate dag, List<Kengetal> kandidaten) {
    if (kandidaten.isEmpty()) {
      return Onbepaald.Reden.NIET_OPGEGEVEN;
    }
    boolean eerder = false;
    boolean later = false;
    for (Kengetal kandidaat : kandidaten) {
      eerder |= kandidaat.geldigheid().tot().map(tot -> !dag.isBefore(tot)).orElse(false);
      later |= kandidaat.geldigheid().vanaf().map(dag::isBefore).orElse(false);
    }
    if (eerder && later) {
      return Onbepaald.Reden.IN_GAT;
    }
    return later ? Onbepaald.Reden.VOOR_GELDIGHEID : Onbepaald.Reden.NA_GELDIGHEID;
  }

  private void eisBinnenGrens(String code, Breuk waarde) {
    Kengetalgrens grens = grens(code);
    if (!grens.past(waarde)) {
      throw new IllegalArgumentException(
          "Key figure "
              + code
              + " is "
              + waarde
              + " "
              + eenheid(code)
              + ", allowed: "
              + grens.toegestaan());
    }
  }

  private void eisBekend(String code) {
    if (!perCode.containsKey(code) && !aanTeLeveren.containsKey(code)) {
      String suggestie =
          Dichtstbij.zoek(code, codes()).map(naaste -> ", nearest: " + naaste).orElse("");
      throw new IllegalArgumentException("Unknown key figure '" + code + "'" + suggestie);
    }
  }
}

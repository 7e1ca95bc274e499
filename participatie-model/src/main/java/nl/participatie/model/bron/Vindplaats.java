package nl.participatie.model.bron;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.participatie.model.taal.Taal;

/**
 * A place in a source: where a choice, rule, figure or date comes from.
 *
 * @param bron the source
 * @param plaats the section, article or number; empty for the source as a whole
 * @param opmerking what the tables of this library add to the place, in English; empty for nothing
 */
public record Vindplaats(Bron bron, String plaats, String opmerking) {

  /** A remark starts with a colon, a comma or a word that does not belong to a place. */
  /** The words that places are made of. A heading of the report, in brackets, stays as it is. */
  private static final Pattern WOORD = Pattern.compile("\\([^)]*\\)|[a-z]+");

  private static final Map<String, String> ENGELS =
      Map.of(
          "en",
          "and",
          "noot",
          "note",
          "keuze",
          "choice",
          "lasten",
          "spending",
          "loonkostensubsidie",
          "wage subsidy");

  private static final Pattern OPMERKING =
      Pattern.compile("[:,] (?!art|\\d)| (?!noot|en\\b|lid|art)[a-z]");

  /** How citations in the shipped tables begin, the longest first. */
  private static final Map<String, Bron> AANHEF =
      ImmutableMap.<String, Bron>builder()
          .put("Besluit loonkostensubsidie Participatiewet", Bron.BESLUIT_LOONKOSTENSUBSIDIE)
          .put("Participatiewet", Bron.PARTICIPATIEWET)
          .put("Wet minimumloon", Bron.WET_MINIMUMLOON)
          .put("Wsw-jaarrapport 2022", Bron.WSW_JAARRAPPORT)
          .put("BWBR0020183", Bron.BESLUIT_PARTICIPATIEWET)
          .put("rekenmodel,", Bron.REKENMODEL)
          .put("rapport", Bron.RAPPORT)
          .put("Stcrt.", Bron.STAATSCOURANT)
          .put("no source", Bron.GEEN)
          .put("000", Bron.NIEUWSBERICHT)
          .put("001", Bron.WSW_STURING)
          .put("003", Bron.DE_RONDE_VENEN)
          .put("004", Bron.CONGRUENTIE)
          .buildOrThrow();

  private static final Map<String, Bron> HERKENNING =
      ImmutableMap.of(
          "secondary source", Bron.SECUNDAIR,
          "one public source", Bron.SECUNDAIR,
          "preliminary", Bron.SECUNDAIR,
          "schulinck.nl", Bron.SECUNDAIR,
          "calibrated", Bron.BEREKENING,
          "held at", Bron.BEREKENING,
          " / ", Bron.BEREKENING);

  /**
   * Creates a place.
   *
   * @param bron the source
   * @param plaats the section, article or number
   * @param opmerking what is added to the place
   * @throws IllegalArgumentException if the source cannot have such a place
   */
  public Vindplaats {
    if (!bron.kent(plaats)) {
      throw new IllegalArgumentException("Source " + bron + " has no place '" + plaats + "'");
    }
  }

  /**
   * Creates a place without a remark.
   *
   * @param bron the source
   * @param plaats the section, article or number
   * @throws IllegalArgumentException if the source cannot have such a place
   */
  public Vindplaats(Bron bron, String plaats) {
    this(bron, plaats, "");
  }

  /**
   * A section of the report.
   *
   * @param paragraaf the section, for example {@code 6.2} or {@code 4 (iii) en 6.4}
   * @return the place
   * @throws IllegalArgumentException if the report has no such section
   */
  public static Vindplaats rapport(String paragraaf) {
    return new Vindplaats(Bron.RAPPORT, paragraaf);
  }

  /**
   * Recognises a citation as it stands in the tables of this library, for example {@code
   * Participatiewet art. 10b} or {@code rapport 2.3 noot 2}. Text that names no known source is a
   * place in {@link Bron#EIGEN}.
   *
   * @param tekst the citation, not empty
   * @return the place
   * @throws IllegalArgumentException if it is empty, or names a place that its source cannot have
   */
  public static Vindplaats parse(String tekst) {
    for (Map.Entry<String, Bron> aanhef : AANHEF.entrySet()) {
      if (tekst.startsWith(aanhef.getKey())) {
        return gesplitst(aanhef.getValue(), tekst.substring(aanhef.getKey().length()).strip());
      }
    }
    for (Map.Entry<String, Bron> teken : HERKENNING.entrySet()) {
      if (tekst.contains(teken.getKey())) {
        return new Vindplaats(teken.getValue(), "", tekst);
      }
    }
    return new Vindplaats(Bron.EIGEN, tekst);
  }

  /** The longest beginning that is a place of the source; what follows in words is a remark. */
  private static Vindplaats gesplitst(Bron bron, String rest) {
    for (int einde = rest.length(); einde >= 0; einde--) {
      String erna = rest.substring(einde);
      if (erna.isEmpty() || einde == 0 || OPMERKING.matcher(erna).lookingAt()) {
        String plaats = rest.substring(0, einde);
        if (bron.kent(plaats)) {
          return new Vindplaats(bron, plaats, erna.replaceFirst("^[:,]? ?", ""));
        }
      }
    }
    return new Vindplaats(bron, rest);
  }

  /**
   * The short citation, as the tables of this library write it: a bare section for the report, else
   * the short name of the source and the place.
   *
   * @return the citation, for example {@code 6.2} or {@code Participatiewet art. 10b}
   */
  public String citaat() {
    if (bron == Bron.RAPPORT || bron == Bron.EIGEN) {
      return plaats;
    }
    return citaat(Taal.NL);
  }

  /**
   * The short citation for a reader of a language: the name of the source and the place.
   *
   * @param taal the language
   * @return the citation, for example {@code Participatiewet art. 10b} or {@code no source}
   */
  public String citaat(Taal taal) {
    String naam = bron.kort().in(taal);
    return plaats.isEmpty() ? naam : naam + " " + plaats(taal);
  }

  /**
   * The place within the source for a reader of a language. What a user wrote stays as it is.
   *
   * @param taal the language
   * @return the place, for example {@code 2.3 noot 2} or {@code 2.3 note 2}; may be empty
   */
  public String plaats(Taal taal) {
    if (taal == Taal.NL || bron == Bron.EIGEN) {
      return plaats;
    }
    return WOORD
        .matcher(plaats)
        .replaceAll(woord -> ENGELS.getOrDefault(woord.group(), woord.group()));
  }

  /** {@return the name of the source, the place and the remark} */
  @Override
  public String toString() {
    String tot = plaats.isEmpty() ? bron.naam().nl() : bron.naam().nl() + ", " + plaats;
    return opmerking.isEmpty() ? tot : tot + ": " + opmerking;
  }
}

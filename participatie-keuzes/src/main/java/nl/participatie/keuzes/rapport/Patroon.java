package nl.participatie.keuzes.rapport;

import static nl.participatie.keuzes.rapport.Opmaak.element;

import java.util.Collection;
import java.util.List;

/**
 * Fills of areas and bars: a colour and a pattern each, so that they stay apart without colour. The
 * colours differ in lightness as well and reach 3:1 against white. Drawn so large that they can be
 * told apart where a picture shrinks to a phone.
 */
enum Patroon {
  VOL("#1f4e79", ""),
  SCHUIN("#b4540a", "M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4"),
  STIP("#2f7d5b", "M2,2 h2 v2 h-2 z M6,6 h2 v2 h-2 z"),
  LIGGEND("#7a4a9e", "M0,2 h8 M0,6 h8"),
  STAAND("#8a6d00", "M2,0 v8 M6,0 v8"),
  TEGENSCHUIN("#a83250", "M-2,6 l4,4 M0,0 l8,8 M6,-2 l4,4"),
  RUIT("#4d5b66", "M0,0 l8,8 M8,0 l-8,8"),
  KRUIS("#006f86", "M4,0 v8 M0,4 h8"),
  /** For what is not determined: light, never a fill in turn. */
  SLUIER("#ffffff", "M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4", "#7d8891");

  private static final int MAAT = 8;
  private static final int IN_BEURT = values().length - 1;

  private final String kleur;
  private final String streken;
  private final String streekkleur;

  Patroon(String kleur, String streken) {
    this(kleur, streken, "#ffffff");
  }

  Patroon(String kleur, String streken, String streekkleur) {
    this.kleur = kleur;
    this.streken = streken;
    this.streekkleur = streekkleur;
  }

  /** The fills in turn. */
  static Patroon nummer(int plaats) {
    return values()[plaats % IN_BEURT];
  }

  /** The definition of this fill for one picture. */
  Opmaak definitie(String voorvoegsel) {
    return element(
            "pattern",
            element("rect")
                .attribuut("width", MAAT)
                .attribuut("height", MAAT)
                .attribuut("fill", kleur),
            element("path")
                .attribuut("d", streken)
                .attribuut("stroke", streekkleur)
                .attribuut("stroke-width", "1.4"))
        .attribuut("id", id(voorvoegsel))
        .attribuut("width", MAAT)
        .attribuut("height", MAAT)
        .attribuut("patternUnits", "userSpaceOnUse")
        .attribuut("patternTransform", "scale(1.6)");
  }

  /** The value of a fill attribute. */
  String vulling(String voorvoegsel) {
    return "url(#" + id(voorvoegsel) + ")";
  }

  /** The definitions of the first so many fills. */
  static Opmaak definities(String voorvoegsel, int aantal) {
    List<Patroon> eerste = List.of(values()).subList(0, Math.min(aantal, IN_BEURT));
    return definities(voorvoegsel, eerste);
  }

  /** The definitions of these fills, each once. */
  static Opmaak definities(String voorvoegsel, Collection<Patroon> patronen) {
    return element(
        "defs",
        patronen.stream().distinct().map(patroon -> patroon.definitie(voorvoegsel)).toList());
  }

  private String id(String voorvoegsel) {
    return voorvoegsel + "-" + name();
  }
}

package nl.participatie.model.controle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Input with one part filled in, so that a test can say what it is about. */
final class Invoer {

  static final Gebeurtenisinvoer GEBEURTENIS =
      new Gebeurtenisinvoer(
          1, "2015-04-14", 12, "VASTGESTELD", "IN_UITVOERING", "PLAFONDS", "RAAD", "b", "t");

  private Invoer() {}

  static Gemeenteinvoer leeg() {
    return kop(null, null, null, null);
  }

  static Gemeenteinvoer kop(
      @Nullable Integer versie,
      @Nullable String code,
      @Nullable String naam,
      @Nullable String regio) {
    return new Gemeenteinvoer(
        versie, code, naam, regio, null, null, Map.of(), Map.of(), List.of(), Map.of());
  }

  static Gemeenteinvoer keuzes(Map<String, String> keuzes) {
    return new Gemeenteinvoer(
        null, null, null, null, keuzes, null, Map.of(), Map.of(), List.of(), Map.of());
  }

  static Gemeenteinvoer volumes(
      @Nullable String peildatum,
      @Nullable String wwb,
      @Nullable String wsw,
      @Nullable String aandeel) {
    Volumesinvoer volumes = new Volumesinvoer(peildatum, getal(wwb), getal(wsw), getal(aandeel));
    return new Gemeenteinvoer(
        null, null, null, null, null, volumes, Map.of(), Map.of(), List.of(), Map.of());
  }

  static Gemeenteinvoer volumes(Volumesinvoer volumes, Map<String, BigDecimal> kengetallen) {
    return new Gemeenteinvoer(
        null, null, null, null, null, volumes, Map.of(), kengetallen, List.of(), Map.of());
  }

  static Gemeenteinvoer baten(String post, String jaar, String bedrag) {
    Map<String, Map<String, BigDecimal>> baten = Map.of(post, Map.of(jaar, new BigDecimal(bedrag)));
    return new Gemeenteinvoer(
        null, null, null, null, null, null, baten, Map.of(), List.of(), Map.of());
  }

  static Gemeenteinvoer kengetal(String code, String waarde) {
    Map<String, BigDecimal> kengetallen = Map.of(code, new BigDecimal(waarde));
    return new Gemeenteinvoer(
        null, null, null, null, null, null, Map.of(), kengetallen, List.of(), Map.of());
  }

  static Gemeenteinvoer dossier(Gebeurtenisinvoer... gebeurtenissen) {
    return new Gemeenteinvoer(
        null, null, null, null, null, null, Map.of(), Map.of(), List.of(gebeurtenissen), Map.of());
  }

  /** The required attributes of an event. */
  static Gemeenteinvoer verplicht(
      @Nullable Integer volgnummer, @Nullable String datum, @Nullable Integer keuze) {
    return dossier(
        new Gebeurtenisinvoer(volgnummer, datum, keuze, null, null, null, null, null, null));
  }

  /** The codes of an event on choice 12. */
  static Gemeenteinvoer codes(
      @Nullable String besluit,
      @Nullable String uitvoering,
      @Nullable String optie,
      @Nullable String beslisser) {
    return dossier(
        new Gebeurtenisinvoer(
            1, "2015-04-14", 12, besluit, uitvoering, optie, beslisser, null, null));
  }

  /** The free texts of an event. */
  static Gemeenteinvoer teksten(@Nullable String bron, @Nullable String toelichting) {
    return dossier(
        new Gebeurtenisinvoer(1, "2015-04-14", 12, null, null, null, null, bron, toelichting));
  }

  private static @Nullable BigDecimal getal(@Nullable String tekst) {
    return tekst == null ? null : new BigDecimal(tekst);
  }
}

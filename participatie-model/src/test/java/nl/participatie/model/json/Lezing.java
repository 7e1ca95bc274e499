package nl.participatie.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.participatie.model.Keuring;
import nl.participatie.model.controle.Controleresultaat;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.taal.Taal;

/** Reads municipality files as the tests of this room need them. */
final class Lezing {

  static final Gemeentelezer LEZER = new Gemeentelezer(Keuring.VALIDATOR);

  /** A file that uses every attribute, without a fault. */
  static final String GOED =
      """
      {
        "schemaVersie": 1,
        "code": "GM0855",
        "naam": "Tilburg",
        "arbeidsmarktregio": "Midden-Brabant",
        "keuzes": {"5": "DIENSTBETREKKING", "12": "OPEN_EINDE"},
        "volumes": {"peildatum": "2015-01-01", "WWB": 5000, "WSW": 800.5, "aandeelWajong": 0.01},
        "baten": {"AANVULLEND": {"2015": 100000.00, "2016": 0.5}},
        "kengetallen": {"POORT_UITSTROOMKANS": 0.3, "WWB_VOLUME": 375000},
        "dossier": [
          {"volgnummer": 2, "datum": "2015-04-15", "keuze": 12, "optie": "PLAFONDS"},
          {"volgnummer": 1, "datum": "2015-04-14", "keuze": 12, "besluitvorming": "VASTGESTELD",
           "implementatie": "IN_UITVOERING", "optie": "OPEN_EINDE", "beslisser": "RAAD",
           "bron": "Raadsbesluit", "toelichting": "regel een\\nregel twee"}
        ],
        "congruentie": {"posities": [{"keuze": 5, "beleid": "DIENSTBETREKKING"}]},
        "regie": {},
        "transformatie": {"stappen": [{"code": "VRAAG_1", "duurWeken": 4, "naam": null}], "start": null}
      }
      """;

  private Lezing() {}

  static byte[] bytes(String tekst) {
    return tekst.getBytes(StandardCharsets.UTF_8);
  }

  static Controleresultaat<Gemeenteprofiel> lees(String tekst) {
    return LEZER.lees(bytes(tekst));
  }

  static Gemeenteprofiel goed(String tekst) {
    Controleresultaat<Gemeenteprofiel> uitkomst = lees(tekst);
    assertThat(uitkomst.fouten()).isEmpty();
    return uitkomst.ofFout();
  }

  /** The faults in Dutch, one line each. */
  static List<String> fouten(byte[] bytes) {
    return LEZER.lees(bytes).fouten().stream().map(fout -> fout.tekst(Taal.NL)).toList();
  }

  static List<String> fouten(String tekst) {
    return fouten(bytes(tekst));
  }

  static List<String> paden(String tekst) {
    return lees(tekst).fouten().stream().map(Fout::pad).toList();
  }
}

package nl.participatie.pagina.inhoud;

import java.util.List;
import java.util.stream.Collectors;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.taal.Taal;

/** The page that says what is wrong: where, what stands there and what is allowed. */
final class Foutblad {

  private static final Sjabloon SJABLOON = new Sjabloon("fout");

  private static final int MEESTE_GENOEMD = 10;

  private Foutblad() {}

  /** What the page shows. */
  record Inhoud(String uitleg, List<String> fouten, String overzicht) {}

  static String fouten(List<Fout> fouten, Taal taal) {
    return html("fout.400", fouten.stream().map(fout -> fout.tekst(taal)).toList(), taal);
  }

  static String onbekend(String pad, Taal taal) {
    Fout fout = Fout.van(pad, "", Berichten.beide("toegestaan.pad"));
    return html("fout.404", List.of(fout.tekst(taal)), taal);
  }

  static String geenGemeente(String code, Gemeenten gemeenten, Taal taal) {
    String codes =
        gemeenten.alle().stream()
            .limit(MEESTE_GENOEMD)
            .map(Gemeenten::code)
            .collect(Collectors.joining(", "));
    String sleutel =
        gemeenten.alle().size() > MEESTE_GENOEMD ? "toegestaan.codes.meer" : "toegestaan.codes";
    Fout fout = Fout.van("gemeente", code, Berichten.beide(sleutel, codes));
    return html("fout.404", List.of(fout.tekst(taal)), taal);
  }

  /** A status of which nothing more can be said. */
  static String status(int status, Taal taal) {
    return html(
        switch (status) {
          case 405 -> "fout.405";
          case 500, 503 -> "fout.intern";
          default -> "fout.verzoek"; // what no page of ours asks for
        },
        List.of(),
        taal);
  }

  private static String html(String sleutel, List<String> fouten, Taal taal) {
    Berichten berichten = Berichten.in(taal);
    String kop = berichten.tekst(sleutel + ".kop");
    Inhoud inhoud = new Inhoud(berichten.tekst(sleutel + ".uitleg"), fouten, Blad.overzicht(taal));
    return new Blad(
            taal.code(),
            kop,
            kop,
            List.of(),
            List.of(),
            Blad.overzicht(taal),
            false,
            SJABLOON.vul(inhoud, berichten))
        .html();
  }
}

package nl.participatie.pagina.inhoud;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.util.ArrayList;
import java.util.List;
import nl.participatie.keuzes.rapport.Rapport;
import nl.participatie.keuzes.rapport.Samenvatting;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.taal.Taal;

/**
 * The page of a municipality: its thermometer, the choices to try with what comes of them, and the
 * rest of its report. What depends on its file alone is kept, within limits; of what a visitor
 * tries nothing is.
 */
final class Gemeenteblad {

  private static final Sjabloon SJABLOON = new Sjabloon("gemeente");
  private static final Sjabloon PROEF = new Sjabloon("proef");

  /** In characters, for all municipalities together: some hundreds of them. */
  private static final long MEESTE_TEKENS = 60_000_000;

  private final Gemeenten gemeenten;
  private final Cache<Sleutel, Vast> bewaard =
      CacheBuilder.newBuilder()
          .maximumWeight(MEESTE_TEKENS)
          .weigher((Sleutel sleutel, Vast vast) -> vast.stand().length() + vast.basis().length())
          .build();

  Gemeenteblad(Gemeenten gemeenten) {
    this.gemeenten = gemeenten;
  }

  private record Sleutel(String code, Taal taal) {}

  /** What does not depend on a try. */
  private record Vast(String stand, String basis) {
    static Vast van(Rapport rapport, Taal taal) {
      return new Vast(
          Delen.html(Delen.STAND, rapport, taal), Delen.html(Delen.BASIS, rapport, taal));
    }
  }

  /** What the page shows. */
  record Inhoud(String samenvatting, String stand, String proef, String basis) {}

  /** The part with the form and what comes of it. */
  record Proefdeel(Formulier formulier, Kaarten kaarten, String uitkomst) {}

  String html(Proef proef) {
    Taal taal = proef.vraag().taal();
    Berichten berichten = Berichten.in(taal);
    Gemeenteprofiel gemeente = proef.basis().gemeente();
    String naam = Overzichtsblad.naam(gemeente, berichten);
    Vast vast = vast(proef);
    String samenvatting = Samenvatting.van(proef.basis().thermometer(), taal);
    Inhoud inhoud = new Inhoud(samenvatting, vast.stand(), proef(proef), vast.basis());
    return new Blad(
            taal.code(),
            berichten.tekst("gemeente.titel", naam),
            naam,
            onderkop(proef, berichten),
            Blad.talen(taal, in -> proef.vraag().in(in).adres(Adressen.gemeente(gemeente))),
            Blad.overzicht(taal),
            true,
            SJABLOON.vul(inhoud, berichten))
        .html();
  }

  private static List<String> onderkop(Proef proef, Berichten berichten) {
    Gemeenteprofiel gemeente = proef.basis().gemeente();
    List<String> onderkop = new ArrayList<>();
    onderkop.add(berichten.tekst("gemeente.peildatum", berichten.datum(proef.basis().peildatum())));
    onderkop.add(Gemeenten.code(gemeente));
    gemeente
        .arbeidsmarktregio()
        .ifPresent(regio -> onderkop.add(berichten.tekst("gemeente.regio", regio)));
    return onderkop;
  }

  /** Only the date that a municipality itself has is kept: dates of visitors are without end. */
  private Vast vast(Proef proef) {
    Gemeenteprofiel gemeente = proef.basis().gemeente();
    if (!proef.basis().peildatum().equals(gemeenten.peildatum(gemeente))) {
      return Vast.van(gemeenten.volledig(proef.basis()), proef.vraag().taal());
    }
    Sleutel sleutel = new Sleutel(Gemeenten.code(gemeente), proef.vraag().taal());
    Vast bekend = bewaard.getIfPresent(sleutel);
    if (bekend == null) {
      bekend = Vast.van(gemeenten.volledig(proef.basis()), proef.vraag().taal());
      // two at once make the same text twice, which does no harm
      bewaard.put(sleutel, bekend);
    }
    return bekend;
  }

  /** The part with the form and what comes of it, alone. */
  static String proef(Proef proef) {
    return PROEF.vul(
        new Proefdeel(Formulier.van(proef), Kaarten.van(proef), Delen.uitkomst(proef)),
        Berichten.in(proef.vraag().taal()));
  }
}

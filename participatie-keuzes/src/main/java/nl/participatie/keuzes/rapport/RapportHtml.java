package nl.participatie.keuzes.rapport;

import static nl.participatie.keuzes.rapport.Opmaak.element;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.participatie.keuzes.thermometer.Meting;
import nl.participatie.keuzes.toets.Toetsuitkomst;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.middelen.Budgetregime;
import nl.participatie.model.taal.Taal;

/**
 * The report as one self-contained HTML page: no network, no script, styles inline, everything from
 * outside escaped. Pure: one value, one text, the same bytes on every machine.
 */
public final class RapportHtml {

  private static final String OPMAAKREGELS = lees("/nl/participatie/keuzes/rapport.css");

  private final Rapport rapport;
  private final Rapportteksten teksten;
  private final Weergave weergave;

  private RapportHtml(Rapport rapport, Taal taal) {
    this.rapport = rapport;
    this.teksten = new Rapportteksten(taal);
    this.weergave = new Weergave(taal);
  }

  /**
   * Writes the page.
   *
   * @param rapport the report
   * @param taal the language
   * @return an HTML document, to be stored as UTF-8
   */
  public static String schrijf(Rapport rapport, Taal taal) {
    return "<!DOCTYPE html>\n" + new RapportHtml(rapport, taal).pagina().schrijf() + "\n";
  }

  /**
   * Writes one part of the page, for an application that has a page of its own.
   *
   * @param rapport the report
   * @param deel the part
   * @param taal the language
   * @return a section element with its heading, to go with {@link #opmaakregels}; empty when the
   *     report has no such part
   */
  public static Optional<String> deel(Rapport rapport, Rapportdeel deel, Taal taal) {
    return new Rapportdelen(rapport, new Rapportteksten(taal)).deel(deel).map(Opmaak::schrijf);
  }

  /**
   * The style sheet of the page and of its parts.
   *
   * @return style rules; they name no address
   */
  public static String opmaakregels() {
    return OPMAAKREGELS;
  }

  private Opmaak pagina() {
    return element("html", hoofd(), element("body", lichaam()))
        .attribuut("lang", teksten.taal().code());
  }

  private Opmaak hoofd() {
    return element(
        "head",
        element("meta").attribuut("charset", "utf-8"),
        element("meta")
            .attribuut("http-equiv", "Content-Security-Policy")
            .attribuut("content", "default-src 'none'; style-src 'unsafe-inline'"),
        element("meta")
            .attribuut("name", "viewport")
            .attribuut("content", "width=device-width, initial-scale=1"),
        element("title", teksten.tekst("pagina.titel", naam())),
        Opmaak.stijl(OPMAAKREGELS));
  }

  private List<Opmaak> lichaam() {
    Map<Rapportdeel, Opmaak> delen = new Rapportdelen(rapport, teksten).alle();
    return List.of(
        element("a", teksten.tekst("pagina.naarInhoud"))
            .klasse("sla-over")
            .attribuut("href", "#inhoud"),
        kop(),
        element(
                "main",
                element("p", Samenvatting.van(rapport.thermometer(), teksten.taal()))
                    .klasse("samenvatting"),
                kaarten(),
                inhoudsopgave(delen.keySet()),
                delen.values())
            .attribuut("id", "inhoud"),
        colofon());
  }

  private String naam() {
    return rapport.gemeente().naam().orElseGet(() -> teksten.tekst("pagina.onbenoemd"));
  }

  private Opmaak kop() {
    Opmaak meta =
        element("p", teksten.tekst("pagina.peildatum", weergave.datum(rapport.peildatum())))
            .klasse("meta");
    rapport.gemeente().code().ifPresent(code -> meta.met(" · " + code));
    rapport
        .gemeente()
        .arbeidsmarktregio()
        .ifPresent(regio -> meta.met(" · ", element("bdi", teksten.tekst("pagina.regio", regio))));
    return element(
            "header",
            element(
                "div",
                element("p", teksten.tekst("pagina.kop")).klasse("bovenkop"),
                element("h1", element("bdi", naam())),
                meta))
        .klasse("kop");
  }

  private Opmaak kaarten() {
    Meting totaal = rapport.thermometer().totaal();
    Opmaak lijst =
        element(
            "ul",
            kaart("kaart.besluitvorming", weergave.getal(Meting.getoond(totaal.besluitvorming())))
                .met(teksten.tekst("kaart.van100")),
            kaart("kaart.implementatie", weergave.getal(Meting.getoond(totaal.implementatie())))
                .met(teksten.tekst("kaart.van100")));
    for (Toetsuitkomst uitkomst : RapportKeuzes.VOLGORDE) {
      String aantal = Integer.toString(rapport.toets().met(uitkomst).size());
      lijst.met(kaart("kaart." + uitkomst, aantal).klasse(uitkomst.name()));
    }
    return lijst.klasse("kaarten");
  }

  private Opmaak kaart(String sleutel, String waarde) {
    return element("li", teksten.tekst(sleutel), element("strong", waarde));
  }

  private Opmaak inhoudsopgave(Set<Rapportdeel> delen) {
    Opmaak lijst = element("ul");
    for (Rapportdeel deel : delen) {
      lijst.met(
          element(
              "li",
              element("a", teksten.tekst(deel.naam() + ".kop"))
                  .attribuut("href", "#" + deel.naam())));
    }
    return element("nav", lijst).attribuut("aria-label", teksten.tekst("pagina.inhoud"));
  }

  private Opmaak colofon() {
    Opmaak deel =
        element(
            "footer",
            element("h2", teksten.tekst("colofon.kop")),
            element("p", teksten.tekst("colofon.bron", teksten.van(Bron.RAPPORT.naam()))));
    Budgetregime.van(rapport.peildatum().getYear())
        .optioneel()
        .ifPresent(regime -> deel.met(element("p", regime(regime))));
    return deel.met(element("p", teksten.tekst("colofon.gemaakt")));
  }

  private String regime(Budgetregime regime) {
    String tekst =
        teksten.tekst(
            "colofon.regime", regime.inkomen(), regime.reintegratie(), regime.uitvoering());
    return regime.zekerheid() == Budgetregime.Zekerheid.GELEZEN
        ? tekst
        : tekst + " " + teksten.tekst("colofon." + regime.zekerheid());
  }

  /** A picture with words beside it where the screen is wide enough, else below it. */
  static Opmaak naast(Opmaak beeld, Opmaak tekst) {
    return element("div", beeld, tekst).klasse("naast");
  }

  /** A picture as wide as the text with its legend, and its table with it. */
  static Opmaak metTabel(List<Opmaak> beeld, List<Opmaak> tabellen) {
    return element("div", element("figure", beeld), element("div", tabellen)).klasse("metTabel");
  }

  /** A part of the page with its heading, reachable by its name. */
  static Opmaak sectie(Rapportdeel deel, Rapportteksten teksten) {
    String naam = deel.naam();
    return element("section", element("h2", teksten.tekst(naam + ".kop")).attribuut("id", naam))
        .attribuut("aria-labelledby", naam);
  }

  private static String lees(String naam) {
    try (InputStream in = RapportHtml.class.getResourceAsStream(naam)) {
      return new String(Objects.requireNonNull(in, naam).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Resource " + naam + " cannot be read", e);
    }
  }
}

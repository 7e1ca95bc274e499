package nl.participatie.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import nl.participatie.budget.raming.Deelsom;
import nl.participatie.keuzes.agenda.Agenda;
import nl.participatie.keuzes.rapport.Rapport;
import nl.participatie.keuzes.rapport.RapportHtml;
import nl.participatie.keuzes.rapport.Rapportdeel;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.ruimte.Keuzeruimte;
import nl.participatie.keuzes.ruimte.Optiestand;
import nl.participatie.keuzes.toets.Toets;
import nl.participatie.keuzes.toets.Toetsuitkomst;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Taal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a try shows is what the library says of it, and nothing else on the page changes. */
class ProefTest {

  private static final LocalDate DATUM = LocalDate.of(2017, 1, 1);
  private static final String PAD = "/gemeente/NL";

  /** The figures of the country, with choices that have an effect in money. */
  private static final Gemeenteprofiel GEMEENTE =
      Gemeenteprofiel.builder()
          .from(Dienst.gemeente("NL"))
          .keuzes(Keuzeprofiel.parse("4.SMAL 5.DIENSTBETREKKING 8.INTEGRAAL 9.OUTCOME"))
          .build();

  private static final List<Optie> OPTIES = List.of(Optie.values());

  private static final Keuzeruimte RUIMTE =
      Keuzeruimte.van(Regelset.standaard(), DATUM, Agenda.DREMPEL);

  @SuppressWarnings("NullAway.Init")
  private static Dienst dienst;

  @BeforeAll
  static void start() {
    dienst = Dienst.met(List.of(GEMEENTE));
  }

  @AfterAll
  static void sluit() {
    dienst.close();
  }

  private static Keuzeprofiel nu() {
    return GEMEENTE.profielOp(DATUM);
  }

  /** The address that tries a profile: every choice that differs, in the order of the choices. */
  private static String adres(String pad, Keuzeprofiel straks, Taal taal) {
    StringBuilder adres = new StringBuilder(pad).append('?');
    if (taal == Taal.EN) {
      adres.append("taal=en&");
    }
    adres.append("peildatum=").append(DATUM);
    for (Keuze keuze : Keuze.values()) {
      if (!nu().optie(keuze).equals(straks.optie(keuze))) {
        adres
            .append("&k")
            .append(keuze.nummer())
            .append('=')
            .append(straks.optie(keuze).map(Optie::code).orElse("open"));
      }
    }
    return adres.toString();
  }

  static Stream<Keuzeprofiel> profielen() {
    SplittableRandom toeval = new SplittableRandom(6);
    List<Keuzeprofiel> profielen = new ArrayList<>();
    profielen.add(nu());
    profielen.add(Keuzeprofiel.LEEG);
    OPTIES.stream().map(nu()::met).forEach(profielen::add);
    nu().opties().forEach(optie -> profielen.add(nu().zonder(optie.keuze())));
    for (int keer = 0; keer < 25; keer++) {
      Keuzeprofiel profiel = nu();
      for (int stap = toeval.nextInt(19); stap >= 0; stap--) {
        profiel = profiel.met(OPTIES.get(toeval.nextInt(OPTIES.size())));
      }
      profielen.add(profiel);
    }
    return profielen.stream();
  }

  @ParameterizedTest
  @MethodSource("profielen")
  void aTryShowsWhatTheLibrarySays(Keuzeprofiel straks) {
    Gemeenteprofiel ander = Gemeenteprofiel.builder().from(GEMEENTE).keuzes(straks).build();
    Rapport basis = Rapport.maak(GEMEENTE, DATUM);
    Rapport geprobeerd = Rapport.maak(ander, DATUM);
    Taal taal = straks.opties().size() % 2 == 0 ? Taal.NL : Taal.EN;
    String pagina = dienst.pagina(adres(PAD, straks, taal));
    assertThat(pagina)
        .contains(RapportHtml.deel(geprobeerd, Rapportdeel.BEVINDINGEN, taal).orElseThrow())
        .contains(RapportHtml.deel(geprobeerd, Rapportdeel.AGENDA, taal).orElseThrow())
        .contains(RapportHtml.deel(basis, Rapportdeel.THERMOMETER, taal).orElseThrow())
        .contains(RapportHtml.deel(basis, Rapportdeel.GELD, taal).orElseThrow());
    if (straks.equals(nu())) {
      assertThat(pagina).doesNotContain("id=\"variant\"");
    } else {
      Rapport naast = basis.metVariant(ander);
      assertThat(pagina).contains(RapportHtml.deel(naast, Rapportdeel.VARIANT, taal).orElseThrow());
    }
    Document blad = Jsoup.parse(pagina);
    eisKaarten(blad, straks, taal);
    assertThat(waarde(blad, "saldo")).isEqualTo(saldo(geprobeerd, taal));
    eisFormulier(blad, straks, taal);
  }

  private static void eisKaarten(Document blad, Keuzeprofiel straks, Taal taal) {
    Locale schrijfwijze = Locale.forLanguageTag(taal.code());
    assertThat(waarde(blad, "ruimte"))
        .isEqualTo(String.format(schrijfwijze, "%,d", RUIMTE.aantal(straks)));
    for (Toetsuitkomst soort : List.of(Toetsuitkomst.SCHENDING, Toetsuitkomst.SPANNING)) {
      int aantal = Toets.STANDAARD.toets(straks, DATUM).met(soort).size();
      int eerst = Toets.STANDAARD.toets(nu(), DATUM).met(soort).size();
      Element kaart = blad.expectFirst("#kaarten ." + soort);
      assertThat(kaart.expectFirst("strong").text()).isEqualTo(Integer.toString(aantal));
      assertThat(kaart.select("small").eachText())
          .isEqualTo(
              aantal == eerst ? List.of() : List.of((taal == Taal.NL ? "nu " : "now ") + eerst));
    }
    String melding = blad.expectFirst("#melding[role=status]").text();
    assertThat(melding).contains(straks.equals(nu()) ? "" : waarde(blad, "ruimte"));
    assertThat(blad.select("#terug a")).hasSize(straks.equals(nu()) ? 0 : 1);
  }

  /** All balances of the year of the date, in millions; those of the country need one decimal. */
  private static String saldo(Rapport rapport, Taal taal) {
    Deelsom saldo =
        Objects.requireNonNull(rapport.raming().uitgaven().get(DATUM.getYear())).totaal();
    BigDecimal miljoenen =
        saldo
            .bedrag()
            .orElseThrow()
            .euro()
            .divide(BigDecimal.valueOf(1_000_000), 1, RoundingMode.HALF_UP);
    assertThat(miljoenen.abs()).isGreaterThan(BigDecimal.TEN);
    String getal =
        String.format(Locale.forLanguageTag(taal.code()), "%,.1f", miljoenen)
            .replace('-', '\u2212');
    if (saldo.isVolledig()) {
      return getal;
    }
    return (taal == Taal.NL ? "deels " : "in part ") + getal;
  }

  private static String waarde(Document blad, String soort) {
    return blad.expectFirst("#kaarten ." + soort + " strong").text();
  }

  private static void eisFormulier(Document blad, Keuzeprofiel straks, Taal taal) {
    String kanNiet = taal == Taal.NL ? "kan niet volgens de regels" : "not possible by the rules";
    for (Keuze keuze : Keuze.values()) {
      String naam = "[name=k" + keuze.nummer() + "]";
      String gekozen = straks.optie(keuze).map(Optie::code).orElse("open");
      String huidig = nu().optie(keuze).map(Optie::code).orElse("open");
      assertThat(blad.select(naam)).hasSize(keuze.opties().size() + 1);
      assertThat(blad.select(naam + "[checked]").eachAttr("value")).containsExactly(gekozen);
      assertThat(blad.select(naam + "[data-huidig]").eachAttr("value")).containsExactly(huidig);
      boolean isElders = RUIMTE.aantal(straks.zonder(keuze)) == 0;
      for (Optie optie : keuze.opties()) {
        boolean isDicht = !isElders && RUIMTE.aantal(straks.met(optie)) == 0;
        String merk =
            blad.expectFirst("#k" + keuze.nummer() + "-" + optie.code() + "-stand").text();
        assertThat(merk.equals(kanNiet)).as("%s in %s", optie, straks).isEqualTo(isDicht);
      }
    }
  }

  @Test
  void nothingElseOnThePageChanges() {
    Keuzeprofiel straks = nu().met(Optie.LOONKOSTENSUBSIDIE_BREED).zonder(Keuze.P_BUDGET);
    assertThat(rest(adres(PAD, straks, Taal.NL))).isEqualTo(rest(adres(PAD, nu(), Taal.NL)));
  }

  /** The page without what a try may change: the outcome, the marks and what is chosen. */
  private static String rest(String adres) {
    Document blad = Jsoup.parse(dienst.pagina(adres));
    blad.select("[data-vervang], [data-merk]").forEach(Element::empty);
    blad.select("input").removeAttr("checked");
    blad.select("details").removeAttr("open");
    blad.select("a[data-taal]").removeAttr("href");
    return blad.outerHtml();
  }

  @Test
  void thePartAloneIsTheOneInThePage() {
    Keuzeprofiel straks = nu().met(Optie.LOONKOSTENSUBSIDIE_BREED);
    for (Taal taal : Taal.values()) {
      String deel = dienst.pagina(adres(PAD + "/proef", straks, taal));
      assertThat(deel).startsWith("<section class=\"proef\"").endsWith("</section>\n");
      assertThat(dienst.pagina(adres(PAD, straks, taal))).contains(deel);
    }
  }

  @Test
  void whatIsSoAlreadyLeavesTheAddress() {
    HttpResponse<String> antwoord =
        dienst.lees(PAD + "?taal=en&k8=INTEGRAAL&k4=BREED&k1=open&peildatum=2017-01-01");
    assertThat(antwoord.statusCode()).isEqualTo(303);
    assertThat(antwoord.headers().firstValue("location"))
        .contains(PAD + "?taal=en&peildatum=2017-01-01&k4=BREED");
    assertThat(dienst.lees(PAD + "/proef?k4=SMAL").headers().firstValue("location"))
        .contains(PAD + "/proef");
  }

  @ParameterizedTest
  @EnumSource(Taal.class)
  void eachWayOutOfAConflictLeadsToChoicesThatCanBe(Taal taal) {
    Keuzeprofiel straks =
        nu().met(Optie.LOONKOSTENSUBSIDIE_BREED).met(Optie.BEOORDELING_TIME_TO_MARKET);
    assertThat(RUIMTE.aantal(straks)).isZero();
    Document blad = Jsoup.parse(dienst.pagina(adres(PAD, straks, taal)));
    List<String> uitwegen =
        blad.expectFirst("section[aria-labelledby=ruimte]").select("a").eachAttr("href");
    assertThat(uitwegen).hasSameSizeAs(RUIMTE.herstel(straks)).isNotEmpty();
    for (String uitweg : uitwegen) {
      assertThat(waarde(Jsoup.parse(dienst.pagina(uitweg)), "ruimte")).isNotEqualTo("0");
    }
  }

  @Test
  void whatATrySettlesAndFreesIsNamed() {
    Keuzeprofiel straks = nu().met(Optie.LOONKOSTENSUBSIDIE_BREED);
    List<String> namen = koppen(straks);
    List<String> verwacht =
        straks.open().stream()
            .flatMap(keuze -> keuze.opties().stream())
            .filter(optie -> stand(straks, optie) != stand(nu(), optie))
            .filter(optie -> stand(straks, optie) != Optiestand.OPEN)
            .map(optie -> RUIMTE.verklaar(straks, optie).tekst(Taal.NL).get(0))
            .toList();
    assertThat(verwacht).isNotEmpty();
    assertThat(namen).isEqualTo(verwacht);
    Keuzeprofiel vrij = nu().zonder(Keuze.LOONKOSTENSUBSIDIE);
    assertThat(RUIMTE.verken(vrij).stand(Optie.LOONKOSTENSUBSIDIE_BREED))
        .isEqualTo(Optiestand.OPEN);
    assertThat(
            Jsoup.parse(dienst.pagina(adres(PAD, vrij, Taal.NL)))
                .expectFirst("section[aria-labelledby=ruimte]")
                .select("ul li")
                .eachText())
        .contains("keuze 4, Breed: voor de hele doelgroep");
  }

  private static List<String> koppen(Keuzeprofiel straks) {
    return Jsoup.parse(dienst.pagina(adres(PAD, straks, Taal.NL)))
        .select("section[aria-labelledby=ruimte] dt")
        .eachText();
  }

  private static Optiestand stand(Keuzeprofiel profiel, Optie optie) {
    return RUIMTE.verken(profiel).stand(optie);
  }
}

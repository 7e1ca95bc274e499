package nl.participatie.keuzes.rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.participatie.budget.raming.Deelsom;
import nl.participatie.budget.raming.Raming;
import nl.participatie.budget.raming.Uitgaven;
import nl.participatie.budget.raming.Vergelijking;
import nl.participatie.budget.verrekening.Verrekening;
import nl.participatie.model.bron.Strijdigheden;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.middelen.Batenpost;
import nl.participatie.model.middelen.Lastenpost;
import nl.participatie.model.middelen.Saldopost;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every amount on the page is one of the model. */
class RapportcijfersTest {

  private static final Pattern RIJ =
      Pattern.compile("<tr[^>]*><th scope=\"row\">([^<]*)</th>(.*?)</tr>", Pattern.DOTALL);
  private static final Pattern CEL = Pattern.compile("<td[^>]*>(.*?)</td>", Pattern.DOTALL);

  private final Rapport rapport =
      Rapport.maak(Voorbeelden.pottenstad(), Voorbeelden.PEILDATUM)
          .metVariant(Voorbeelden.variant());
  private final Raming raming = rapport.raming();

  /** The cells of a year in the first table with this caption. */
  private static List<String> rij(String pagina, String bijschrift, String kop) {
    int begin = pagina.indexOf("<caption><span>" + bijschrift);
    assertThat(begin).as("a table '%s'", bijschrift).isPositive();
    String tabel = pagina.substring(begin, pagina.indexOf("</table>", begin));
    MatchResult rij =
        RIJ.matcher(tabel).results().filter(r -> r.group(1).equals(kop)).findFirst().orElseThrow();
    return CEL.matcher(rij.group(2))
        .results()
        .map(cel -> cel.group(1).replaceAll("<[^>]*>", ""))
        .toList();
  }

  private static String tekst(Deelsom som, Taal taal) {
    String getal = tekst(som.bedrag(), taal);
    return som.bedrag().isEmpty() || som.isVolledig() ? getal : getal + "*";
  }

  private static String tekst(Optional<Bedrag> bedrag, Taal taal) {
    return bedrag
        .map(new Weergave(taal)::bedrag)
        .orElse(taal == Taal.NL ? "onbepaald" : "not determined");
  }

  private Uitgaven uitgaven(int jaar) {
    return Objects.requireNonNull(raming.uitgaven().get(jaar));
  }

  private Deelsom ontvangen(int jaar, Batenpost post) {
    return Deelsom.van(Objects.requireNonNull(raming.jaren().get(jaar)).van(post));
  }

  @ParameterizedTest
  @EnumSource
  void theMoneyOnThePageIsTheEstimate(Taal taal) {
    String pagina = RapportHtml.schrijf(rapport, taal);
    for (int jaar : List.of(2015, 2017, 2020, 2055)) {
      Uitgaven uitgaven = uitgaven(jaar);
      assertThat(rij(pagina, Saldopost.PBUDGET_WSW.titel().in(taal), Integer.toString(jaar)))
          .containsExactly(
              tekst(ontvangen(jaar, Batenpost.PBUDGET_WSW), taal),
              tekst(uitgaven.van(Lastenpost.WSW), taal),
              tekst(uitgaven.van(Saldopost.PBUDGET_WSW), taal));
      List<String> totaal =
          rij(pagina, new Rapportteksten(taal).tekst("geld.totaal") + ":", Integer.toString(jaar));
      assertThat(totaal.get(1)).isEqualTo(tekst(Deelsom.van(uitgaven.lasten().values()), taal));
      assertThat(totaal.get(2)).isEqualTo(tekst(uitgaven.totaal(), taal));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theTransfersOnThePageAreThoseOfTheSettlement(Taal taal) {
    String pagina = RapportHtml.schrijf(rapport, taal);
    Rapportteksten teksten = new Rapportteksten(taal);
    Verrekening verrekening = rapport.verrekening(2017);
    assertThat(verrekening.overdrachten().bepaald()).isNotEmpty();
    for (Saldopost post : Saldopost.values()) {
      List<String> cellen =
          rij(pagina, teksten.tekst("potten.bijschrift", "2017"), post.titel().in(taal));
      assertThat(cellen.get(0))
          .isEqualTo(
              tekst(Objects.requireNonNull(verrekening.saldi().get(post)).optioneel(), taal));
      assertThat(cellen.get(1)).isEqualTo(tekst(Optional.of(som(verrekening, post, false)), taal));
      assertThat(cellen.get(2)).isEqualTo(tekst(Optional.of(som(verrekening, post, true)), taal));
      assertThat(cellen.get(3))
          .isEqualTo(
              tekst(Objects.requireNonNull(verrekening.resten().get(post)).optioneel(), taal));
    }
    List<String> jaar = rij(pagina, teksten.tekst("potten.bijschrift.jaren"), "2017");
    assertThat(jaar.get(jaar.size() - 2)).isEqualTo(tekst(verrekening.tekort().optioneel(), taal));
    assertThat(jaar.get(jaar.size() - 1))
        .isEqualTo(tekst(verrekening.overschot().optioneel(), taal));
  }

  private static Bedrag som(Verrekening verrekening, Saldopost post, boolean isGever) {
    return Bedrag.som(
        verrekening.overdrachten().bepaald().stream()
            .filter(een -> (isGever ? een.van() : een.naar()) == post)
            .map(een -> een.bedrag())
            .toList());
  }

  @ParameterizedTest
  @EnumSource
  void theVariantOnThePageIsTheComparison(Taal taal) {
    String pagina = RapportHtml.schrijf(rapport, taal);
    Vergelijking vergelijking = Vergelijking.van(raming, rapport.variantraming().orElseThrow());
    Rapportteksten teksten = new Rapportteksten(taal);
    for (int jaar : List.of(2015, 2020, 2055)) {
      Vergelijking.Verschil totaal =
          Objects.requireNonNull(
              Objects.requireNonNull(vergelijking.jaren().get(jaar)).get("saldi.TOTAAL"));
      // LOONWAARDE_WWB lacks, so that the variant is incomplete and says so
      assertThat(rij(pagina, teksten.tekst("variant.bijschrift.totaal"), Integer.toString(jaar)))
          .containsExactly(
              tekst(totaal.voor(), taal), tekst(totaal.na(), taal), tekst(totaal.verschil(), taal));
    }
    String uitkeringen = teksten.tekst("regel.lasten", Lastenpost.UITKERINGEN.titel().in(taal));
    String wsw = teksten.tekst("regel.lasten", Lastenpost.WSW.titel().in(taal));
    String deel =
        pagina.substring(pagina.indexOf("id=\"variant\""), pagina.indexOf("id=\"leemten\""));
    assertThat(deel)
        .contains(">" + uitkeringen + "<", "LOONWAARDE_WWB")
        .doesNotContain(">" + wsw + "<");
  }

  @Test
  void aVariantThatIsTheSameChangesNothing() {
    Rapport gelijk =
        Rapport.maak(Voorbeelden.pottenstad(), Voorbeelden.PEILDATUM)
            .metVariant(Voorbeelden.pottenstad());
    assertThat(RapportHtml.schrijf(gelijk, Taal.NL))
        .contains("De variant verandert geen enkel bedrag.", "geen enkele keuze");
    assertThat(gelijk.variantraming()).contains(gelijk.raming());
  }

  @Test
  void aVariantKeepsThePeopleAndTheMoneyOfTheBaseCase() {
    Gemeenteprofiel ander =
        Gemeenteprofiel.builder()
            .from(Voorbeelden.nederland())
            .keuzes(Keuzeprofiel.parse("4.BREED"))
            .build();
    Variant variant = Variant.van(Voorbeelden.pottenstad(), ander);
    assertThat(variant.gemeente()).isEqualTo(Voorbeelden.pottenstad());
    assertThat(variant.keuzes()).isEqualTo(Keuzeprofiel.parse("4.BREED"));
  }

  @Test
  void openChoices8And9AreNamed() {
    String pagina =
        RapportHtml.schrijf(Rapport.maak(Voorbeelden.nederland(), Voorbeelden.PEILDATUM), Taal.EN);
    assertThat(pagina)
        .contains("Which money may cover which shortage is not determined.")
        .contains("keuzes.8", "keuzes.9")
        .doesNotContain("potten-beeld");
  }

  @ParameterizedTest
  @EnumSource(names = {"P_BUDGET", "INKOMENSDEEL"})
  void everyOptionOfSteeringHasItsPage(Keuze keuze) {
    for (Optie optie : Optie.values()) {
      if (optie.keuze() == keuze) {
        Keuzeprofiel keuzes = Voorbeelden.pottenstad().keuzes().orElseThrow().met(optie);
        Gemeenteprofiel gemeente =
            Gemeenteprofiel.builder().from(Voorbeelden.pottenstad()).keuzes(keuzes).build();
        Rapport een = Rapport.maak(gemeente, Voorbeelden.PEILDATUM);
        String pagina = RapportHtml.schrijf(een, Taal.NL);
        een.verrekening(2017)
            .vormen()
            .bepaald()
            .forEach(vorm -> assertThat(pagina).contains(vorm.titel().nl(), vorm.uitleg().nl()));
      }
    }
  }

  @Test
  void theDiscrepanciesBehindTheFiguresAreListed() {
    String pagina = RapportHtml.schrijf(rapport, Taal.EN);
    for (String code : List.of("WWB_PRIJS", "WSW_PAD_2022", "GEMEENTEFONDS_PRIJS")) {
      assertThat(pagina)
          .contains(
              Strijdigheden.opCode(code).titel().en().replace("'", "&#39;"), ">" + code + "<");
    }
    // no figure depends on how choice 16 is worded
    assertThat(pagina).doesNotContain("VERWOORDING_16");
  }

  @Test
  void aYearOutsideTheEstimateIsRefused() {
    assertThatThrownBy(() -> rapport.verrekening(2014))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2014");
  }
}

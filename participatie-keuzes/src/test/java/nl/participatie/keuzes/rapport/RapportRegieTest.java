package nl.participatie.keuzes.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.participatie.keuzes.regie.Contract;
import nl.participatie.keuzes.regie.Contractopgave;
import nl.participatie.keuzes.regie.Opdracht;
import nl.participatie.keuzes.regie.Opdrachtsoort;
import nl.participatie.keuzes.regie.Partij;
import nl.participatie.keuzes.regie.Partijsoort;
import nl.participatie.keuzes.regie.Plaatsingsverloop;
import nl.participatie.keuzes.regie.Regiebeeld;
import nl.participatie.keuzes.regie.Regienetwerk;
import nl.participatie.keuzes.regie.Regieoverzicht;
import nl.participatie.keuzes.regie.Rol;
import nl.participatie.keuzes.regie.Toekenning;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;

/** Direction and contracts on the page. */
class RapportRegieTest {

  private static final Contract PER_STUK =
      new Contract.PrijsMaalAantal("STUK", Bedrag.ofEuro(100), Optional.of(30));
  private static final Contract OPEN =
      new Contract.PrijsMaalAantal("OPEN", Bedrag.ofEuro(120), Optional.empty());

  private static List<Partij> partijen(int aantal) {
    List<Partij> partijen = new ArrayList<>();
    partijen.add(new Partij("RAAD", "Raad", Partijsoort.RAAD, Set.of(Rol.BELEIDSREGIE)));
    while (partijen.size() < aantal) {
      String code = "P" + partijen.size();
      partijen.add(new Partij(code, code, Partijsoort.SW_BEDRIJF, Set.of(Rol.ONDERAANNEMER)));
    }
    return partijen;
  }

  private static Opdracht.Builder deel() {
    return Opdracht.builder().van("RAAD").aan("P1").soort(Opdrachtsoort.DEELOPDRACHT);
  }

  private static String pagina(Regieoverzicht overzicht, Taal taal) {
    Rapport rapport =
        Rapport.maak(Voorbeelden.voorbeeldstad(), Voorbeelden.PEILDATUM).metRegie(overzicht);
    return RapportHtml.deel(rapport, Rapportdeel.REGIE, taal).orElse("");
  }

  private static String pagina(int aantal, Opdracht... opdrachten) {
    Regienetwerk netwerk = Regienetwerk.of(partijen(aantal), List.of(opdrachten));
    return pagina(
        Regieoverzicht.zonderContracten(Regiebeeld.van(netwerk, Keuzeprofiel.LEEG)), Taal.EN);
  }

  private static String contracten(Plaatsingsverloop verloop, Contract... contracten) {
    return pagina(
        new Regieoverzicht(
            Regiebeeld.van(Regienetwerk.LEEG, Keuzeprofiel.LEEG),
            new Contractopgave(List.of(contracten), verloop).vergelijking()),
        Taal.EN);
  }

  /** The words of the cells, one row after the other. */
  private static List<String> cellen(String pagina) {
    return Pattern.compile("<t[hd][^>]*>([^<]*)</t[hd]>")
        .matcher(pagina)
        .results()
        .map(cel -> cel.group(1))
        .toList();
  }

  @Test
  void anAssignmentTellsAllThatHasToLieTogether() {
    Opdracht opdracht =
        deel()
            .code("COACHING")
            .resultaatverantwoordelijk(Toekenning.JA)
            .bevoegd(Toekenning.NEE)
            .zeggenschap(Toekenning.ONBEKEND)
            .afgebakend(Toekenning.JA)
            .capaciteit(40)
            .contract(PER_STUK)
            .build();
    assertThat(cellen(pagina(2, opdracht)))
        .containsSequence(
            "a. Contribution (deelopdracht): from Raad to P1 (COACHING)",
            "all groups; the whole process; well delimited; people a year: at most 40",
            "Yes",
            "No",
            "Unknown",
            "Price per placement (P x Q), contract STUK (placements a period: at most 30)");
    assertThat(cellen(pagina(2, deel().afgebakend(Toekenning.NEE).build())))
        .containsSequence(
            "a. Contribution (deelopdracht): from Raad to P1",
            "all groups; the whole process; open assignment",
            "Unknown",
            "Unknown",
            "Unknown",
            "not said");
  }

  @Test
  void aNetworkTooLargeToDrawIsListed() {
    assertThat(pagina(24)).contains("<svg").doesNotContain("here there are more");
    assertThat(pagina(25))
        .contains("There is a picture up to 24 parties and 60 assignments; here there are more.")
        .contains("<bdi>P24</bdi>")
        .doesNotContain("<svg");
  }

  @Test
  void whatIsAssumedOfAFullContractIsTold() {
    Plaatsingsverloop krap = new Plaatsingsverloop(List.of(new Plaatsingsverloop.Periode(50, 20)));
    Plaatsingsverloop ruim = new Plaatsingsverloop(List.of(new Plaatsingsverloop.Periode(30, 20)));
    assertThat(contracten(krap, PER_STUK, OPEN))
        .contains("What this rests on: assumptions (2)")
        .contains("Results of a contract that is full");
    assertThat(contracten(ruim, PER_STUK, OPEN)).doesNotContain("What this rests on");
    // without placements there is nothing to compare, and without parties nothing to tell
    assertThat(contracten(new Plaatsingsverloop(List.of()), PER_STUK, OPEN)).isEmpty();
  }
}

package nl.participatie.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.participatie.keuzes.rapport.Rapport;
import nl.participatie.keuzes.rapport.RapportHtml;
import nl.participatie.keuzes.rapport.Rapportdeel;
import nl.participatie.keuzes.spiegel.Spiegel;
import nl.participatie.keuzes.spiegel.Spiegelgroep;
import nl.participatie.model.gemeente.Gemeentecode;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.taal.Taal;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page shows of a municipality as it is, with all that the folder says of it. */
class BasisTest {

  private static List<Gemeenteprofiel> groep(int omvang) {
    return IntStream.range(0, omvang)
        .mapToObj(
            nummer ->
                Gemeenteprofiel.builder()
                    .from(Dienst.gemeente("GM0855"))
                    .code(new Gemeentecode("GM100" + nummer))
                    .naam("Gemeente " + (omvang - nummer))
                    .build())
        .toList();
  }

  @Test
  void theOthersOfTheFolderAreTheMirrorAndTheCountryIsNoneOfThem() {
    List<Gemeenteprofiel> groep = groep(Spiegelgroep.KLEINSTE_OMVANG);
    Gemeenteprofiel eigen = groep.get(0);
    Rapport rapport = Rapport.maak(eigen, Rapport.peildatumVan(eigen));
    Spiegel spiegel = Spiegel.van(eigen, groep, Rapport.peildatumVan(eigen));
    try (Dienst dienst =
        Dienst.met(Stream.concat(groep.stream(), Stream.of(Dienst.gemeente("NL"))).toList())) {
      assertThat(dienst.pagina("/gemeente/GM1000"))
          .contains(
              RapportHtml.deel(rapport.metSpiegel(spiegel), Rapportdeel.SPIEGEL, Taal.NL)
                  .orElseThrow())
          .contains(RapportHtml.deel(rapport, Rapportdeel.VERLOOP, Taal.NL).orElseThrow());
    }
  }

  @Test
  void aGroupThatIsTooSmallIsNotShown() {
    List<Gemeenteprofiel> klein = groep(Spiegelgroep.KLEINSTE_OMVANG - 1);
    try (Dienst dienst =
        Dienst.met(Stream.concat(klein.stream(), Stream.of(Dienst.gemeente("NL"))).toList())) {
      assertThat(dienst.pagina("/gemeente/GM1000")).doesNotContain("id=\"spiegel\"");
    }
  }

  @Test
  void theLevelsOfAFileAreShown(@TempDir Path map) throws IOException {
    Files.writeString(
        map.resolve("a.json"),
        "{\"code\": \"GM0001\", \"congruentie\": {\"posities\": ["
            + "{\"keuze\": 12, \"beleid\": \"PLAFONDS\", \"uitvoering\": \"OPEN_EINDE\"}]}}");
    try (Dienst dienst = Dienst.met(Gemeentemap.lees(map.toString()).ofFout())) {
      assertThat(dienst.pagina("/gemeente/GM0001")).contains("id=\"congruentie\"");
    }
  }

  @Test
  void theListIsInTheOrderOfTheNames() {
    try (Dienst dienst = Dienst.met(groep(3))) {
      assertThat(Jsoup.parse(dienst.pagina("/")).select(".gemeenten h3").eachText())
          .containsExactly("Gemeente 1", "Gemeente 2", "Gemeente 3");
    }
  }
}

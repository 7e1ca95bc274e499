package nl.participatie.keuzes.rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.participatie.keuzes.thermometer.Verloop;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

class BeeldenTest {

  @ParameterizedTest
  @EnumSource
  void everyPictureIsAsAccepted(Taal taal) throws IOException {
    for (Map.Entry<String, String> beeld : Volledig.beelden(taal).entrySet()) {
      Gouden.vergelijk("volledig." + beeld.getKey() + "." + taal + ".svg", beeld.getValue());
    }
    Gouden.vergelijk("volledig." + taal + ".html", RapportHtml.schrijf(Volledig.rapport(), taal));
  }

  @ParameterizedTest
  @EnumSource
  void everyPictureIsWellFormedAndSaysWhatItShows(Taal taal) throws Exception {
    for (String beeld : Volledig.beelden(taal).values()) {
      Element wortel = Xml.lees(beeld);
      assertThat(wortel.getTagName()).isEqualTo("svg");
      assertThat(wortel.getAttribute("role")).isEqualTo("img");
      Element titel = (Element) wortel.getFirstChild();
      assertThat(titel.getTagName()).isEqualTo("title");
      assertThat(titel.getTextContent()).isNotBlank();
      assertThat(wortel.getElementsByTagName("desc").item(0).getTextContent())
          .isNotBlank()
          .doesNotContain("{");
      // no style of its own, so that it also stands in a page that allows none
      assertThat(beeld).doesNotContain("style=", "<style", "<script", "href");
    }
  }

  @Test
  void picturesWithDifferentPrefixesShareNoId() {
    Rapport rapport = Volledig.rapport();
    String eerste = CongruentieSvg.teken(rapport.congruentie().orElseThrow(), Taal.NL, "een");
    String tweede = CongruentieSvg.teken(rapport.congruentie().orElseThrow(), Taal.NL, "twee");
    assertThat(eerste).contains("id=\"een-titel\"").doesNotContain("twee-");
    assertThat(tweede.replace("twee-", "een-")).isEqualTo(eerste);
  }

  @Test
  void aPrefixThatCannotBePartOfAnIdIsRefused() {
    Rapport rapport = Volledig.rapport();
    assertThatThrownBy(() -> VerloopSvg.teken(rapport.verloop(), Taal.NL, "1\"><x"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SpiegelSvg.teken(rapport.spiegel().orElseThrow(), Taal.NL, "\u0000"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CongruentieSvg.teken(rapport.congruentie().orElseThrow(), Taal.NL, ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aDevelopmentWithoutReadingsIsNotDrawn() {
    assertThatThrownBy(() -> VerloopSvg.teken(new Verloop(List.of()), Taal.NL, "v"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at least one reading");
  }

  @Test
  void everyPartCanBeHadAloneAndIsThePartOfThePage() {
    Rapport rapport = Volledig.rapport();
    String pagina = RapportHtml.schrijf(rapport, Taal.EN);
    for (Rapportdeel deel : Rapportdeel.values()) {
      String stuk = RapportHtml.deel(rapport, deel, Taal.EN).orElse("");
      assertThat(stuk.isEmpty()).isEqualTo(deel == Rapportdeel.VARIANT);
      assertThat(pagina).contains(stuk);
      assertThat(pagina.contains("href=\"#" + deel.naam() + "\"")).isEqualTo(!stuk.isEmpty());
    }
  }
}

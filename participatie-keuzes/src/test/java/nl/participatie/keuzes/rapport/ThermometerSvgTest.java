package nl.participatie.keuzes.rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.participatie.keuzes.thermometer.Thermometer;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class ThermometerSvgTest {

  private static final Thermometer THERMOMETER =
      Thermometer.meet(Voorbeelden.voorbeeldstad().dossier(), Voorbeelden.PEILDATUM);

  @ParameterizedTest
  @EnumSource
  void thePictureIsAsAccepted(Taal taal) throws IOException {
    Gouden.vergelijk("thermometer." + taal + ".svg", ThermometerSvg.teken(THERMOMETER, taal, "t"));
  }

  @Test
  void thePictureIsWellFormedAndSaysWhatItShows() throws Exception {
    String svg = ThermometerSvg.teken(THERMOMETER, Taal.EN, "t");
    Element wortel =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(svg)))
            .getDocumentElement();
    assertThat(wortel.getTagName()).isEqualTo("svg");
    assertThat(wortel.getAttribute("role")).isEqualTo("img");
    assertThat(((Element) wortel.getFirstChild()).getTagName()).isEqualTo("title");
    // 3 of 19 decided, 1 provisional, 1 in preparation: (3 + 2/3 + 1/3) / 19 = 4/19 = 21.05...
    assertThat(wortel.getElementsByTagName("desc").item(0).getTextContent())
        .contains("3 of the 19 choices decided, 1 provisional", "21.1 of 100");
  }

  @Test
  void picturesWithDifferentPrefixesShareNoId() {
    String eerste = ThermometerSvg.teken(THERMOMETER, Taal.NL, "een");
    String tweede = ThermometerSvg.teken(THERMOMETER, Taal.NL, "twee");
    assertThat(eerste).contains("id=\"een-titel\"").doesNotContain("twee-");
    assertThat(tweede.replace("twee-", "een-")).isEqualTo(eerste);
  }

  @Test
  void aPrefixThatCannotBePartOfAnIdIsRefused() {
    assertThatThrownBy(() -> ThermometerSvg.teken(THERMOMETER, Taal.NL, "\"><x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected a letter");
  }
}

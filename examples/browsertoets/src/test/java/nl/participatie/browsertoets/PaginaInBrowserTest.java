package nl.participatie.browsertoets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** The live page as a visitor meets it: wide and on a phone, light and dark, in both languages. */
class PaginaInBrowserTest extends LivePagina {

  @ParameterizedTest
  @MethodSource("bezoekers")
  void axeFindsNothingBeforeAndAfterATry(Bezoeker bezoeker) throws IOException {
    bezoek(bezoeker);
    String naam = "pagina." + bezoeker;
    ga("/?taal=" + bezoeker.taal());
    eisGoed(bezoeker);
    bewaarBeeld(naam + ".overzicht");
    ga("/gemeente/NL?taal=" + bezoeker.taal());
    ontvouw();
    eisGoed(bezoeker);
    browser().executeScript("document.querySelector('.rest').open = false");
    String voor = tekst("melding");
    klik(BREED);
    wachtTotAnders(voor);
    assertThat(browser().getCurrentUrl()).endsWith("k4=BREED");
    eisGoed(bezoeker);
    bewaarBeeld(naam);
    ga("/gemeente/NL?taal=" + bezoeker.taal() + "&k4=x&y=z");
    eisGoed(bezoeker);
    Browser.kleurvoorkeur(browser(), "light");
  }

  @ParameterizedTest
  @MethodSource("bezoekers")
  void aHostileNameIsText(Bezoeker bezoeker) throws IOException {
    bezoek(bezoeker);
    ga("/gemeente/GM0001?taal=" + bezoeker.taal());
    eisGoed(bezoeker);
    assertThat(browser().getTitle()).startsWith("<img src=x");
    assertThat(browser().findElements(By.tagName("img"))).isEmpty();
    Browser.kleurvoorkeur(browser(), "light");
  }

  /** Nothing sticks out, nothing came from elsewhere, no complaint, and axe-core is content. */
  private static void eisGoed(Bezoeker bezoeker) throws IOException {
    assertThat(getal("return document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(bezoeker.breedte());
    assertThat(
            browser()
                .executeScript(
                    "return performance.getEntriesByType('resource')"
                        + ".every(een => een.name.startsWith(location.origin + '/'))"))
        .isEqualTo(true);
    assertThat(Axe.schendingen(browser())).isEmpty();
    assertThat(browser().manage().logs().get(LogType.BROWSER).getAll())
        .extracting(LogEntry::getMessage)
        .allMatch(melding -> melding.contains("status of 400")); // the page that says so
  }

  /** Left beside the build for a person to look at. */
  private static void bewaarBeeld(String naam) throws IOException {
    Map<String, Object> vak =
        Map.of(
            "x",
            0,
            "y",
            0,
            "width",
            getal("return window.innerWidth"),
            "height",
            getal("return document.documentElement.scrollHeight"),
            "scale",
            1);
    Object png =
        browser()
            .executeCdpCommand(
                "Page.captureScreenshot", Map.of("captureBeyondViewport", true, "clip", vak))
            .get("data");
    Path beelden = Files.createDirectories(Path.of("target", "beelden"));
    Files.write(beelden.resolve(naam + ".png"), Base64.getDecoder().decode((String) png));
  }
}

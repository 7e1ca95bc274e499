package nl.participatie.browsertoets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import nl.participatie.pagina.web.Webserver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The live page by keyboard, with script and without, and when no answer comes. */
class BedieningInBrowserTest extends LivePagina {

  private static final int MEESTE_STAPPEN = 400;

  @Test
  void theKeyboardAloneTriesAChoiceAndKeepsItsPlace() {
    venster(1280);
    ga("/gemeente/NL");
    browser().executeScript("document.getElementById('melding').dataset.zelfde = 'ja'");
    String voor = tekst("melding");
    tabTot("k1-open");
    actief().sendKeys(Keys.ARROW_UP);
    wachtTotAnders(voor);
    assertThat(actief().getDomAttribute("id")).isEqualTo("k1-NIET_INVESTEREN");
    assertThat(browser().getCurrentUrl()).endsWith("/gemeente/NL?k1=NIET_INVESTEREN");
    // told where a screen reader listens: in the element that was there, its words alone are new
    WebElement melding = browser().findElement(By.id("melding"));
    assertThat(melding.getDomAttribute("data-zelfde")).isEqualTo("ja");
    assertThat(melding.getAriaRole()).isEqualTo("status");
    assertThat(tekst("blok-VISIE")).isEqualTo("1 anders");
    assertThat(browser().findElement(By.id("variant")).isDisplayed()).isTrue();
    String na = tekst("melding");
    actief().sendKeys(Keys.ARROW_DOWN);
    wachtTotAnders(na);
    assertThat(tekst("melding")).isEqualTo(voor);
    assertThat(browser().getCurrentUrl()).endsWith("/gemeente/NL");
    assertThat(browser().findElements(By.id("variant"))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bezoekers")
  void theKeyboardReachesEveryControl(Bezoeker bezoeker) {
    bezoek(bezoeker);
    ga("/gemeente/NL?taal=" + bezoeker.taal());
    ontvouw();
    browser().executeScript("document.querySelector('.rest').open = false");
    long bereikbaar =
        getal(
            """
            const zichtbaar = [...document.querySelectorAll('a[href], summary, [tabindex="0"]')]
                .filter(element => element.checkVisibility());
            const groepen = new Set([...document.querySelectorAll('[type=radio]')].map(r => r.name));
            return zichtbaar.length + groepen.size;
            """);
    for (int stap = 0; stap < bereikbaar; stap++) {
      actief().sendKeys(Keys.TAB);
      assertThat(
              browser()
                  .executeScript(
                      """
                  const hier = document.activeElement;
                  const vak = hier.getBoundingClientRect();
                  return hier.matches('a[href], summary, input, [tabindex="0"]')
                      && vak.bottom > 0 && vak.top < innerHeight;
                  """))
          .as("stop %s of %s: %s", stap + 1, bereikbaar, actief().getDomProperty("outerHTML"))
          .isEqualTo(true);
    }
    Browser.kleurvoorkeur(browser(), "light");
  }

  @Test
  void theLanguageSwitchKeepsWhatIsTried() {
    venster(1280);
    ga("/gemeente/NL");
    ontvouw();
    String voor = tekst("melding");
    klik(BREED);
    wachtTotAnders(voor);
    browser().findElement(By.cssSelector("a[data-taal=en]")).click();
    assertThat(browser().getCurrentUrl()).endsWith("/gemeente/NL?taal=en&k4=BREED");
    assertThat(tekst("melding")).startsWith("You try 1 other choice.");
    assertThat(browser().findElement(BREED).isSelected()).isTrue();
  }

  @Test
  void theLastOfManyChangesCounts() {
    venster(1280);
    ga("/gemeente/NL");
    ontvouw();
    for (int keer = 0; keer < 5; keer++) {
      for (String id : List.of("k4-BREED", "k4-open", "k4-SMAL", "k12-PLAFONDS")) {
        klik(By.id(id));
      }
      klik(By.id("k12-OPEN_EINDE"));
    }
    new WebDriverWait(browser(), Duration.ofSeconds(20))
        .until(een -> browser().getCurrentUrl().endsWith("/gemeente/NL?k12=OPEN_EINDE"));
    String uitkomst = browser().findElement(By.id("uitkomst")).getDomProperty("innerHTML");
    browser().navigate().refresh();
    assertThat(browser().findElement(By.id("uitkomst")).getDomProperty("innerHTML"))
        .isEqualTo(uitkomst);
  }

  @Test
  void withoutAnAnswerTheButtonComesBack() throws IOException {
    venster(1280);
    Webserver ander = nieuweServer();
    browser().get("http://127.0.0.1:" + ander.poort() + "/gemeente/NL");
    ontvouw();
    assertThat(browser().findElement(By.id("verzend")).isDisplayed()).isFalse();
    String voor = tekst("melding");
    ander.close();
    klik(BREED);
    new WebDriverWait(browser(), Duration.ofSeconds(20))
        .until(een -> browser().findElement(By.id("verzend")).isDisplayed());
    assertThat(tekst("melding")).isEqualTo(voor);
    browser().manage().logs().get(LogType.BROWSER); // that it was not reached is no complaint
  }

  @Test
  void withoutScriptTheButtonDoesIt() throws IOException {
    ChromeDriver zonder = Browser.zonderScript();
    try {
      zonder.get(adres("/gemeente/NL?taal=en"));
      zonder.findElement(By.cssSelector("label[for=k1-INVESTEREN]")).click();
      assertThat(zonder.findElement(By.id("melding")).getText()).contains("Nothing has been tried");
      zonder.findElement(By.id("verzend")).click();
      new WebDriverWait(zonder, Duration.ofSeconds(20))
          .until(een -> zonder.getCurrentUrl().contains("k1="));
      assertThat(zonder.getCurrentUrl()).endsWith("/gemeente/NL?taal=en&k1=INVESTEREN");
      assertThat(zonder.findElement(By.id("melding")).getText())
          .startsWith("You try 1 other choice.");
      assertThat(zonder.findElement(By.id("k1-INVESTEREN")).isSelected()).isTrue();
    } finally {
      zonder.quit();
    }
  }

  private static void tabTot(String id) {
    for (int stap = 0; stap < MEESTE_STAPPEN; stap++) {
      actief().sendKeys(Keys.TAB);
      if (id.equals(actief().getDomAttribute("id"))) {
        return;
      }
    }
    throw new AssertionError("The keyboard does not reach " + id);
  }
}

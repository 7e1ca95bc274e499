package nl.participatie.browsertoets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.participatie.model.gemeente.Gemeentecode;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.taal.Taal;
import nl.participatie.pagina.inhoud.Bladen;
import nl.participatie.pagina.inhoud.Gemeenten;
import nl.participatie.pagina.web.Webserver;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The live page as a visitor meets it: wide and on a phone, light and dark, in both languages. */
class PaginaInBrowserTest {

  private static final int HOOGTE = 900;
  private static final int MEESTE_STAPPEN = 400;
  private static final By BREED = By.id("k4-BREED");

  private static ChromeDriver browser;
  private static Webserver server;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start();
    server = nieuweServer();
  }

  @AfterAll
  static void sluit() {
    browser.quit();
    server.close();
  }

  private static Webserver nieuweServer() throws IOException {
    Gemeenteprofiel tilburg = Voorbeelden.gemeente("tilburg-2015");
    List<Gemeenteprofiel> gemeenten =
        List.of(
            Gemeenteprofiel.builder()
                .from(Voorbeelden.gemeente("nederland-2015"))
                .keuzes(Keuzeprofiel.parse("4.SMAL 5.DIENSTBETREKKING 8.INTEGRAAL 9.OUTCOME"))
                .build(),
            tilburg,
            Gemeenteprofiel.builder()
                .from(tilburg)
                .code(new Gemeentecode("GM0001"))
                .naam(
                    "<img src=x onerror=\"document.title='gekaapt'\">\u202E]]>" + "x".repeat(9999))
                .build());
    return Webserver.start(new Bladen(Gemeenten.van(gemeenten, Optional.empty()))::antwoord, 0);
  }

  static Stream<Arguments> bezoekers() {
    return Stream.of(Taal.values())
        .flatMap(
            taal ->
                Stream.of(1280, 390)
                    .flatMap(
                        breedte ->
                            Stream.of("light", "dark")
                                .map(voorkeur -> Arguments.of(taal, breedte, voorkeur))));
  }

  @ParameterizedTest
  @MethodSource("bezoekers")
  void axeFindsNothingBeforeAndAfterATry(Taal taal, int breedte, String voorkeur)
      throws IOException {
    Browser.kleurvoorkeur(browser, voorkeur);
    Browser.venster(browser, breedte, HOOGTE);
    String naam = "pagina." + taal + "." + breedte + "." + voorkeur;
    ga("/?taal=" + taal);
    eisGoed(breedte);
    bewaarBeeld(naam + ".overzicht");
    ga("/gemeente/NL?taal=" + taal);
    ontvouw();
    eisGoed(breedte);
    browser.executeScript("document.querySelector('.rest').open = false");
    String voor = tekst("melding");
    klik(BREED);
    wachtTotAnders(voor);
    assertThat(browser.getCurrentUrl()).endsWith("k4=BREED");
    eisGoed(breedte);
    bewaarBeeld(naam);
    ga("/gemeente/NL?taal=" + taal + "&k4=x&y=z");
    eisGoed(breedte);
    Browser.kleurvoorkeur(browser, "light");
  }

  @ParameterizedTest
  @MethodSource("bezoekers")
  void aHostileNameIsText(Taal taal, int breedte, String voorkeur) {
    Browser.kleurvoorkeur(browser, voorkeur);
    Browser.venster(browser, breedte, HOOGTE);
    ga("/gemeente/GM0001?taal=" + taal);
    eisGoed(breedte);
    assertThat(browser.getTitle()).startsWith("<img src=x");
    assertThat(browser.findElements(By.tagName("img"))).isEmpty();
    Browser.kleurvoorkeur(browser, "light");
  }

  /** Nothing sticks out, nothing came from elsewhere, no complaint, and axe-core is content. */
  private static void eisGoed(int breedte) {
    assertThat(getal("return document.documentElement.scrollWidth")).isLessThanOrEqualTo(breedte);
    assertThat(
            browser.executeScript(
                "return performance.getEntriesByType('resource')"
                    + ".every(een => een.name.startsWith(location.origin + '/'))"))
        .isEqualTo(true);
    assertThat(Axe.schendingen(browser)).isEmpty();
    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
        .extracting(LogEntry::getMessage)
        .allMatch(melding -> melding.contains("status of 400")); // the page that says so
  }

  @Test
  void theKeyboardAloneTriesAChoiceAndKeepsItsPlace() {
    Browser.venster(browser, 1280, HOOGTE);
    ga("/gemeente/NL");
    browser.executeScript("document.getElementById('melding').dataset.zelfde = 'ja'");
    String voor = tekst("melding");
    tabTot("k1-open");
    actief().sendKeys(Keys.ARROW_UP);
    wachtTotAnders(voor);
    assertThat(actief().getDomAttribute("id")).isEqualTo("k1-NIET_INVESTEREN");
    assertThat(browser.getCurrentUrl()).endsWith("/gemeente/NL?k1=NIET_INVESTEREN");
    // told where a screen reader listens: in the element that was there, its words alone are new
    WebElement melding = browser.findElement(By.id("melding"));
    assertThat(melding.getDomAttribute("data-zelfde")).isEqualTo("ja");
    assertThat(melding.getAriaRole()).isEqualTo("status");
    assertThat(tekst("blok-VISIE")).isEqualTo("1 anders");
    assertThat(browser.findElement(By.id("variant")).isDisplayed()).isTrue();
    String na = tekst("melding");
    actief().sendKeys(Keys.ARROW_DOWN);
    wachtTotAnders(na);
    assertThat(tekst("melding")).isEqualTo(voor);
    assertThat(browser.getCurrentUrl()).endsWith("/gemeente/NL");
    assertThat(browser.findElements(By.id("variant"))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bezoekers")
  void theKeyboardReachesEveryControl(Taal taal, int breedte, String voorkeur) {
    Browser.kleurvoorkeur(browser, voorkeur);
    Browser.venster(browser, breedte, HOOGTE);
    ga("/gemeente/NL?taal=" + taal);
    ontvouw();
    browser.executeScript("document.querySelector('.rest').open = false");
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
              browser.executeScript(
                  """
                  const hier = document.activeElement;
                  const vak = hier.getBoundingClientRect();
                  return hier.matches('a[href], summary, input, [tabindex="0"]')
                      && vak.bottom > 0 && vak.top < innerHeight;
                  """))
          .as("stop %s of %s: %s", stap + 1, bereikbaar, actief().getDomProperty("outerHTML"))
          .isEqualTo(true);
    }
    Browser.kleurvoorkeur(browser, "light");
  }

  @Test
  void theLanguageSwitchKeepsWhatIsTried() {
    Browser.venster(browser, 1280, HOOGTE);
    ga("/gemeente/NL");
    ontvouw();
    String voor = tekst("melding");
    klik(BREED);
    wachtTotAnders(voor);
    browser.findElement(By.cssSelector("a[data-taal=en]")).click();
    assertThat(browser.getCurrentUrl()).endsWith("/gemeente/NL?taal=en&k4=BREED");
    assertThat(tekst("melding")).startsWith("You try 1 other choice.");
    assertThat(browser.findElement(BREED).isSelected()).isTrue();
  }

  @Test
  void theLastOfManyChangesCounts() {
    Browser.venster(browser, 1280, HOOGTE);
    ga("/gemeente/NL");
    ontvouw();
    for (int keer = 0; keer < 5; keer++) {
      for (String id : List.of("k4-BREED", "k4-open", "k4-SMAL", "k12-PLAFONDS")) {
        klik(By.id(id));
      }
      klik(By.id("k12-OPEN_EINDE"));
    }
    new WebDriverWait(browser, Duration.ofSeconds(20))
        .until(een -> browser.getCurrentUrl().endsWith("/gemeente/NL?k12=OPEN_EINDE"));
    String uitkomst = browser.findElement(By.id("uitkomst")).getDomProperty("innerHTML");
    browser.navigate().refresh();
    assertThat(browser.findElement(By.id("uitkomst")).getDomProperty("innerHTML"))
        .isEqualTo(uitkomst);
  }

  @Test
  void withoutAnAnswerTheButtonComesBack() throws IOException {
    Browser.venster(browser, 1280, HOOGTE);
    Webserver ander = nieuweServer();
    browser.get("http://127.0.0.1:" + ander.poort() + "/gemeente/NL");
    ontvouw();
    assertThat(browser.findElement(By.id("verzend")).isDisplayed()).isFalse();
    String voor = tekst("melding");
    ander.close();
    klik(BREED);
    new WebDriverWait(browser, Duration.ofSeconds(20))
        .until(een -> browser.findElement(By.id("verzend")).isDisplayed());
    assertThat(tekst("melding")).isEqualTo(voor);
    browser.manage().logs().get(LogType.BROWSER); // that it was not reached is no complaint
  }

  @Test
  void withoutScriptTheButtonDoesIt() throws IOException {
    ChromeDriver zonder = Browser.zonderScript();
    try {
      zonder.get("http://127.0.0.1:" + server.poort() + "/gemeente/NL?taal=en");
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

  private static void ga(String pad) {
    browser.get("http://127.0.0.1:" + server.poort() + pad);
  }

  private static void ontvouw() {
    browser.executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");
  }

  /** A visitor presses the words, which are larger than the circle before them. */
  private static void klik(By keuze) {
    browser.executeScript(
        "arguments[0].scrollIntoView({block: 'center'})", browser.findElement(keuze));
    browser.findElement(keuze).click();
  }

  private static WebElement actief() {
    return browser.switchTo().activeElement();
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

  private static String tekst(String id) {
    return browser.findElement(By.id(id)).getText();
  }

  private static void wachtTotAnders(String voor) {
    new WebDriverWait(browser, Duration.ofSeconds(20)).until(een -> !tekst("melding").equals(voor));
  }

  private static long getal(String script) {
    return ((Number) browser.executeScript(script)).longValue();
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
        browser
            .executeCdpCommand(
                "Page.captureScreenshot", Map.of("captureBeyondViewport", true, "clip", vak))
            .get("data");
    Path beelden = Files.createDirectories(Path.of("target", "beelden"));
    Files.write(beelden.resolve(naam + ".png"), Base64.getDecoder().decode((String) png));
  }
}

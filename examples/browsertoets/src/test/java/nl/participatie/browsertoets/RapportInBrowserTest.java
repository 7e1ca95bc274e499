package nl.participatie.browsertoets;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nl.participatie.keuzes.rapport.Rapport;
import nl.participatie.keuzes.rapport.RapportHtml;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** The report as a person meets it: wide and on a phone, in both languages. */
class RapportInBrowserTest {

  private static final int HOOGTE = 900;

  private static final String UITSTEKEND =
      """
      return [...document.querySelectorAll('svg')].flatMap(svg => {
        const kader = svg.getBoundingClientRect();
        return [...svg.querySelectorAll('text')].filter(tekst => {
          const vak = tekst.getBoundingClientRect();
          return vak.left < kader.left - 1 || vak.right > kader.right + 1
              || vak.top < kader.top - 1 || vak.bottom > kader.bottom + 1;
        }).map(tekst => svg.querySelector('title').textContent + ': ' + tekst.textContent);
      })
      """;

  private static final String OVERLAPPEND =
      """
      return [...document.querySelectorAll('svg')].flatMap(svg => {
        const vakken = [...svg.querySelectorAll('text')]
            .map(tekst => ({naam: tekst.textContent, vak: tekst.getBoundingClientRect()}));
        const rand = 0.25; // a box of text is higher than its letters
        return vakken.flatMap((een, i) => vakken.slice(i + 1).filter(ander => {
          const speling = rand * Math.min(een.vak.height, ander.vak.height);
          return een.vak.left < ander.vak.right && ander.vak.left < een.vak.right
              && een.vak.top + speling < ander.vak.bottom - speling
              && ander.vak.top + speling < een.vak.bottom - speling;
        }).map(ander => svg.querySelector('title').textContent
            + ': ' + een.naam + ' / ' + ander.naam));
      })
      """;

  @TempDir static Path map;
  private static ChromeDriver browser;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start();
  }

  @AfterAll
  static void sluit() {
    browser.quit();
  }

  /** Tilburg is in two of them: under a hostile name, and with every part. */
  static Stream<Arguments> paginas() {
    return Stream.of("nederland-2015", "vijandig", "variant", "volledig")
        .flatMap(
            naam ->
                Stream.of(Taal.values())
                    .flatMap(
                        taal ->
                            Stream.of(Bezoeker.BREED, Bezoeker.SMAL)
                                .map(breedte -> Arguments.of(naam, taal, breedte))));
  }

  /** Where the stops are does not depend on the words: one language on each width. */
  static Stream<Arguments> paginasMetToetsenbord() {
    return paginas()
        .filter(pagina -> (pagina.get()[1] == Taal.NL) == pagina.get()[2].equals(Bezoeker.BREED));
  }

  /** Two pages that together have every part, filled and empty. */
  static Stream<Arguments> bezoeken() {
    return Stream.of("nederland-2015", "volledig")
        .flatMap(naam -> Bezoeker.PAREN.stream().map(wie -> Arguments.of(naam, wie)));
  }

  private static Rapport rapport(String naam) throws IOException {
    LocalDate peildatum = LocalDate.of(2017, 1, 1);
    if (naam.equals("volledig")) {
      return Volledig.rapport(gemeente("tilburg-2015"), peildatum);
    }
    if (!naam.equals("variant")) {
      return Rapport.maak(gemeente(naam), peildatum);
    }
    return Rapport.maak(metKeuzes("4.SMAL 5.DIENSTBETREKKING 8.INTEGRAAL 9.OUTCOME"), peildatum)
        .metVariant(metKeuzes("4.BREED 5.INKOMENSVOORZIENING 8.INTEGRAAL 9.OUTCOME"));
  }

  private static Gemeenteprofiel metKeuzes(String keuzes) throws IOException {
    return Gemeenteprofiel.builder()
        .from(gemeente("nederland-2015"))
        .keuzes(Keuzeprofiel.parse(keuzes))
        .build();
  }

  private static Gemeenteprofiel gemeente(String naam) throws IOException {
    if (naam.equals("vijandig")) {
      return Gemeenteprofiel.builder()
          .from(gemeente("tilburg-2015"))
          .naam("<img src=x onerror=\"document.title='gekaapt'\">\u202E]]>&#0;" + "x".repeat(300))
          .build();
    }
    return Voorbeelden.gemeente(naam);
  }

  @ParameterizedTest
  @MethodSource("paginas")
  void thePageIsWholeAndFits(String naam, Taal taal, int breedte) throws IOException {
    open(naam, taal, breedte);
    assertThat(browser.getTitle()).isNotEqualTo("gekaapt").isNotBlank();
    assertThat(browser.findElements(By.cssSelector("img, script"))).isEmpty();
    // nothing sticks out: only boxes of their own scroll sideways
    assertThat(getal("return document.documentElement.scrollWidth")).isLessThanOrEqualTo(breedte);
    // every picture has a size (marks of a legend are none), and every word in it can be read
    assertThat(
            getal(
                "return Math.min(...[...document.querySelectorAll('svg[role=\"img\"]')].map(s => s.getBoundingClientRect().height))"))
        .isGreaterThan(100);
    assertThat(
            getal(
                "return Math.min(...[...document.querySelectorAll('svg text')].map(t => t.getBoundingClientRect().height))"))
        .isGreaterThanOrEqualTo(8);
    // no word of a picture sticks out of it, and no two words lie over each other
    assertThat((List<?>) browser.executeScript(UITSTEKEND)).isEmpty();
    assertThat((List<?>) browser.executeScript(OVERLAPPEND)).isEmpty();
    // the page asked for nothing and the browser complained of nothing
    assertThat(getal("return performance.getEntriesByType('resource').length")).isZero();
    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
        .extracting(LogEntry::getMessage)
        .isEmpty();
    bewaarBeeld(naam + "." + taal + "." + breedte);
  }

  @ParameterizedTest
  @MethodSource("bezoeken")
  void axeFindsNothing(String naam, Bezoeker bezoeker) throws IOException {
    Browser.kleurvoorkeur(browser, bezoeker.voorkeur());
    open(naam, bezoeker.taal(), bezoeker.breedte());
    browser.executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");
    assertThat(Axe.schendingen(browser)).isEmpty();
    bewaarBeeld(naam + "." + bezoeker + ".open");
    Browser.kleurvoorkeur(browser, "light");
  }

  /** Every fill of a picture, without its colour, is told from every other one. */
  @Test
  void fillsStayApartInGray() throws IOException {
    open("volledig", Taal.NL, 1280);
    browser.executeScript(
        """
        const vullingen = new Set([...document.querySelectorAll('svg[role] [fill^=url]')]
            .map(vorm => vorm.getAttribute('fill')));
        const vakken = [...vullingen].map(vulling => `<svg class="staal" width="64" height="64"
            style="width:64px;height:64px"><rect width="64" height="64" fill="${vulling}"/></svg>`);
        const doos = document.createElement('div');
        doos.style.filter = 'grayscale(1)';
        doos.innerHTML = vakken.join('');
        document.body.prepend(doos);
        """);
    List<int[]> stalen = new ArrayList<>();
    for (WebElement staal : browser.findElements(By.cssSelector("svg.staal"))) {
      stalen.add(grijs(staal.getScreenshotAs(OutputType.BYTES)));
    }
    // one picture after the other repeats fills: the different ones are those that are not the same
    List<int[]> soorten = new ArrayList<>();
    for (int[] staal : stalen) {
      if (soorten.stream().noneMatch(ander -> verschil(staal, ander) == 0)) {
        soorten.add(staal);
      }
    }
    assertThat(soorten).hasSizeGreaterThanOrEqualTo(6);
    for (int een = 0; een < soorten.size(); een++) {
      for (int ander = een + 1; ander < soorten.size(); ander++) {
        assertThat(verschil(soorten.get(een), soorten.get(ander)))
            .as("fills %s and %s, mean difference of 255", een, ander)
            .isGreaterThan(15);
      }
    }
  }

  private static int[] grijs(byte[] png) throws IOException {
    BufferedImage beeld = ImageIO.read(new ByteArrayInputStream(png));
    int[] waarden = new int[beeld.getWidth() * beeld.getHeight()];
    for (int plaats = 0; plaats < waarden.length; plaats++) {
      Color kleur = new Color(beeld.getRGB(plaats % beeld.getWidth(), plaats / beeld.getWidth()));
      assertThat(Math.abs(kleur.getRed() - kleur.getBlue())).isLessThanOrEqualTo(2);
      waarden[plaats] = kleur.getGreen();
    }
    return waarden;
  }

  private static double verschil(int[] een, int[] ander) {
    return IntStream.range(0, Math.min(een.length, ander.length))
        .map(plaats -> Math.abs(een[plaats] - ander[plaats]))
        .average()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("paginasMetToetsenbord")
  void theKeyboardReachesEveryLinkFoldAndTable(String naam, Taal taal, int breedte)
      throws IOException {
    open(naam, taal, breedte);
    long bereikbaar =
        getal("return document.querySelectorAll('a[href], summary, [tabindex=\"0\"]').length")
            - getal(
                "return [...document.querySelectorAll('details:not([open]) .tabelvak')].length");
    for (int stap = 0; stap < bereikbaar; stap++) {
      browser.switchTo().activeElement().sendKeys(Keys.TAB);
      assertThat(
              (Boolean)
                  browser.executeScript(
                      "return document.activeElement.matches('a[href], summary, [tabindex]')"))
          .as("stop %s of %s", stap + 1, bereikbaar)
          .isTrue();
    }
  }

  private static void open(String naam, Taal taal, int breedte) throws IOException {
    String html = RapportHtml.schrijf(rapport(naam), taal);
    Path bestand = Files.writeString(map.resolve(naam + "." + taal + ".html"), html);
    Browser.venster(browser, breedte, HOOGTE);
    browser.get(bestand.toUri().toString());
  }

  private static long getal(String script) {
    return ((Number) browser.executeScript(script)).longValue();
  }

  /** Left beside the build for a person to look at. */
  private static void bewaarBeeld(String naam) throws IOException {
    long hoogte = getal("return document.documentElement.scrollHeight");
    long breedte = getal("return window.innerWidth");
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", breedte, "height", hoogte, "deviceScaleFactor", 1, "mobile", false));
    WebElement pagina = browser.findElement(By.tagName("body"));
    Path beelden = Files.createDirectories(Path.of("target", "beelden"));
    Files.write(beelden.resolve(naam + ".png"), pagina.getScreenshotAs(OutputType.BYTES));
  }
}

package nl.participatie.browsertoets;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.participatie.model.gemeente.Gemeentecode;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.pagina.inhoud.Bladen;
import nl.participatie.pagina.inhoud.Gemeenten;
import nl.participatie.pagina.web.Webserver;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The live page on a real server, and a browser that visits it. */
abstract class LivePagina {

  static final By BREED = By.id("k4-BREED");

  private static final int HOOGTE = 900;

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

  static Webserver nieuweServer() throws IOException {
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

  static Stream<Bezoeker> bezoekers() {
    return Bezoeker.PAREN.stream();
  }

  static ChromeDriver browser() {
    return browser;
  }

  /** The window and the preference of a visitor. */
  static void bezoek(Bezoeker bezoeker) {
    Browser.kleurvoorkeur(browser, bezoeker.voorkeur());
    venster(bezoeker.breedte());
  }

  /** A window of a width, as tall as a screen. */
  static void venster(int breedte) {
    Browser.venster(browser, breedte, HOOGTE);
  }

  static String adres(String pad) {
    return "http://127.0.0.1:" + server.poort() + pad;
  }

  static void ga(String pad) {
    browser.get(adres(pad));
  }

  static void ontvouw() {
    browser.executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");
  }

  /** Brings an option into sight and presses it. */
  static void klik(By keuze) {
    browser.executeScript(
        "arguments[0].scrollIntoView({block: 'center'})", browser.findElement(keuze));
    browser.findElement(keuze).click();
  }

  static WebElement actief() {
    return browser.switchTo().activeElement();
  }

  static String tekst(String id) {
    return browser.findElement(By.id(id)).getText();
  }

  static void wachtTotAnders(String voor) {
    new WebDriverWait(browser, Duration.ofSeconds(20)).until(een -> !tekst("melding").equals(voor));
  }

  static long getal(String script) {
    return ((Number) browser.executeScript(script)).longValue();
  }
}

package nl.participatie.browsertoets;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A headless Chromium as Debian packages it, found on the path. */
final class Browser {

  private Browser() {}

  static ChromeDriver start() throws IOException {
    return start(new ChromeOptions());
  }

  /** One in which no page can run a script. */
  static ChromeDriver zonderScript() throws IOException {
    ChromeOptions opties = new ChromeOptions();
    opties.setExperimentalOption(
        "prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
    return start(opties);
  }

  private static ChromeDriver start(ChromeOptions opties) throws IOException {
    opties.setBinary(opHetPad("chromium"));
    opties.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + Files.createTempDirectory("browsertoets"));
    ChromeDriverService dienst =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(opHetPad("chromedriver"))
            .usingAnyFreePort()
            .build();
    return new ChromeDriver(dienst, opties);
  }

  /** A viewport of an exact size, a phone where it is narrow. */
  static void venster(ChromeDriver browser, int breedte, int hoogte) {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width", breedte, "height", hoogte, "deviceScaleFactor", 1, "mobile", breedte < 600));
  }

  /** The preference of the reader, {@code light} or {@code dark}. */
  static void kleurvoorkeur(ChromeDriver browser, String voorkeur) {
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", voorkeur))));
  }

  private static File opHetPad(String programma) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
        .map(map -> Path.of(map, programma))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    programma
                        + " is not on the path; Debian: apt-get install chromium chromium-driver"))
        .toFile();
  }
}

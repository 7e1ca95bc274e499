package nl.participatie.browsertoets;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Judges the page that a browser shows by axe-core, all rules on. The page has no frames, so that
 * axe-core can do it in one go; asking it frame by frame, and for what is right as well, takes more
 * than twice as long.
 */
final class Axe {

  /** Far more than a page takes, on a machine that others use too. */
  private static final Duration RUIM = Duration.ofMinutes(5);

  private static final String OORDEEL =
      """
      const klaar = arguments[arguments.length - 1];
      axe.run(document, {resultTypes: ['violations']}).then(
          uitslag => klaar(uitslag.passes.length === 0
              ? ['axe-core looked at nothing']
              : uitslag.violations.flatMap(regel =>
                  regel.nodes.map(een => `${regel.id}: ${regel.help}: ${een.html}`))),
          fout => klaar(['axe-core failed: ' + fout]));
      """;

  private Axe() {}

  /**
   * What axe-core has against the page as it stands.
   *
   * @param browser the browser
   * @return per element: the rule, what it asks, and the element; none when the page is accessible
   *     as far as a program can tell
   */
  static List<?> schendingen(ChromeDriver browser) throws IOException {
    browser.manage().timeouts().scriptTimeout(RUIM);
    browser.executeScript(script());
    return (List<?>) browser.executeAsyncScript(OORDEEL);
  }

  private static String script() throws IOException {
    try (InputStream in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

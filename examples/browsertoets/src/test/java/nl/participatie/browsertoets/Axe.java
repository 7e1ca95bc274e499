package nl.participatie.browsertoets;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import org.openqa.selenium.chrome.ChromeDriver;

/** Judges the page that a browser shows by axe-core, all rules on. */
final class Axe {

  /** Seconds; far more than a page takes on a machine that others use too. */
  private static final int RUIM = 300;

  private Axe() {}

  /**
   * What axe-core has against the page as it stands.
   *
   * @param browser the browser
   * @return per element: the rule, what it asks, and the element; none when the page is accessible
   *     as far as a program can tell
   */
  static List<String> schendingen(ChromeDriver browser) {
    AxeRunOptions opties = new AxeRunOptions();
    opties.setResultTypes(List.of("violations")); // of what is right one element is enough
    Results uitslag = new AxeBuilder().withOptions(opties).setTimeout(RUIM).analyze(browser);
    if (uitslag.getPasses().isEmpty()) {
      throw new IllegalStateException("axe-core looked at nothing: " + uitslag.getErrorMessage());
    }
    return uitslag.getViolations().stream()
        .flatMap(regel -> regel.getNodes().stream().map(element -> zin(regel, element)))
        .toList();
  }

  private static String zin(Rule regel, CheckedNode element) {
    return regel.getId() + ": " + regel.getHelp() + ": " + element.getHtml();
  }
}

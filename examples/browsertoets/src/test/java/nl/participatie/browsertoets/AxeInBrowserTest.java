package nl.participatie.browsertoets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;

/** The judge is not blind. */
class AxeInBrowserTest {

  @Test
  void whatIsWrongIsFound(@TempDir Path map) throws IOException {
    Path fout =
        Files.writeString(
            map.resolve("fout.html"),
            "<title>A</title><main><h1>A</h1><img src='data:,'>"
                + "<p style='color: #999; background: #fff'>pale</p></main>");
    Path goed =
        Files.writeString(
            map.resolve("goed.html"),
            "<!DOCTYPE html><html lang='en'><title>A</title><main><h1>A</h1><p>B</p></main>");
    ChromeDriver browser = Browser.start();
    try {
      browser.get(goed.toUri().toString());
      assertThat(Axe.schendingen(browser)).isEmpty();
      browser.get(fout.toUri().toString());
      assertThat(Axe.schendingen(browser))
          .extracting(een -> String.valueOf(een).replaceFirst(":.*", ""))
          .containsExactlyInAnyOrder("color-contrast", "html-has-lang", "image-alt");
    } finally {
      browser.quit();
    }
  }
}

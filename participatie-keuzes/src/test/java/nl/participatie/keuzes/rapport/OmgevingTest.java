package nl.participatie.keuzes.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.participatie.budget.raming.Raming;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The report is the same bytes whatever the machine, as a page and as JSON. The library is loaded
 * anew each time, so that what it reads and keeps at start-up is made in that surrounding as well.
 */
final class OmgevingTest {

  private static final byte[] HIER = bytes(new Volledigschrijver());

  private final Locale taal = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void herstel() {
    Locale.setDefault(taal);
    TimeZone.setDefault(zone);
  }

  @ParameterizedTest
  @CsvSource({
    "nl-NL, Europe/Amsterdam",
    "en-US, America/Los_Angeles",
    // a dotless i in upper and lower case
    "tr-TR, Europe/Istanbul",
    // digits of another script, and a zone that is ahead of every date line
    "ar-EG-u-nu-arab, Pacific/Kiritimati"
  })
  void theReportIsTheSameInEveryLanguageAndTimeZone(String andereTaal, String andereZone)
      throws Exception {
    Locale.setDefault(Locale.forLanguageTag(andereTaal));
    TimeZone.setDefault(TimeZone.getTimeZone(andereZone));
    try (Nieuwelader lader = new Nieuwelader()) {
      assertThat(bytes(lader.schrijver())).isEqualTo(HIER);
    }
  }

  @Test
  void everyPartIsInIt() {
    Rapport rapport = Volledig.metAlles(Voorbeelden.pottenstad()).metVariant(Voorbeelden.variant());
    assertThat(rapport.variantraming()).isPresent();
    assertThat(rapport.spiegel()).isPresent();
    assertThat(rapport.congruentie()).isPresent();
    assertThat(Volledig.rapport().stappen()).isNotEmpty();
    assertThat(Volledig.rapport().verloop().metingen()).hasSizeGreaterThan(1);
  }

  @Test
  void theLibraryIsReallyLoadedAnew() throws Exception {
    try (Nieuwelader lader = new Nieuwelader()) {
      assertThat(lader.loadClass(Raming.class.getName())).isNotEqualTo(Raming.class);
      assertThat(lader.schrijver()).isNotInstanceOf(Volledigschrijver.class);
    }
  }

  private static byte[] bytes(Supplier<?> schrijver) {
    return String.valueOf(schrijver.get()).getBytes(StandardCharsets.UTF_8);
  }

  /** Loads the classes of this library itself and leaves all others to the ordinary loader. */
  private static final class Nieuwelader extends URLClassLoader {

    Nieuwelader() {
      super(
          Stream.of(Gemeenteprofiel.class, Raming.class, Rapport.class, Volledig.class)
              .map(klasse -> klasse.getProtectionDomain().getCodeSource().getLocation())
              .toArray(URL[]::new),
          OmgevingTest.class.getClassLoader());
    }

    Supplier<?> schrijver() throws ReflectiveOperationException {
      return (Supplier<?>)
          loadClass(Volledigschrijver.class.getName()).getDeclaredConstructor().newInstance();
    }

    @Override
    protected Class<?> loadClass(String naam, boolean koppel) throws ClassNotFoundException {
      if (!naam.startsWith("nl.participatie.")) {
        return super.loadClass(naam, koppel);
      }
      synchronized (getClassLoadingLock(naam)) {
        Class<?> eerder = findLoadedClass(naam);
        return eerder == null ? findClass(naam) : eerder;
      }
    }
  }
}

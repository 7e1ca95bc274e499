package nl.participatie.budget.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.participatie.budget.Gemeenten;
import nl.participatie.budget.raming.Raming;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The same bytes whatever the machine: language, time zone, and how many threads. The library is
 * loaded anew each time, so that what it reads and keeps at start-up is made in that surrounding as
 * well.
 */
final class OmgevingTest {

  private static final byte[] HIER = bytes(new Ramingschrijver());

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
  void theBytesAreTheSameInEveryLanguageAndTimeZone(String andereTaal, String andereZone)
      throws Exception {
    Locale.setDefault(Locale.forLanguageTag(andereTaal));
    TimeZone.setDefault(TimeZone.getTimeZone(andereZone));

    try (Nieuwelader lader = new Nieuwelader()) {
      assertThat(bytes(lader.schrijver())).isEqualTo(HIER);
    }
  }

  @Test
  void theBytesAreTheSameOnOneThreadAndOnSeveral() throws Exception {
    int draden = 4;
    CyclicBarrier start = new CyclicBarrier(draden);
    ExecutorService ploeg = Executors.newFixedThreadPool(draden);
    try (Nieuwelader lader = new Nieuwelader()) {
      // all meet the library at the same moment, unloaded as yet
      List<Future<byte[]>> uitkomsten =
          IntStream.range(0, draden)
              .mapToObj(
                  nummer ->
                      ploeg.submit(
                          () -> {
                            start.await();
                            return bytes(lader.schrijver());
                          }))
              .toList();
      for (Future<byte[]> uitkomst : uitkomsten) {
        assertThat(uitkomst.get()).isEqualTo(HIER);
      }
    } finally {
      ploeg.shutdownNow();
    }
  }

  @Test
  void theLibraryIsReallyLoadedAnew() throws Exception {
    try (Nieuwelader lader = new Nieuwelader()) {
      assertThat(lader.loadClass(Raming.class.getName())).isNotEqualTo(Raming.class);
      assertThat(lader.schrijver()).isNotInstanceOf(Ramingschrijver.class);
    }
  }

  private static byte[] bytes(Supplier<?> schrijver) {
    return String.valueOf(schrijver.get()).getBytes(StandardCharsets.UTF_8);
  }

  /** Loads the classes of this library itself and leaves all others to the ordinary loader. */
  private static final class Nieuwelader extends URLClassLoader {

    Nieuwelader() {
      super(
          Stream.of(Gemeenteprofiel.class, Raming.class, Gemeenten.class)
              .map(klasse -> klasse.getProtectionDomain().getCodeSource().getLocation())
              .toArray(URL[]::new),
          OmgevingTest.class.getClassLoader());
    }

    Supplier<?> schrijver() throws ReflectiveOperationException {
      return (Supplier<?>)
          loadClass(Ramingschrijver.class.getName()).getDeclaredConstructor().newInstance();
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

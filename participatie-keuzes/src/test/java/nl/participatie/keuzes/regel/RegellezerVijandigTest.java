package nl.participatie.keuzes.regel;

import static nl.participatie.keuzes.regel.Tabeltekst.GOED;
import static nl.participatie.keuzes.regel.Tabeltekst.KOP;
import static nl.participatie.keuzes.regel.Tabeltekst.fouten;
import static nl.participatie.keuzes.regel.Tabeltekst.goed;
import static nl.participatie.keuzes.regel.Tabeltekst.leesTekst;
import static nl.participatie.keuzes.regel.Tabeltekst.met;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that mean harm: too large, not text, or text that shows as something else. */
class RegellezerVijandigTest {

  private static final int MEESTE_BYTES = 5_000_000;

  private static String rijen(int aantal) {
    return IntStream.rangeClosed(1, aantal)
        .mapToObj(nummer -> met("code", "X-" + nummer) + "\n")
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C3", // a letter that breaks off
        "FF",
        "EDA080", // half a character, as UTF-8 must not have it
        "C0AF", // a slash in two bytes
        "F4908080" // beyond the last character
      })
  void bytesDieGeenUtf8ZijnZijnEenFout(String hex) {
    byte[] fout = new byte[hex.length() / 2];
    for (int i = 0; i < fout.length; i++) {
      fout[i] = (byte) Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16);
    }
    byte[] tabel = Tabeltekst.bytes(GOED);
    assertThat(fouten(Regellezer.leesCsv(Bytes.concat(tabel, fout)), Taal.NL))
        .containsExactly("is geen tekst in UTF-8");
    assertThat(fouten(Regellezer.leesCsv(KOP.getBytes(StandardCharsets.UTF_16)), Taal.EN))
        .containsExactly("is not text in UTF-8");
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x0, 0x7, 0x9, 0xB, 0xD, 0x1B, 0x7F, 0x85, 0x9B, 0xAD, 0x200B, 0x200E, 0x2028, 0x2029,
        0x202E, 0x2066, 0xE000, 0xFEFF, 0xFFFF, 0xE0001
      })
  void eenOnzichtbaarTekenIsEenFoutEnWordtAlsNummerGetoond(int teken) {
    String tekst = "a" + Character.toString(teken) + "b";
    for (String kolom : KOP.split(";", -1)) {
      assertThat(fouten(leesTekst(KOP + "\n" + met(kolom, tekst)), Taal.NL))
          .as("U+%04X in %s", teken, kolom)
          .isNotEmpty()
          .allMatch(fout -> fout.contains("a\\u") && fout.contains(":" + kolom));
    }
  }

  @Test
  void eenMerkOpEenAnderePlaatsDanVooraanIsEenFout() {
    assertThat(fouten(leesTekst("\uFEFF\uFEFF" + KOP + "\n" + GOED), Taal.NL))
        .singleElement()
        .asString()
        .startsWith("1: '\\uFEFFcode;soort");
  }

  @Test
  void eenTabelVanPreciesHetMaximumWordtGelezenEnEenByteMeerNiet() {
    byte[] tabel = Tabeltekst.bytes(GOED);
    byte[] vol = Arrays.copyOf(tabel, MEESTE_BYTES);
    Arrays.fill(vol, tabel.length, vol.length, (byte) 'x');
    assertThat(fouten(Regellezer.leesCsv(vol), Taal.NL))
        .singleElement()
        .asString()
        .startsWith("3: 'xxx")
        .contains("1 cellen");
    assertThat(fouten(Regellezer.leesCsv(Arrays.copyOf(vol, MEESTE_BYTES + 1)), Taal.NL))
        .containsExactly("toegestaan zijn hoogstens 5000000 bytes");
  }

  @Test
  void vanEenEindelozeStroomWordtNietMeerGenomenDanNodig() throws IOException {
    long[] gelezen = {0};
    InputStream eindeloos =
        new InputStream() {
          @Override
          public int read() {
            gelezen[0]++;
            return '\n';
          }

          @Override
          public int read(byte[] buffer, int vanaf, int lengte) {
            Arrays.fill(buffer, vanaf, vanaf + lengte, (byte) '\n');
            gelezen[0] += lengte;
            return lengte;
          }
        };
    assertThat(fouten(Regellezer.leesCsv(eindeloos), Taal.EN))
        .containsExactly("allowed are at most 5000000 bytes");
    assertThat(gelezen[0]).isLessThanOrEqualTo(MEESTE_BYTES + 1L);
  }

  @Test
  void duizendVierentwintigRegelsKunnenEnEenMeerNiet() {
    String teVeel = "toegestaan zijn hoogstens 1024 regels";
    assertThat(leesTekst(KOP + "\n" + rijen(1024)).ofFout().regels()).hasSize(1024);
    assertThat(leesTekst(KOP + "\n" + rijen(1024).stripTrailing()).ofFout().regels()).hasSize(1024);
    assertThat(fouten(leesTekst(KOP + "\n" + rijen(1025)), Taal.NL)).containsExactly(teVeel);
    assertThat(fouten(leesTekst(KOP + "\n" + rijen(1025).stripTrailing()), Taal.NL))
        .containsExactly(teVeel);
    assertThat(fouten(leesTekst(KOP + "\n" + rijen(1024) + "\n"), Taal.NL)).containsExactly(teVeel);
    assertThat(fouten(leesTekst("x\n" + rijen(4000)), Taal.NL)).hasSize(2).contains(teVeel);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", ";", "|", "x", "12.OPEN_EINDE|", "\r", ";\n", "é"})
  void vijfMegabyteVanEenTekenGeeftSnelEnkeleFouten(String teken) {
    String tekst = teken.repeat(2_400_000 / teken.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertThat(leesTekst(KOP + "\n" + tekst).fouten()).hasSizeBetween(1, 3);
          for (String kolom : List.of("code", "dan", "geldig_tot", "kern")) {
            assertThat(leesTekst(KOP + "\n" + met(kolom, tekst)).fouten()).isNotEmpty();
          }
        });
  }

  @Test
  void duizendRegelsVolFoutenKomenAlleTerug() {
    String kant = "3.X|".repeat(46) + "3.X";
    String rij = "x;x;" + kant + ";" + kant + ";x;x;x;x;;\n";
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            // code, kind, 47 options twice, strength, two dates, ground, citation, explanation
            assertThat(leesTekst(KOP + "\n" + rij.repeat(1024)).fouten())
                .hasSize(1024 * (2 + 2 * 47 + 6)));
  }

  /** A suggestion costs a comparison with every code; nobody reads more than some of them. */
  @Test
  void vanVeelFoutenKrijgenDeEersteTweehonderdEenSuggestie() {
    String rijen =
        IntStream.rangeClosed(1, 300)
            .mapToObj(nummer -> met(met("code", "X-" + nummer), "soort", "VEREIS") + "\n")
            .collect(Collectors.joining());
    assertThat(leesTekst(KOP + "\n" + rijen).fouten())
        .hasSize(300)
        .filteredOn(fout -> fout.bedoeld().isPresent())
        .extracting(Fout::bedoeld)
        .hasSize(200)
        .containsOnly(Optional.of("VEREIST"));
  }

  @Test
  void meerOptiesDanErZijnIsEenFout() {
    String kant = "3.GEEN|".repeat(47) + "3.GEEN";
    assertThat(fouten(met("als", kant)))
        .singleElement()
        .asString()
        .startsWith("2:als (X-1): '3.GEEN|3.GEEN")
        .endsWith("toegestaan zijn hoogstens 47 opties");
  }

  @Test
  void eenTekstVanDuizendTekensKanEnEenMeerNiet() {
    for (String kolom : new String[] {"kern", "vindplaats"}) {
      assertThat(goed(met(kolom, "é".repeat(1000))).regels()).hasSize(1);
      assertThat(goed(met(kolom, "😀".repeat(1000))).regels()).hasSize(1);
      assertThat(fouten(met(kolom, "é".repeat(1001))))
          .singleElement()
          .asString()
          .startsWith("2:" + kolom + " (X-1): 'ééé")
          .contains("...': toegestaan zijn 1 tot en met 1000 tekens");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u00A0", "\u00A0a", "\u3000", "\u2003a"})
  void eenAnderWitDanDeSpatieMagOokNietAanEenEind(String tekst) {
    assertThat(fouten(met("kern", tekst))).hasSize(1);
    assertThat(goed(met("kern", "a" + tekst + "b")).regels()).hasSize(1);
  }
}

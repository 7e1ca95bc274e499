package nl.participatie.keuzes.rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.participatie.keuzes.regie.Opdracht;
import nl.participatie.keuzes.regie.Opdrachtsoort;
import nl.participatie.keuzes.regie.Partij;
import nl.participatie.keuzes.regie.Partijsoort;
import nl.participatie.keuzes.regie.Regienetwerk;
import nl.participatie.keuzes.regie.Rol;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The wheel of parties, measured in the picture itself. */
class RegieSvgTest {

  private static final Pattern TEKST =
      Pattern.compile("<text[^>]*? x=\"(-?[0-9]+)\" y=\"(-?[0-9]+)\"[^>]*>([^<]*)</text>");

  private record Letters(double x, double y, String tekst) {}

  private static List<Partij> partijen(int aantal) {
    return IntStream.range(0, aantal)
        .mapToObj(
            nummer ->
                new Partij(
                    "P" + nummer, "Werkgeversservicepunt", Partijsoort.OVERIG, Set.of(Rol.OVERIG)))
        .toList();
  }

  private static Opdracht opdracht(int van, int aan, Opdrachtsoort soort) {
    return Opdracht.builder().van("P" + van).aan("P" + aan).soort(soort).build();
  }

  private static String teken(int aantal, List<Opdracht> opdrachten) {
    return RegieSvg.teken(Regienetwerk.of(partijen(aantal), opdrachten), Taal.NL, "w");
  }

  private static List<Letters> letters(String svg) {
    return TEKST
        .matcher(svg)
        .results()
        .map(RegieSvgTest::letters)
        .filter(een -> een.tekst().matches("[a-z]+([ \u2026][a-z]+)*( [+][0-9]+)?"))
        .filter(een -> !een.tekst().equals("inwoner"))
        .toList();
  }

  private static Letters letters(MatchResult deel) {
    // the base of a line lies 4 below its middle
    return new Letters(
        Double.parseDouble(deel.group(1)), Double.parseDouble(deel.group(2)) - 4, deel.group(3));
  }

  /** Every kind of assignment there and back between two parties, all together. */
  private static List<Opdracht> alleSoorten(int van, int aan) {
    List<Opdracht> opdrachten = new ArrayList<>();
    for (Opdrachtsoort soort : Opdrachtsoort.values()) {
      opdrachten.add(opdracht(van, aan, soort));
      opdrachten.add(opdracht(aan, van, soort));
    }
    return opdrachten;
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 16, 20, 23, 24})
  void everyLetterStandsBetweenResidentAndPartiesAndApart(int aantal) {
    Wielmaat maat = new Wielmaat(aantal);
    for (int aan = 1; aan <= aantal / 2; aan++) {
      List<Letters> letters = letters(teken(aantal, alleSoorten(0, aan)));
      assertThat(letters).hasSize(6);
      for (Letters een : letters) {
        double uitMidden = Math.hypot(een.x() - 240, een.y() - 240);
        assertThat(uitMidden).isGreaterThan(Wielmaat.KERN + 8);
        for (int knoop = 0; knoop < aantal; knoop++) {
          Wielplaats plaats = maat.plaats(knoop);
          assertThat(Math.hypot(een.x() - plaats.x(), een.y() - plaats.y()))
              .as("%s of %d parties, arrow to %d, beside %d", een, aantal, aan, knoop)
              .isGreaterThan(maat.knoop() + 5);
        }
        for (Letters ander : letters.subList(letters.indexOf(een) + 1, letters.size())) {
          assertThat(Math.hypot(een.x() - ander.x(), een.y() - ander.y()))
              .as("%s and %s of %d parties", een, ander, aantal)
              .isGreaterThan(11);
        }
      }
    }
  }

  /** All parties to all, one arrow each, as many as are drawn: no letter lies on another. */
  @ParameterizedTest
  @ValueSource(ints = {3, 4, 5, 6, 7, 8, 9, 10, 11})
  void lettersOfDifferentArrowsStandApart(int aantal) {
    List<Opdracht> opdrachten = new ArrayList<>();
    for (int van = 0; van < aantal; van++) {
      for (int aan = van + 1; aan < aantal; aan++) {
        opdrachten.add(opdracht(van, aan, Opdrachtsoort.DEELOPDRACHT));
      }
    }
    List<Letters> letters = letters(teken(aantal, opdrachten));
    assertThat(letters).hasSize(aantal * (aantal - 1) / 2);
    long samen = 0;
    for (Letters een : letters) {
      for (Letters ander : letters.subList(letters.indexOf(een) + 1, letters.size())) {
        samen += Math.hypot(een.x() - ander.x(), een.y() - ander.y()) < 7 ? 1 : 0;
      }
    }
    assertThat(samen).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void everyNameLiesInThePictureAndBesideNoParty(int aantal) {
    Wielmaat maat = new Wielmaat(aantal);
    String naam = Wielmaat.naam("Gemeenschappelijke regeling");
    for (int nummer = 0; nummer < aantal; nummer++) {
      Wielplaats midden = maat.naamplaats(maat.plaats(nummer), naam);
      double half = Tekenbreedte.van(naam, Wielmaat.NAAMTEKST) / 2.0;
      assertThat(midden.x() - half).isNotNegative();
      assertThat(midden.x() + half).isLessThanOrEqualTo(Wielmaat.ZIJDE);
      assertThat(midden.y()).isBetween(12L, Wielmaat.ZIJDE - 4L);
      for (int ander = 0; ander < aantal; ander++) {
        Wielplaats plaats = maat.plaats(ander);
        boolean isOver =
            Math.abs(plaats.x() - midden.x()) < half + maat.knoop() - 8
                && Math.abs(plaats.y() - (midden.y() - 4)) < maat.knoop() + 6;
        assertThat(isOver).as("name %d over party %d of %d", nummer, ander, aantal).isFalse();
      }
    }
  }

  /** One group each, as a municipality would tell it: one arrow with all letters. */
  @Test
  void alikeAssignmentsAreOneArrow() {
    Opdracht deel = opdracht(0, 1, Opdrachtsoort.DEELOPDRACHT);
    Opdracht terug = opdracht(1, 0, Opdrachtsoort.DEELOPDRACHT);
    Opdracht regie = opdracht(0, 1, Opdrachtsoort.UITVOERINGSREGIE);
    String svg = teken(4, List.of(regie, deel, deel, terug, deel, deel, regie, deel));
    assertThat(letters(svg)).extracting(Letters::tekst).containsExactly("a g", "b +4", "d");
    assertThat(svg).contains("<title>b, c, e, f, h. Deelopdracht: van Werkgeversservicepunt aan");
    String zestig = teken(3, IntStream.range(0, 60).mapToObj(nummer -> deel).toList());
    assertThat(letters(zestig)).extracting(Letters::tekst).containsExactly("a\u2026bh");
  }

  @Test
  void whatDoesNotFitIsNotDrawn() {
    Opdracht deel = opdracht(0, 1, Opdrachtsoort.DEELOPDRACHT);
    Opdracht[] veel = new Opdracht[61];
    Arrays.fill(veel, deel);
    assertThat(RegieSvg.past(Regienetwerk.LEEG)).isFalse();
    assertThat(RegieSvg.past(Regienetwerk.of(partijen(24), List.of(veel).subList(0, 60)))).isTrue();
    assertThat(RegieSvg.past(Regienetwerk.of(partijen(25), List.of()))).isFalse();
    assertThat(RegieSvg.past(Regienetwerk.of(partijen(2), List.of(veel)))).isFalse();
    assertThatThrownBy(() -> teken(25, List.of(deel)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("25 parties and 1 assignments, allowed: 1 to 24 and at most 60");
  }

  @Test
  void manyPartiesHaveNumbersOnly() {
    assertThat(teken(12, List.of())).contains(">Werkgeverss\u2026</text>");
    assertThat(teken(13, List.of())).doesNotContain("\u2026</text>");
  }

  /** Measured in Chromium with DejaVu Sans, the widest of the common ones, at size 12. */
  @Test
  void aNameIsAsLongAsThereIsRoom() {
    assertThat(Tekenbreedte.van("Gemeenschapp\u2026", 12)).isBetween(106, 120);
    assertThat(Wielmaat.naam("Gemeenteraad")).isEqualTo("Gemeenteraad");
    assertThat(Wielmaat.naam("WWWWWWWWWWWWWWW")).isEqualTo("WWWWWWW\u2026");
    assertThat(Wielmaat.naam("illi illi illi il")).isEqualTo("illi illi illi il");
    assertThat(Wielmaat.naam("\uD83C\uDFDB".repeat(20)))
        .isEqualTo("\uD83C\uDFDB".repeat(5) + "\u2026");
  }

  /** No line of one arrow runs through the letters of another. */
  @Test
  void lettersComeAfterAllLines() {
    List<Opdracht> ster = new ArrayList<>();
    for (int aan = 1; aan < 12; aan++) {
      ster.add(opdracht(0, aan, Opdrachtsoort.DEELOPDRACHT));
    }
    String svg = teken(12, ster);
    assertThat(svg.lastIndexOf("marker-end")).isLessThan(svg.indexOf(">a</text>"));
    assertThat(svg.split("<title>a\\. Deelopdracht", -1)).hasSize(3);
  }

  @Test
  void lettersGoOnAfterTheAlphabet() {
    assertThat(IntStream.of(1, 26, 27, 52, 53, 60).mapToObj(Wielpijl::letter))
        .containsExactly("a", "z", "aa", "az", "ba", "bh");
  }

  /** The middle of the arrow lies where it was asked for, and so does the way back. */
  @Test
  void anArrowBendsToTheDistanceThatIsAskedFor() {
    Wielplaats midden = new Wielplaats(240, 240);
    for (int aantal = 2; aantal <= 24; aantal++) {
      Wielplaats van = Wielplaats.van(0, aantal, 240, 160);
      for (int aan = 1; aan < aantal; aan++) {
        Wielplaats naar = Wielplaats.van(aan, aantal, 240, 160);
        for (double afstand : new double[] {58, 90, 126}) {
          Wielplaats boog = van.opBoog(van.bocht(naar, midden, afstand), naar);
          assertThat(boog.afstand(midden)).isCloseTo(afstand, within(1.5));
          Wielplaats terug = naar.opBoog(naar.bocht(van, midden, afstand), van);
          assertThat(terug.afstand(midden)).isCloseTo(afstand, within(1.5));
        }
      }
    }
  }
}

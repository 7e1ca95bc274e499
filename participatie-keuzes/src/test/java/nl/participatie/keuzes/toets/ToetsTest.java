package nl.participatie.keuzes.toets;

import static nl.participatie.keuzes.Regelvoorbeeld.regel;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.participatie.keuzes.RegelsCsv;
import nl.participatie.keuzes.RegelsCsv.Rij;
import nl.participatie.keuzes.Regelvoorbeeld;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Regelsoort;
import nl.participatie.model.bron.Geldigheid;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What each kind of rule finds, shape by shape. */
class ToetsTest {

  private static final LocalDate RAPPORT = LocalDate.of(2015, 4, 14);

  /** One rule per kind on 12.OPEN_EINDE and, where there is another side, choice 3 or 5. */
  private static String uitkomst(Regel regel, String profiel) {
    Toetsresultaat resultaat =
        new Toets(Regelset.of(List.of(regel))).toets(Keuzeprofiel.parse(profiel), RAPPORT);
    return resultaat.bevindingen().isEmpty()
        ? "-"
        : resultaat.bevindingen().get(0).uitkomst()
            + " "
            + resultaat.bevindingen().get(0).opties().stream().map(Optie::toString).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                              | -", // both open
        "12.PLAFONDS                     | -", // als decided otherwise
        "3.GEEN                          | -", // als open
        "12.OPEN_EINDE                   | ONBEPAALD [12.OPEN_EINDE]", // dan open
        "12.OPEN_EINDE 3.ACTIEF          | -", // met, first option of dan
        "12.OPEN_EINDE 3.BEPERKT         | -", // met, second option of dan
        "12.OPEN_EINDE 3.GEEN            | SCHENDING [3.GEEN, 12.OPEN_EINDE]",
        "12.PLAFONDS 3.GEEN              | -"
      })
  void vereistIsGeschondenAlsDeKeuzeAndersIsEnOnbepaaldAlsZijOpenIs(
      String profiel, String verwacht) {
    assertThat(
            uitkomst(
                regel("X-1", Regelsoort.VEREIST, "12.OPEN_EINDE", "3.ACTIEF 3.BEPERKT"), profiel))
        .isEqualTo(verwacht);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                              | -",
        "12.OPEN_EINDE                   | -", // dan open: silent
        "3.GEEN                          | -", // als open: silent
        "12.OPEN_EINDE 3.ACTIEF          | -", // dan decided otherwise
        "12.PLAFONDS 3.GEEN              | -", // als decided otherwise
        "12.OPEN_EINDE 3.BEPERKT         | VINDT [3.BEPERKT, 12.OPEN_EINDE]",
        "12.OPEN_EINDE 3.GEEN            | VINDT [3.GEEN, 12.OPEN_EINDE]"
      })
  void sluitUitSpanningEnVersterktVragenBeideKanten(String profiel, String verwacht) {
    String als = "12.OPEN_EINDE";
    String dan = "3.BEPERKT 3.GEEN";
    assertThat(uitkomst(regel("X-1", Regelsoort.SLUIT_UIT, als, dan), profiel))
        .isEqualTo(verwacht.replace("VINDT", "SCHENDING"));
    assertThat(uitkomst(regel("X-1", Regelsoort.SPANNING, als, dan), profiel))
        .isEqualTo(verwacht.replace("VINDT", "SPANNING"));
    assertThat(uitkomst(regel("X-1", Regelsoort.VERSTERKT, als, dan), profiel))
        .isEqualTo(verwacht.replace("VINDT", "VERSTERKING"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                              | -",
        "12.PLAFONDS                     | -",
        "5.DIENSTBETREKKING              | -", // of the choice, not on the side
        "5.REGULIERE_WERKGEVER           | VINDT [5.REGULIERE_WERKGEVER]",
        "5.INKOMENSVOORZIENING 6.GEEN    | VINDT [5.INKOMENSVOORZIENING]" // no other option named
      })
  void sluitUitZonderDanEnGrensVragenAlleenAls(String profiel, String verwacht) {
    String als = "5.INKOMENSVOORZIENING 5.REGULIERE_WERKGEVER";
    assertThat(uitkomst(regel("X-1", Regelsoort.SLUIT_UIT, als, ""), profiel))
        .isEqualTo(verwacht.replace("VINDT", "SCHENDING"));
    assertThat(uitkomst(regel("X-1", Regelsoort.GRENS, als, ""), profiel))
        .isEqualTo(verwacht.replace("VINDT", "GRENS"));
  }

  static List<Rij> rijen() {
    return RegelsCsv.rijen();
  }

  /** Each option of als alone: a demand is undetermined, a limit speaks, all others are silent. */
  @ParameterizedTest
  @MethodSource("rijen")
  void metDeAndereKantOpenIsAlleenEenVereisteOnbepaald(Rij rij) {
    LocalDate dag = dagVan(rij);
    for (String als : rij.als()) {
      List<String> verwacht =
          switch (rij.soort()) {
            case "VEREIST" -> List.of("ONBEPAALD");
            case "SLUIT_UIT" -> List.of("SCHENDING"); // have no other side
            case "GRENS" -> List.of("GRENS");
            default -> List.of();
          };
      assertThat(uitkomstenVan(rij.code(), als, dag)).as(als).isEqualTo(verwacht);
    }
  }

  @ParameterizedTest
  @MethodSource("rijen")
  void metAlsOpenZwijgtElkeRegel(Rij rij) {
    for (String dan : rij.dan()) {
      assertThat(uitkomstenVan(rij.code(), dan, dagVan(rij))).as(dan).isEmpty();
    }
    assertThat(uitkomstenVan(rij.code(), "", dagVan(rij))).isEmpty();
  }

  /** A day on which the row counts: its first, or a day in the year of the report. */
  private static LocalDate dagVan(Rij rij) {
    return rij.vanaf().isEmpty() ? RAPPORT : LocalDate.parse(rij.vanaf());
  }

  private static List<String> uitkomstenVan(String code, String profiel, LocalDate dag) {
    return Toets.STANDAARD.toets(Keuzeprofiel.parse(profiel), dag).bevindingen().stream()
        .filter(bevinding -> bevinding.regel().code().equals(code))
        .map(bevinding -> bevinding.uitkomst().name())
        .toList();
  }

  @Test
  void openEindeAlleenLaatR01Onbepaald() {
    // R-01 asks for 1.INVESTEREN, which is open; have an open other side.
    assertThat(
            NaiefOrakel.regels(Toets.STANDAARD.toets(Keuzeprofiel.parse("12.OPEN_EINDE"), RAPPORT)))
        .containsExactly("R-01 ONBEPAALD [12.OPEN_EINDE]");
  }

  @Test
  void elkeDwingendeRegelKanEenKeerGebrokenWorden() {
    LocalDate nieuwjaar2017 = LocalDate.of(2017, 1, 1);
    assertThat(schendingen("1.NIET_INVESTEREN 12.OPEN_EINDE", RAPPORT)).containsExactly("R-01");
    assertThat(schendingen("5.INKOMENSVOORZIENING", nieuwjaar2017)).containsExactly("R-02");
    assertThat(schendingen("5.REGULIERE_WERKGEVER", nieuwjaar2017)).containsExactly("R-03");
    assertThat(schendingen("1.NIET_INVESTEREN 7.ACTIEF", RAPPORT)).containsExactly("R-04");
  }

  private static List<String> schendingen(String profiel, LocalDate dag) {
    return Toets.STANDAARD
        .toets(Keuzeprofiel.parse(profiel), dag)
        .met(Toetsuitkomst.SCHENDING)
        .stream()
        .map(bevinding -> bevinding.regel().code())
        .toList();
  }

  @Test
  void hetLegeProfielEnDeLegeRegelsetGevenNiets() {
    assertThat(Toets.STANDAARD.toets(Keuzeprofiel.LEEG, RAPPORT).bevindingen()).isEmpty();
    assertThat(
            new Toets(Regelset.of(List.of()))
                .toets(Keuzeprofiel.parse("1.NIET_INVESTEREN 12.OPEN_EINDE"), RAPPORT)
                .bevindingen())
        .isEmpty();
  }

  @Test
  void eenEigenRegelTeltAlleenBinnenZijnGeldigheid() {
    Regel eigen =
        Regelvoorbeeld.builder("X-1")
            .soort(Regelsoort.GRENS)
            .addAls(Optie.POORT_INSTROOM_BEPERKEN)
            .geldigheid(Geldigheid.parse("2016-02-29", "2016-03-01"))
            .build();
    Toets toets = new Toets(Regelset.of(List.of(eigen)));
    Keuzeprofiel profiel = Keuzeprofiel.of(Optie.POORT_INSTROOM_BEPERKEN);
    assertThat(toets.toets(profiel, LocalDate.of(2016, 2, 28)).bevindingen()).isEmpty();
    assertThat(toets.toets(profiel, LocalDate.of(2016, 2, 29)).bevindingen()).hasSize(1);
    assertThat(toets.toets(profiel, LocalDate.of(2016, 3, 1)).bevindingen()).isEmpty();
  }

  /** Findings are written out once per period, so that two checks share them. */
  @Test
  void watEenPeriodeVergtWordtEenKeerBereid() {
    Toets toets = new Toets(Regelset.standaard());
    Keuzeprofiel profiel = Keuzeprofiel.parse("1.NIET_INVESTEREN 12.OPEN_EINDE");
    List<Regelbevinding> eerst = toets.toets(profiel, RAPPORT).bevindingen();
    List<Regelbevinding> later = toets.toets(profiel, RAPPORT.plusDays(1)).bevindingen();
    assertThat(eerst).isNotEmpty().isEqualTo(later);
    for (int i = 0; i < eerst.size(); i++) {
      assertThat(later.get(i)).isSameAs(eerst.get(i));
    }
  }

  @Test
  void hetResultaatNoemtProfielEnPeildatumEnSplitstNaarUitkomst() {
    Keuzeprofiel profiel =
        Keuzeprofiel.parse("1.NIET_INVESTEREN 7.ACTIEF 12.OPEN_EINDE 19.GROEPSGEWIJS");
    Toetsresultaat resultaat = Toets.STANDAARD.toets(profiel, RAPPORT);
    assertThat(resultaat.profiel()).isEqualTo(profiel);
    assertThat(resultaat.peildatum()).isEqualTo(RAPPORT);
    // ask for 1.INVESTEREN, R-30 joins 12.OPEN_EINDE and 19.GROEPSGEWIJS, R-43 is the
    // limit on 1.NIET_INVESTEREN.
    assertThat(codes(resultaat, Toetsuitkomst.SCHENDING)).containsExactly("R-01", "R-04");
    assertThat(codes(resultaat, Toetsuitkomst.VERSTERKING)).containsExactly("R-30");
    assertThat(codes(resultaat, Toetsuitkomst.GRENS)).containsExactly("R-43");
    assertThat(codes(resultaat, Toetsuitkomst.SPANNING)).isEmpty();
    assertThat(codes(resultaat, Toetsuitkomst.ONBEPAALD)).isEmpty();
    assertThat(resultaat.bevindingen()).hasSize(4);
  }

  private static List<String> codes(Toetsresultaat resultaat, Toetsuitkomst uitkomst) {
    return resultaat.met(uitkomst).stream().map(bevinding -> bevinding.regel().code()).toList();
  }

  @Test
  void watDeAanroeperLaterMetZijnLijstDoetRaaktHetResultaatNiet() {
    List<Regelbevinding> lijst = new ArrayList<>();
    Toetsresultaat resultaat = new Toetsresultaat(Keuzeprofiel.LEEG, RAPPORT, lijst);
    lijst.add(
        new Regelbevinding(
            Regelset.standaard().regel("R-46"),
            Toetsuitkomst.GRENS,
            List.of(Optie.LOONKOSTENSUBSIDIE_SMAL)));
    assertThat(resultaat.bevindingen()).isEmpty();
  }
}

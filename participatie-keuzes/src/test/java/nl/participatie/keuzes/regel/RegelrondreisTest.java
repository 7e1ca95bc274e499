package nl.participatie.keuzes.regel;

import static nl.participatie.keuzes.regel.Tabeltekst.eentalig;
import static nl.participatie.keuzes.regel.Tabeltekst.leesTekst;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.participatie.keuzes.WillekeurigeRegels;
import nl.participatie.model.controle.Controleresultaat;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written is read back, and no change to a table makes a rule vanish. */
class RegelrondreisTest {

  private static final List<String> MEEGELEVERD = List.of(Tabeltekst.meegeleverd().split("\n", -1));

  @Provide
  Arbitrary<Regelset> sets() {
    return WillekeurigeRegels.sets();
  }

  /** A cell that may be wrong, right in another column, or cut a row in two. */
  @Provide
  Arbitrary<String> cellen() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            "",
            " ",
            ";",
            "\n",
            "\r",
            "\r\n",
            "|",
            "GRENS",
            "SLUIT_UIT",
            "12.OPEN_EINDE",
            "3.GEEN",
            "1.INVESTEREN|1.NIET_INVESTEREN",
            "R-01",
            "R-54",
            "STERK",
            "WET",
            "RAPPORT",
            "6.2",
            "2017-01-01",
            "2016-02-29",
            "2015-02-29",
            "\u0000",
            "\u202E",
            "\""),
        Arbitraries.strings().all().ofMaxLength(8));
  }

  @Property(tries = 150)
  void eenGeschrevenSetWordtAlsDezelfdeGelezen(@ForAll("sets") Regelset set, @ForAll Taal taal) {
    String tabel = Regelschrijver.csv(set, taal);
    assertThat(leesTekst(tabel).ofFout()).isEqualTo(eentalig(set, taal));
    assertThat(Regelschrijver.csv(leesTekst(tabel).ofFout(), taal))
        .as("writing again gives the same text")
        .isEqualTo(tabel);
  }

  @ParameterizedTest
  @EnumSource(Taal.class)
  void deStandaardregelsWordenGeschrevenEnGelezen(Taal taal) {
    assertThat(leesTekst(Regelschrijver.csv(Regelset.standaard(), taal)).ofFout())
        .isEqualTo(eentalig(Regelset.standaard(), taal));
  }

  @Property(tries = 200)
  void geenAndereCelMaaktDatEenRegelStilVerdwijnt(
      @ForAll @IntRange(min = 1, max = 54) int rij,
      @ForAll @IntRange(max = 9) int kolom,
      @ForAll("cellen") String cel) {
    List<String> tekstregels = new ArrayList<>(MEEGELEVERD);
    String[] cellen = tekstregels.get(rij).split(";", -1);
    cellen[kolom] = cel;
    tekstregels.set(rij, String.join(";", cellen));
    isVolledigOfHeeftFouten(String.join("\n", tekstregels));
  }

  @Property(tries = 200)
  void geenAnderTekenMaaktDatEenRegelStilVerdwijnt(
      @ForAll @IntRange(max = 8000) int plaats, @ForAll("cellen") String stuk) {
    String tabel = Tabeltekst.meegeleverd();
    int waar = plaats % tabel.length();
    isVolledigOfHeeftFouten(tabel.substring(0, waar) + stuk + tabel.substring(waar));
    isVolledigOfHeeftFouten(tabel.substring(0, waar) + stuk + tabel.substring(waar + 1));
    isVolledigOfHeeftFouten(tabel.substring(0, waar));
  }

  /** As many rules as there are lines below the header, or a fault. */
  private static void isVolledigOfHeeftFouten(String tabel) {
    Controleresultaat<Regelset> uitkomst = leesTekst(tabel);
    assertThat(uitkomst.waarde().isPresent()).isEqualTo(uitkomst.fouten().isEmpty());
    long tekstregels = tabel.lines().count() - 1;
    uitkomst
        .waarde()
        .ifPresent(set -> assertThat(set.regels()).hasSize(Math.toIntExact(tekstregels)));
  }
}

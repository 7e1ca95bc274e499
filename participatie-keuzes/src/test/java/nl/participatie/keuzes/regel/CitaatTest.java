package nl.participatie.keuzes.regel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.participatie.keuzes.Regelvoorbeeld;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.keuze.Optie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A citation is a place in a known source as a whole, or one's own word for word. */
class CitaatTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "RAPPORT ! 6.2 ! RAPPORT ! 6.2",
        "RAPPORT ! 4 (iii) en 6.4 ! RAPPORT ! 4 (iii) en 6.4",
        "RAPPORT ! 9.9 ! EIGEN ! 9.9", // no such section
        "WET ! 6.2 ! EIGEN ! 6.2", // a bare section of what?
        "WET ! Een uitgewerkt sturingsmodel 6.2 ! RAPPORT ! 6.2",
        "WET ! Participatiewet art. 10b ! PARTICIPATIEWET ! art. 10b",
        "RAPPORT ! Participatiewet art. 10b ! PARTICIPATIEWET ! art. 10b",
        "WET ! Participatiewet artikel 10b ! EIGEN ! Participatiewet artikel 10b",
        "WET ! Participatiewet art. 10b, naar analogie ! EIGEN"
            + " ! Participatiewet art. 10b, naar analogie",
        "WET ! Participatiewet ! EIGEN ! Participatiewet", // cited by article
        "WET ! Participatiewetgeving ! EIGEN ! Participatiewetgeving",
        "WET ! Besluit Participatiewet ! BESLUIT_PARTICIPATIEWET ! ''",
        "WET ! 'Besluit Participatiewet ' ! EIGEN ! 'Besluit Participatiewet '", // a place of
        // nothing
        "WET ! Besluit Participatiewet art. 3 ! EIGEN ! Besluit Participatiewet art. 3",
        "WET ! Besluit loonkostensubsidie Participatiewet ! BESLUIT_LOONKOSTENSUBSIDIE ! ''",
        "WET ! Staatscourant 2014-12345 ! STAATSCOURANT ! 2014-12345",
        "WET ! raadsbesluit 2020 / 12 ! EIGEN ! raadsbesluit 2020 / 12", // no calculation
        "WET ! rapportage 2020 ! EIGEN ! rapportage 2020", // not the report
        "WET ! 0001 ! EIGEN ! 0001",
        "RAPPORT ! geen bron ! GEEN ! ''",
        "RAPPORT ! eigen bron van de gebruiker 6.2 ! EIGEN ! 6.2"
      })
  void eenCitaatIsEenBekendePlaatsOfWoordelijkEenEigenBron(
      Grondslag grondslag, String tekst, Bron bron, String plaats) {
    assertThat(Citaat.lees(grondslag, tekst)).isEqualTo(new Vindplaats(bron, plaats));
  }

  @Test
  void geenNaamVanEenBronIsHetBeginVanEenAndere() {
    for (Bron bron : Bron.values()) {
      assertThat(Bron.values())
          .filteredOn(ander -> ander.kort().nl().startsWith(bron.kort().nl()))
          .containsExactly(bron);
    }
  }

  private static Regel regel(Grondslag grondslag, Vindplaats vindplaats) {
    return Regelvoorbeeld.builder("X-1")
        .soort(Regelsoort.GRENS)
        .addAls(Optie.parse("3.GEEN"))
        .grondslag(grondslag)
        .vindplaats(vindplaats)
        .build();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "RAPPORT ! RAPPORT ! 6.2 ! 6.2",
        "WET ! RAPPORT ! 6.2 ! Een uitgewerkt sturingsmodel 6.2",
        "RAPPORT ! EIGEN ! 6.2 ! eigen bron van de gebruiker 6.2",
        "WET ! EIGEN ! 6.2 ! 6.2",
        "WET ! PARTICIPATIEWET ! art. 10b ! Participatiewet art. 10b",
        "WET ! EIGEN ! Participatiewet art. 10b"
            + " ! eigen bron van de gebruiker Participatiewet art. 10b",
        "WET ! GEEN ! '' ! geen bron"
      })
  void hetKortsteCitaatDatHetzelfdeBetekentWordtGeschreven(
      Grondslag grondslag, Bron bron, String plaats, String tekst) {
    assertThat(Citaat.schrijf(regel(grondslag, new Vindplaats(bron, plaats)))).isEqualTo(tekst);
  }

  @ParameterizedTest
  @EnumSource(Grondslag.class)
  void eenOpmerkingKanNietMeeEnWordtNietStilWeggelaten(Grondslag grondslag) {
    Regel regel = regel(grondslag, new Vindplaats(Bron.RAPPORT, "6.2", "a reading"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Citaat.schrijf(regel))
        .withMessageContaining("X-1")
        .withMessageContaining("a reading");
  }

  @Test
  void elkeMeegeleverdeRegelSchrijftDeCelVanDeTabel() {
    String tabel = Tabeltekst.meegeleverd();
    for (Regel regel : Regelset.standaard().regels()) {
      assertThat(tabel).contains(";" + Citaat.schrijf(regel) + ";");
    }
  }
}

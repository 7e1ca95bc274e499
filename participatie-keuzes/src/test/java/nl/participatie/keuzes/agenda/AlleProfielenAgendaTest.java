package nl.participatie.keuzes.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import nl.participatie.keuzes.AlleProfielen;
import nl.participatie.keuzes.praktijk.Praktijkcase;
import nl.participatie.keuzes.praktijk.Praktijkcases;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.keuzes.ruimte.Keuzeruimte;
import nl.participatie.model.keuze.Keuzeprofiel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Agendas of nothing decided and of the cases from practice, against every one of the 11,796,480
 * complete profiles under the standard rules. From 2017 the law bars what Tilburg had decided.
 */
class AlleProfielenAgendaTest {

  private static List<Keuzeprofiel> besluiten() {
    List<Keuzeprofiel> uit = new ArrayList<>();
    uit.add(Keuzeprofiel.LEEG);
    uit.addAll(Praktijkcases.alle().stream().map(Praktijkcase::profiel).distinct().toList());
    return uit;
  }

  @ParameterizedTest
  @CsvSource({"2015-04-14, STERK", "2017-01-01, STERK", "2017-01-01, AANDACHT"})
  void deTellingenZijnDieVanAlleProfielen(LocalDate dag, Sterkte drempel) {
    Keuzeruimte ruimte = Keuzeruimte.van(Regelset.standaard(), dag, drempel);
    LongPredicate isGeldig = AgendaOrakel.geldig(ruimte.regels());
    List<Keuzeprofiel> besluiten = besluiten();
    List<AgendaOrakel> orakels =
        besluiten.stream().map(besloten -> new AgendaOrakel(besloten, profiel -> true)).toList();
    AlleProfielen.doorloop(
        profiel -> {
          if (isGeldig.test(profiel)) {
            orakels.forEach(orakel -> orakel.accept(profiel));
          }
        });
    for (int i = 0; i < orakels.size(); i++) {
      orakels.get(i).vergelijk(Agenda.van(ruimte, besluiten.get(i)));
    }
  }
}

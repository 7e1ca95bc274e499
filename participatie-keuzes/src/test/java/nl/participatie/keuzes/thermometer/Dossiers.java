package nl.participatie.keuzes.thermometer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.time.api.Dates;
import nl.participatie.model.dossier.Beslisser;
import nl.participatie.model.dossier.Besluitvorming;
import nl.participatie.model.dossier.Dossiergebeurtenis;
import nl.participatie.model.dossier.Implementatie;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;

/** Histories for the tests of this package. */
final class Dossiers {

  static final LocalDate VAN = LocalDate.of(2012, 1, 1);
  static final LocalDate TOT = LocalDate.of(2016, 12, 31);

  private Dossiers() {}

  /** A day on which histories have events, or have none. */
  static Arbitrary<LocalDate> dagen() {
    return Arbitraries.oneOf(
        Dates.dates().between(VAN, TOT),
        Arbitraries.of(
            LocalDate.of(2012, 12, 31),
            LocalDate.of(2013, 1, 1),
            LocalDate.of(2015, 1, 1),
            LocalDate.of(2015, 4, 14)));
  }

  /** Up to 60 events in five years, several on one day, sequence numbers in any order. */
  static Arbitrary<List<Dossiergebeurtenis>> gebeurtenissen() {
    return zonderNummer()
        .list()
        .ofMaxSize(60)
        .flatMap(
            delen ->
                Arbitraries.integers()
                    .between(1, 1000)
                    .list()
                    .ofSize(delen.size())
                    .uniqueElements()
                    .map(nummers -> genummerd(delen, nummers)));
  }

  private static Arbitrary<Dossiergebeurtenis> zonderNummer() {
    return Combinators.combine(
            dagen(),
            // few choices, so that a choice has a past
            Arbitraries.oneOf(
                Arbitraries.of(Keuze.class), Arbitraries.of(Keuze.van(1), Keuze.van(12))),
            Arbitraries.of(Besluitvorming.class).optional(0.7),
            Arbitraries.of(Implementatie.class).optional(0.6),
            Arbitraries.of(Beslisser.class),
            Arbitraries.integers().between(-4, 4))
        .as(
            (dag, keuze, besluit, stap, beslisser, plaats) -> {
              List<Optie> opties = List.copyOf(keuze.opties());
              Dossiergebeurtenis.Builder builder = Dossiergebeurtenis.builder();
              builder.volgnummer(1).datum(dag).keuze(keuze).beslisser(beslisser);
              builder.besluitvorming(besluit).implementatie(stap);
              if (plaats >= 0) {
                builder.optie(opties.get(plaats % opties.size()));
              }
              return builder.build();
            });
  }

  private static List<Dossiergebeurtenis> genummerd(
      List<Dossiergebeurtenis> delen, List<Integer> nummers) {
    List<Dossiergebeurtenis> uit = new ArrayList<>();
    for (int i = 0; i < delen.size(); i++) {
      uit.add(metNummer(delen.get(i), nummers.get(i)));
    }
    return uit;
  }

  /** The same event with another sequence number. */
  static Dossiergebeurtenis metNummer(Dossiergebeurtenis gebeurtenis, int nummer) {
    Dossiergebeurtenis.Builder builder = Dossiergebeurtenis.builder();
    builder.from(gebeurtenis).volgnummer(nummer);
    return builder.build();
  }
}

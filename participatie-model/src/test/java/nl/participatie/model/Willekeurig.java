package nl.participatie.model;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.dossier.Beslisser;
import nl.participatie.model.dossier.Besluitvorming;
import nl.participatie.model.dossier.Dossiergebeurtenis;
import nl.participatie.model.dossier.Implementatie;
import nl.participatie.model.dossier.Keuzedossier;
import nl.participatie.model.gemeente.Gemeentecode;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.gemeente.Volumeopgave;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.getal.Personen;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.middelen.Batenpost;

/** Domain values at random, for the properties of several rooms. */
public final class Willekeurig {

  private static final LocalDate EERSTE_DAG = LocalDate.of(2015, 1, 1);

  private static final int MEESTE_GEBEURTENISSEN = 12;

  /** Nobody has more people than the country. */
  private static final long LAND_WWB = 387_000;

  private static final long LAND_WSW = 91_000;

  /** Own figures that would put the limits of people elsewhere. */
  private static final Set<String> GRENZEN =
      Set.of("WWB_VOLUME", "WSW_VOLUME", "WAJONG_STRUCTUREEL");

  private Willekeurig() {}

  /** Profiles with none to all of the choices made. */
  public static Arbitrary<Keuzeprofiel> profielen() {
    return Arbitraries.of(Optie.class)
        .list()
        .ofMaxSize(60)
        .map(
            opties -> {
              Keuzeprofiel profiel = Keuzeprofiel.LEEG;
              for (Optie optie : opties) {
                profiel = profiel.met(optie);
              }
              return profiel;
            });
  }

  /** Days from 2015 to 2055, often the same ones. */
  public static Arbitrary<LocalDate> dagen() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(0, 5).map(EERSTE_DAG::plusDays),
        Arbitraries.integers().between(0, 40 * 365).map(EERSTE_DAG::plusDays));
  }

  /** Texts that a name may consist of. */
  public static Arbitrary<String> namen() {
    return Arbitraries.strings()
        .withChars("abcXYZ019 '-.,&\"\\/éëüßŁ漢")
        .ofMinLength(1)
        .ofMaxLength(100)
        .filter(naam -> !naam.isBlank());
  }

  /** Lists of events with sequence numbers of their own, in any order. */
  public static Arbitrary<List<Dossiergebeurtenis>> gebeurtenissen() {
    Arbitrary<List<Integer>> nummers =
        Arbitraries.shuffle(IntStream.rangeClosed(1, MEESTE_GEBEURTENISSEN).boxed().toList());
    return Combinators.combine(gebeurtenis().list().ofMaxSize(MEESTE_GEBEURTENISSEN), nummers)
        .as(
            (lijst, volgorde) ->
                IntStream.range(0, lijst.size())
                    .mapToObj(plaats -> lijst.get(plaats).apply(volgorde.get(plaats)))
                    .toList());
  }

  /** An event but for its sequence number. */
  private static Arbitrary<IntFunction<Dossiergebeurtenis>> gebeurtenis() {
    Arbitrary<Optional<String>> tekst = namen().map(naam -> naam + "\n" + naam).optional();
    return Combinators.combine(
            // few choices, so that events meet
            Arbitraries.of(Keuze.BESCHUT_WERK, Keuze.INSTRUMENTCAPACITEIT, Keuze.AANPAK),
            dagen(),
            Arbitraries.of(Besluitvorming.class).optional(),
            Arbitraries.of(Implementatie.class).optional(),
            Arbitraries.integers().between(0, 5),
            Arbitraries.of(Beslisser.class),
            tekst,
            tekst)
        .<IntFunction<Dossiergebeurtenis>>as(
            (keuze, dag, besluit, uitvoering, optie, beslisser, bron, toelichting) ->
                volgnummer ->
                    Dossiergebeurtenis.builder()
                        .volgnummer(volgnummer)
                        .datum(dag)
                        .keuze(keuze)
                        .besluitvorming(besluit)
                        .implementatie(uitvoering)
                        .optie(keuze.opties().stream().skip(optie).findFirst())
                        .beslisser(beslisser)
                        .bron(bron)
                        .toelichting(toelichting)
                        .build())
        .withoutEdgeCases(); // twelve events would combine into thousands
  }

  /** Municipalities such as a file can hold, with any part absent. */
  public static Arbitrary<Gemeenteprofiel> gemeenten() {
    return Combinators.combine(
            codes().optional(),
            namen().optional(),
            profielen().optional(),
            volumes(),
            baten(),
            kengetallen(),
            gebeurtenissen().map(Keuzedossier::of))
        .as(
            (code, naam, keuzes, volumes, baten, kengetallen, dossier) ->
                Gemeenteprofiel.builder()
                    .code(code)
                    .naam(naam)
                    .arbeidsmarktregio(naam)
                    .keuzes(keuzes)
                    .volumes(volumes)
                    .putAllBaten(baten)
                    .putAllKengetallen(kengetallen)
                    .dossier(dossier)
                    .build())
        .withoutEdgeCases();
  }

  private static Arbitrary<Gemeentecode> codes() {
    return Arbitraries.integers()
        .between(0, 9999)
        .map(n -> new Gemeentecode(n == 0 ? "NL" : "GM" + (10_000 + n + "").substring(1)));
  }

  private static Arbitrary<Volumeopgave> volumes() {
    return Combinators.combine(
            dagen().optional(),
            personen(LAND_WWB).optional(),
            personen(LAND_WSW).optional(),
            aandelen().optional(),
            Arbitraries.maps(Arbitraries.of(Volumegroep.class), pad()).ofMaxSize(3))
        .as(
            (dag, wwb, wsw, aandeel, paden) ->
                Volumeopgave.builder()
                    .peildatum(dag)
                    .wwb(wwb)
                    .wsw(wsw)
                    .aandeelWajong(aandeel)
                    .paden(paden)
                    .build());
  }

  private static Arbitrary<Personen> personen(long meeste) {
    return Arbitraries.longs().between(0, 1000 * meeste).map(Personen::ofDuizendsten);
  }

  /** One value a month, on any day of it. */
  private static Arbitrary<ImmutableSortedMap<LocalDate, Personen>> pad() {
    return Arbitraries.maps(
            Arbitraries.integers().between(0, 41 * 12 - 1),
            Combinators.combine(Arbitraries.integers().between(0, 27), personen(LAND_WSW))
                .as(Map::entry))
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(
            punten -> {
              ImmutableSortedMap.Builder<LocalDate, Personen> pad =
                  ImmutableSortedMap.naturalOrder();
              punten.forEach(
                  (maand, punt) ->
                      pad.put(
                          EERSTE_DAG.plusMonths(maand).plusDays(punt.getKey()), punt.getValue()));
              return pad.buildOrThrow();
            });
  }

  /** Shares from 0 to 1 in thousand-millionths, the finest that a file may hold. */
  private static Arbitrary<Breuk> aandelen() {
    return Arbitraries.longs()
        .between(0, 1_000_000_000)
        .map(n -> Breuk.of(BigDecimal.valueOf(n, 9)));
  }

  private static Arbitrary<Map<Batenpost, ImmutableSortedMap<Integer, Bedrag>>> baten() {
    return Arbitraries.maps(
            Arbitraries.of(Batenpost.class),
            Arbitraries.maps(
                    Arbitraries.integers().between(2015, 2055),
                    Arbitraries.longs().between(0, Bedrag.GRENS_IN_CENTEN).map(Bedrag::ofCent))
                .ofMaxSize(4)
                .map(ImmutableSortedMap::copyOf))
        .ofMaxSize(4);
  }

  private static Arbitrary<Map<String, Breuk>> kengetallen() {
    List<String> codes =
        Kengetallen.standaard().codes().stream()
            // nobody may have more people than the country
            .filter(code -> !GRENZEN.contains(code))
            .toList();
    return Arbitraries.maps(Arbitraries.of(codes), aandelen()).ofMaxSize(5);
  }
}

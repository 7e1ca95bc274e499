package nl.participatie.keuzes.transformatie;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.gemeente.Volumeopgave;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.getal.Personen;
import nl.participatie.model.uitvoering.WswWerkvorm;

/** Municipalities and ways of organising that the tests share. */
final class Effecten {

  private Effecten() {}

  /** A municipality with people in the Wsw on a line of its own from 2015 to 2055. */
  static Gemeenteprofiel gemeente(Personen begin, Personen einde) {
    ImmutableSortedMap<LocalDate, Personen> pad =
        ImmutableSortedMap.of(LocalDate.of(2015, 1, 1), begin, LocalDate.of(2055, 1, 1), einde);
    return Gemeenteprofiel.builder()
        .volumes(Volumeopgave.builder().putPaden(Volumegroep.WSW, pad).build())
        .build();
  }

  /** The same number of people in every year. */
  static Gemeenteprofiel vast(long mensen) {
    return gemeente(Personen.of(mensen), Personen.of(mensen));
  }

  static Werkvormdeel deel(String aandeel, long waarde, long begeleiding) {
    return new Werkvormdeel(
        Breuk.parse(aandeel), Bedrag.ofEuro(waarde), Bedrag.ofEuro(begeleiding));
  }

  static Wsworganisatie organisatie(long overhead, Map<WswWerkvorm, Werkvormdeel> werkvormen) {
    return Wsworganisatie.builder()
        .werkvormen(werkvormen)
        .overhead(Bedrag.ofEuro(overhead))
        .build();
  }

  /** Sixty of a hundred within the walls, forty on secondment: 160,000 without the subsidy. */
  static Wsworganisatie huidig() {
    return organisatie(
        300_000,
        ImmutableMap.of(
            WswWerkvorm.BINNEN_DE_MUREN, deel("0.6", 6_000, 3_000),
            WswWerkvorm.DETACHERING, deel("2/5", 9_000, 2_000)));
  }

  /** Everybody with an ordinary employer, by a smaller organisation with overhead by person. */
  static Wsworganisatie nieuw() {
    return Wsworganisatie.builder()
        .putWerkvormen(WswWerkvorm.DETACHERING, deel("1/3", 9_000, 2_000))
        .putWerkvormen(WswWerkvorm.BEGELEID_WERKEN, deel("2/3", 10_000, 5_000))
        .overhead(Bedrag.ofEuro(100_000))
        .overheadPerPersoon(Bedrag.ofEuro(1_000))
        .build();
  }

  static Effectopgave opgave(int van, int tot, Wsworganisatie huidig, Wsworganisatie nieuw) {
    return Effectopgave.builder().van(van).totEnMet(tot).huidig(huidig).nieuw(nieuw).build();
  }

  /** Euros by year for what comes once. */
  static Effectopgave metEenmalig(int van, int tot, Map<Integer, Long> eenmalig) {
    ImmutableSortedMap.Builder<Integer, Bedrag> bedragen = ImmutableSortedMap.naturalOrder();
    eenmalig.forEach((jaar, euro) -> bedragen.put(jaar, Bedrag.ofEuro(euro)));
    return Effectopgave.builder()
        .van(van)
        .totEnMet(tot)
        .huidig(huidig())
        .nieuw(nieuw())
        .eenmalig(bedragen.buildOrThrow())
        .build();
  }

  static Wsworganisatie metSubsidie(Wsworganisatie organisatie, long euro) {
    return Wsworganisatie.builder()
        .from(organisatie)
        .subsidiePerPersoon(Optional.of(Bedrag.ofEuro(euro)))
        .build();
  }

  static Wsweffect reken(Gemeenteprofiel gemeente, Effectopgave opgave) {
    return Effectmodel.STANDAARD.bereken(gemeente, opgave).bepaald();
  }
}

package nl.participatie.keuzes.transformatie;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.participatie.budget.herleiding.Eenheid;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.budget.raming.Raming;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.taal.Tekst;
import nl.participatie.model.uitvoering.WswWerkvorm;

/** Works out one way of organising the Wsw in one year. */
final class Resultaatrekening {

  private static final String MENSEN = "volumes.WSW";
  private static final String BUDGET = "baten.PBUDGET_WSW";

  private final String zijde;
  private final Wsworganisatie organisatie;
  private final Herleiding mensen;
  private final Herleiding subsidie;
  private final Optional<Bedrag> eenmalig;

  private Resultaatrekening(
      String zijde,
      Wsworganisatie organisatie,
      Raming raming,
      int jaar,
      Optional<Bedrag> eenmalig) {
    this.zijde = zijde;
    this.organisatie = organisatie;
    this.mensen = raming.herleid(jaar, MENSEN);
    this.subsidie =
        organisatie
            .subsidiePerPersoon()
            .map(bedrag -> product("subsidie", List.of(mensen, perPersoon("subsidie", bedrag))))
            .orElseGet(() -> raming.herleid(jaar, BUDGET));
    this.eenmalig = eenmalig;
  }

  /** The present way of organising. */
  static Wswresultaat huidig(Effectopgave opgave, Raming raming, int jaar) {
    return new Resultaatrekening("huidig", opgave.huidig(), raming, jaar, Optional.empty())
        .resultaat();
  }

  /** The new way of organising, with what the change costs once in that year. */
  static Wswresultaat nieuw(Effectopgave opgave, Raming raming, int jaar) {
    Optional<Bedrag> eenmalig = Optional.ofNullable(opgave.eenmalig().get(jaar));
    return new Resultaatrekening("nieuw", opgave.nieuw(), raming, jaar, eenmalig).resultaat();
  }

  private Wswresultaat resultaat() {
    Map<WswWerkvorm, Herleiding> waarde = new EnumMap<>(WswWerkvorm.class);
    Map<WswWerkvorm, Herleiding> begeleiding = new EnumMap<>(WswWerkvorm.class);
    organisatie
        .werkvormen()
        .forEach(
            (vorm, deel) -> {
              waarde.put(vorm, perVorm(vorm, "toegevoegdeWaarde", deel.toegevoegdeWaarde()));
              begeleiding.put(vorm, perVorm(vorm, "begeleiding", deel.begeleiding()));
            });
    Herleiding overhead = overhead();
    Optional<Herleiding> keer =
        eenmalig.map(bedrag -> Effectboom.eigen(plaats("eenmalig"), label("eenmalig"), bedrag));
    Wswresultaat.Builder uit = new Wswresultaat.Builder();
    waarde.forEach((vorm, boom) -> uit.putToegevoegdeWaarde(vorm, Effectboom.bedrag(boom)));
    begeleiding.forEach((vorm, boom) -> uit.putBegeleiding(vorm, Effectboom.bedrag(boom)));
    List<Herleiding> baten = new ArrayList<>(waarde.values());
    baten.add(subsidie);
    List<Herleiding> lasten = new ArrayList<>(begeleiding.values());
    lasten.add(overhead);
    keer.ifPresent(lasten::add);
    return uit.subsidie(Effectboom.bedrag(subsidie))
        .overhead(Effectboom.bedrag(overhead))
        .eenmalig(eenmalig.orElse(Bedrag.NUL))
        .herleiding(
            Effectboom.verschil(
                label("saldo"),
                Effectboom.som(label("baten"), baten),
                Effectboom.som(label("lasten"), lasten)))
        .build();
  }

  /** People times their share times what it is for one of them. */
  private Herleiding perVorm(WswWerkvorm vorm, String wat, Bedrag bedrag) {
    Werkvormdeel deel = organisatie.werkvormen().get(vorm);
    String bij = "werkvormen." + vorm + ".";
    return Effectboom.product(
        label(wat, vorm.titel()),
        List.of(
            mensen,
            Effectboom.eigen(
                plaats(bij + "aandeel"),
                label("aandeel", vorm.titel()),
                Eenheid.GETAL,
                Objects.requireNonNull(deel).aandeel()),
            Effectboom.eigen(plaats(bij + wat), label(wat + ".een", vorm.titel()), bedrag)));
  }

  private Herleiding overhead() {
    ImmutableList.Builder<Herleiding> delen = ImmutableList.builder();
    delen.add(Effectboom.eigen(plaats("overhead"), label("overhead.vast"), organisatie.overhead()));
    organisatie
        .overheadPerPersoon()
        .map(bedrag -> List.of(mensen, perPersoon("overhead", bedrag)))
        .ifPresent(factoren -> delen.add(product("overhead.mensen", factoren)));
    return Effectboom.som(label("overhead"), delen.build());
  }

  private Herleiding product(String sleutel, List<Herleiding> factoren) {
    return Effectboom.product(label(sleutel), factoren);
  }

  private Herleiding perPersoon(String wat, Bedrag bedrag) {
    return Effectboom.eigen(plaats(wat + "PerPersoon"), label(wat + ".een"), bedrag);
  }

  private String plaats(String attribuut) {
    return "transformatie.effect." + (attribuut.equals("eenmalig") ? "" : zijde + ".") + attribuut;
  }

  private Tekst label(String sleutel, Tekst... delen) {
    Tekst wat = Effectteksten.tekst("boom." + sleutel, delen);
    return Effectteksten.tekst("boom." + zijde, wat);
  }
}

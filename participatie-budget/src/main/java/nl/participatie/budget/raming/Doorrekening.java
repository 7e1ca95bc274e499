package nl.participatie.budget.raming;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import nl.participatie.budget.herleiding.Eenheid;
import nl.participatie.budget.herleiding.Grootheid;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.budget.herleiding.Naam;
import nl.participatie.budget.volume.Tijd;
import nl.participatie.budget.volume.Volumemodel;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.middelen.Lastenpost;

/**
 * One run of the model, year by year. A year can depend on the one before it (places under a cap),
 * so that a run starts in 2015, whichever years are asked for.
 */
final class Doorrekening {

  private final Kengetallen kengetallen;
  private final Gemeenteprofiel gemeente;
  private final Keuzeprofiel keuzes;
  private final Ramingsopties opties;
  private final int van;
  private final Volumemodel volumes;
  private final Batenmodel baten;

  Doorrekening(
      Kengetallen kengetallen,
      Gemeenteprofiel gemeente,
      Keuzeprofiel keuzes,
      Ramingsopties opties,
      int van) {
    this.kengetallen = kengetallen;
    this.gemeente = gemeente;
    this.keuzes = keuzes;
    this.opties = opties;
    this.van = van;
    this.volumes = new Volumemodel(kengetallen, gemeente.volumes());
    this.baten = new Batenmodel(kengetallen, gemeente, keuzes);
  }

  /** A year with its parameters. */
  private record Jaargang(Situatie ontvangen, Rekenjaar jaar, Stand stand) {}

  Raming raming(int totEnMet) {
    ImmutableSortedMap.Builder<Integer, Situatie> jaren = ImmutableSortedMap.naturalOrder();
    ImmutableSortedMap.Builder<Integer, Uitgaven> uitgaven = ImmutableSortedMap.naturalOrder();
    jaargangen(totEnMet)
        .tailMap(van, true)
        .forEach(
            (jaar, gang) -> {
              jaren.put(jaar, gang.ontvangen());
              uitgaven.put(jaar, Saldomodel.uitgaven(gang.ontvangen(), gang.jaar(), delen(gang)));
            });
    ImmutableSortedMap<Integer, Situatie> perJaar = jaren.buildOrThrow();
    ImmutableSortedMap<Integer, Uitgaven> uit = uitgaven.buildOrThrow();
    Situatie structureel = baten.situatie(volumes.structureel(), Optional.empty());
    return Raming.builder()
        .jaren(perJaar)
        .uitgaven(uit)
        .structureel(structureel)
        .addAllAannames(Aannames.van(kengetallen, gemeente.volumes()))
        .addAllLeemten(Leemten.van(perJaar, uit, structureel))
        .build();
  }

  Herleiding herleiding(int jaar, Lastenpost post) {
    Jaargang gang = jaargangen(jaar).lastEntry().getValue();
    ImmutableListMultimap<Lastenpost, Grootheid> delen = delen(gang);
    Naam naam = new Naam(post.titel(), Eenheid.EURO, post.vindplaats());
    return delen.get(post).isEmpty()
        ? gang.jaar().getal(Breuk.NUL, "geen").als(naam).herleiding()
        : Grootheid.som(delen.get(post)).als(naam).herleiding();
  }

  private ImmutableListMultimap<Lastenpost, Grootheid> delen(Jaargang gang) {
    return Lastenmodel.lasten(gang.jaar(), gang.stand(), prijzen(gang.jaar().jaar()));
  }

  private Breuk prijzen(int jaar) {
    return opties.indexatie().map(indexatie -> indexatie.factor(jaar)).orElse(Breuk.EEN);
  }

  private NavigableMap<Integer, Jaargang> jaargangen(int totEnMet) {
    NavigableMap<Integer, Jaargang> gangen = new TreeMap<>();
    Optional<Stand> vorig = Optional.empty();
    for (int jaar = Tijd.EERSTE_JAAR; jaar <= totEnMet; jaar++) {
      Situatie ontvangen = baten.situatie(volumes.inJaar(jaar), Optional.of(jaar));
      Rekenjaar rekenjaar = new Rekenjaar(kengetallen, opties.scenario(), jaar, van, ontvangen);
      Stand stand = Lastenmodel.stand(keuzes, rekenjaar, vorig);
      gangen.put(jaar, new Jaargang(ontvangen, rekenjaar, stand));
      vorig = Optional.of(stand);
    }
    return gangen;
  }
}

package nl.participatie.budget.gebied;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.participatie.budget.herleiding.Bewerking;
import nl.participatie.budget.herleiding.Eenheid;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.budget.herleiding.Naam;
import nl.participatie.budget.raming.Raming;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.gemeente.Gemeentecode;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.middelen.Batenpost;
import nl.participatie.model.taal.Tekst;

/**
 * The part of a municipality in what the country receives, as a tree.
 *
 * @param land the estimate of the country
 * @param sleutels the keys
 * @param jaar the year
 * @param post the line
 */
record Verdelingsboom(Raming land, Verdeelsleutels sleutels, int jaar, Batenpost post) {

  private static final Vindplaats BRON = new Vindplaats(Bron.REKENMODEL, "verdeling");

  Herleiding van(Gemeentecode gemeente, Uitkomst<Bedrag> deel) {
    Uitkomst<Breuk> waarde = deel.map(bedrag -> Breuk.of(bedrag.euro()));
    Herleiding macro = land.herleid(jaar, "baten." + post);
    boolean isNiets = macro.waarde().optioneel().map(Breuk::signum).orElse(0) == 0;
    if (isNiets) {
      return Bewerking.IS.onder(naam(gemeente), waarde, List.of(macro(macro)));
    }
    Herleiding.Builder boom =
        Herleiding.builder()
            .label(naam(gemeente).label().get())
            .waarde(waarde)
            .eenheid(Eenheid.EURO)
            .formule(Gebiedsteksten.tekst("deel.formule", Tekst.gelijk(gemeente.toString())))
            .bronnen(List.of(BRON))
            .addDelen(macro(macro));
    Optional<Onbepaald> open = sleutels.van(post, jaar).ontbrekend();
    return open.isPresent()
        ? boom.addDelen(zonderSleutel(open.get())).build()
        : boom.addAllDelen(gewichten(gemeente)).build();
  }

  private Naam naam(Gemeentecode gemeente) {
    return naam(Gebiedsteksten.tekst(gemeente, post.titel()), Eenheid.EURO);
  }

  private static Naam naam(Tekst label, Eenheid eenheid) {
    return new Naam(() -> label, eenheid, () -> BRON, Optional.empty());
  }

  private static Herleiding macro(Herleiding boom) {
    return Herleiding.builder()
        .from(boom)
        .label(Gebiedsteksten.tekst("macro", boom.label()))
        .build();
  }

  private static Herleiding zonderSleutel(Onbepaald open) {
    return Herleiding.builder()
        .label(Gebiedsteksten.tekst("sleutel"))
        .waarde(Uitkomst.onbepaald(open))
        .eenheid(Eenheid.GETAL)
        .bronnen(List.of(BRON))
        .build();
  }

  /** The weight of the municipality, and of all together. */
  private List<Herleiding> gewichten(Gemeentecode gemeente) {
    Map<Gemeentecode, Herleiding> gewichten = sleutels.herleid(post, jaar);
    Herleiding eigen = Objects.requireNonNull(gewichten.get(gemeente));
    List<Herleiding> alle = List.copyOf(gewichten.values());
    return List.of(
        eigen,
        Bewerking.PLUS.onder(
            naam(Gebiedsteksten.tekst("gewichten"), eigen.eenheid()),
            Uitkomst.van(Gebiedsherleiding.som(alle)),
            alle));
  }
}

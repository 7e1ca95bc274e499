package nl.participatie.budget.raming;

import static nl.participatie.budget.raming.Rekenjaar.naam;

import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Optional;
import nl.participatie.budget.herleiding.Eenheid;
import nl.participatie.budget.herleiding.Grootheid;
import nl.participatie.budget.herleiding.Naam;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.middelen.Batenpost;
import nl.participatie.model.middelen.Lastenpost;

/**
 * What is spent in a year: the lines, each a sum of parts per group, of which each is rounded to
 * the cent once. The choices change the parameters first, then the lines follow from them.
 */
final class Lastenmodel {

  /** A part of a line: one group, or one effect of a choice. */
  private final ImmutableListMultimap.Builder<Lastenpost, Grootheid> delen =
      ImmutableListMultimap.builder();

  private final Rekenjaar jaar;
  private final Stand stand;
  private final Grootheid factor;

  private Lastenmodel(Rekenjaar jaar, Stand stand, Grootheid factor) {
    this.jaar = jaar;
    this.stand = stand;
    this.factor = factor;
  }

  /** The parameters of a year, with all choices. */
  static Stand stand(Keuzeprofiel keuzes, Rekenjaar jaar, Optional<Stand> vorig) {
    return Keuzeeffecten.pasToe(keuzes, begin(jaar), jaar, vorig);
  }

  /** The parameters before any choice: all new groups placed, nobody of the WWB. */
  private static Stand begin(Rekenjaar jaar) {
    Grootheid wwb = jaar.mensen(Volumegroep.WWB);
    return new Stand.Builder()
        .wwb(wwb)
        .plaatsingsaandeelWwb(jaar.getal(Breuk.NUL, "geen"))
        .instroom(
            Grootheid.product(wwb, jaar.kengetal("POORT_UITSTROOMKANS"))
                .als(naam("instroom", Eenheid.PERSONEN)))
        .beschut(geplaatst(Volumegroep.BESCHUT, jaar.mensen(Volumegroep.BESCHUT), jaar))
        .loonwaardeBeschut(jaar.kengetal2015("LOONWAARDE_BESCHUT"))
        .gesubsidieerd(jaar.getal(Breuk.EEN, "geheel"))
        .regulier(jaar.ontvangen(Batenpost.PBUDGET_WWB_KLASSIEK))
        .build();
  }

  private static Grootheid geplaatst(Volumegroep groep, Grootheid mensen, Rekenjaar jaar) {
    return Grootheid.product(mensen, jaar.kengetal("PLAATSINGSAANDEEL_" + groep))
        .afgerond(naam("geplaatst", Eenheid.PERSONEN, groep.titel()));
  }

  /**
   * The lines of a year.
   *
   * @param jaar what goes into the year
   * @param stand the parameters with all choices
   * @param prijzen how much higher prices are
   * @return the parts of each line, rounded to the cent
   */
  static ImmutableListMultimap<Lastenpost, Grootheid> lasten(
      Rekenjaar jaar, Stand stand, Breuk prijzen) {
    Lastenmodel model = new Lastenmodel(jaar, stand, jaar.getal(prijzen, "prijzen"));
    model.bijstand();
    for (Volumegroep groep :
        List.of(Volumegroep.BESCHUT, Volumegroep.REGULIER, Volumegroep.WAJONG)) {
      model.nieuweGroep(groep);
    }
    model.reIntegratie();
    model.overig();
    return model.delen.build();
  }

  private void deel(Lastenpost post, String sleutel, Grootheid bedrag) {
    deel(
        post,
        new Naam(naam(sleutel, Eenheid.EURO).label(), Eenheid.EURO, post.vindplaats()),
        bedrag);
  }

  /** Rounded once; prices count only where they have risen, to keep the formula plain. */
  private void deel(Lastenpost post, Naam naam, Grootheid bedrag) {
    boolean isGestegen = !factor.waarde().equals(jaar.getal(Breuk.EEN, "geheel").waarde());
    Grootheid inPrijzen = isGestegen ? Grootheid.product(bedrag, factor) : bedrag;
    delen.put(post, inPrijzen.afgerond(naam));
  }

  /** Social assistance for those not placed, and wage subsidy for those placed. */
  private void bijstand() {
    Grootheid geplaatst =
        Grootheid.product(stand.wwb(), stand.plaatsingsaandeelWwb())
            .afgerond(naam("geplaatst", Eenheid.PERSONEN, Volumegroep.WWB.titel()));
    Grootheid bedrag = jaar.kengetal("IDEEL_PP_WWB");
    Grootheid mensen = stand.wwb().min(geplaatst);
    if (stand.verkorting().isPresent()) {
      Grootheid eerder = Grootheid.product(stand.wwb(), stand.verkorting().get());
      if (eerder.waarde().optioneel().isPresent()) {
        mensen = mensen.min(eerder);
      } else {
        deel(Lastenpost.UITKERINGEN, "verkorting", Grootheid.product(eerder, bedrag));
      }
    }
    deel(
        Lastenpost.UITKERINGEN,
        groepsnaam(Lastenpost.UITKERINGEN, Volumegroep.WWB),
        Grootheid.product(mensen, bedrag));
    deel(
        Lastenpost.LOONKOSTENSUBSIDIE,
        groepsnaam(Lastenpost.LOONKOSTENSUBSIDIE, Volumegroep.WWB),
        Grootheid.product(
            geplaatst, stand.gesubsidieerd(), jaar.jaarsubsidie(jaar.kengetal("LOONWAARDE_WWB"))));
  }

  private static Naam groepsnaam(Lastenpost post, Volumegroep groep) {
    return new Naam(
        naam("postVanGroep", Eenheid.EURO, post.titel(), groep.titel()).label(),
        Eenheid.EURO,
        post.vindplaats());
  }

  private void nieuweGroep(Volumegroep groep) {
    Grootheid mensen = jaar.mensen(groep);
    boolean isBeschut = groep == Volumegroep.BESCHUT;
    Grootheid geplaatst = isBeschut ? stand.beschut() : geplaatst(groep, mensen, jaar);
    Grootheid loonwaarde =
        isBeschut ? stand.loonwaardeBeschut() : jaar.kengetal2015("LOONWAARDE_" + groep);
    deel(
        Lastenpost.UITKERINGEN,
        groepsnaam(Lastenpost.UITKERINGEN, groep),
        Grootheid.product(
            mensen.min(geplaatst),
            jaar.kengetal("RECHT_OP_UITKERING_" + groep),
            jaar.kengetal("IDEEL_PP_WWB")));
    deel(
        Lastenpost.LOONKOSTENSUBSIDIE,
        groepsnaam(Lastenpost.LOONKOSTENSUBSIDIE, groep),
        Grootheid.product(geplaatst, stand.gesubsidieerd(), jaar.jaarsubsidie(loonwaarde)));
    deel(
        Lastenpost.BEGELEIDING,
        groepsnaam(Lastenpost.BEGELEIDING, groep),
        Grootheid.product(geplaatst, jaar.kengetal("PBUDGET_PP_" + groep)));
  }

  private void reIntegratie() {
    // what is received stands in the prices of its year already
    delen.put(
        Lastenpost.RE_INTEGRATIE,
        stand
            .regulier()
            .afgerond(
                new Naam(
                    naam("regulier", Eenheid.EURO).label(),
                    Eenheid.EURO,
                    Lastenpost.RE_INTEGRATIE.vindplaats())));
    stand.extra().forEach((post, extra) -> deel(post, extra.naam(), extra.bedrag()));
  }

  private void overig() {
    stand.zorg().ifPresent(zorg -> deel(Lastenpost.ZORG_EN_WELZIJN, "zorg", zorg));
    stand
        .dagbesteding()
        .ifPresent(
            mensen ->
                deel(
                    Lastenpost.DAGBESTEDING,
                    "dagbesteding",
                    Grootheid.product(mensen, jaar.kengetal("DAGBESTEDING_KOSTEN"))));
    deel(
        Lastenpost.WSW,
        "wsw",
        Grootheid.product(jaar.mensen(Volumegroep.WSW), jaar.kengetal("WSW_KOSTEN_PP")));
    deel(
        Lastenpost.UITVOERING,
        "uitvoering",
        Grootheid.product(stand.wwb(), jaar.kengetal("GEMEENTEFONDS_MACRO"))
            .gedeeldDoor(jaar.kengetal2015("WWB_VOLUME"), Beschuteffecten.nul("WWB_VOLUME")));
  }
}

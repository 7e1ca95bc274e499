package nl.participatie.budget.raming;

import static nl.participatie.budget.raming.Vast.naam;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.participatie.budget.herleiding.Eenheid;
import nl.participatie.budget.herleiding.Naam;
import nl.participatie.budget.herleiding.Reeks;
import nl.participatie.budget.internal.Meldingen;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.middelen.Batenpost;
import nl.participatie.model.middelen.Lastenpost;

/**
 * What is spent: the lines, each a sum of parts per group, of which each is rounded to the cent
 * once. The choices change the parameters first, then the lines follow from them.
 */
final class Lastenmodel {

  /** Two of the WWB, three of each new group. */
  private static final int MEESTE_GROEPSDELEN = 11;

  private static final List<Lastenpost> POSTEN = List.of(Lastenpost.values());

  private static final Naam INSTROOM = naam("instroom", Eenheid.PERSONEN);
  private static final Naam MET_DAGBESTEDING = naam("mensenDagbesteding", Eenheid.PERSONEN);
  private static final Naam VERKORTING = deelnaam(Lastenpost.UITKERINGEN, "verkorting");
  private static final Naam REGULIER = deelnaam(Lastenpost.RE_INTEGRATIE, "regulier");
  private static final Naam ZORG = deelnaam(Lastenpost.ZORG_EN_WELZIJN, "zorg");
  private static final Naam DAGBESTEDING = deelnaam(Lastenpost.DAGBESTEDING, "dagbesteding");
  private static final Naam WSW = deelnaam(Lastenpost.WSW, "wsw");
  private static final Naam UITVOERING = deelnaam(Lastenpost.UITVOERING, "uitvoering");

  private static final ImmutableMap<Volumegroep, Naam> GEPLAATST =
      Maps.immutableEnumMap(
          Maps.toMap(EnumSet.allOf(Volumegroep.class), Lastenmodel::geplaatstNaam));

  /** A part of a line: one group, or one effect of a choice. */
  private final Map<Lastenpost, List<Reeks>> delen = new EnumMap<>(Lastenpost.class);

  /** The parts that belong to one group. */
  private final List<Groepsdeel<Lastenpost>> perGroep = new ArrayList<>(MEESTE_GROEPSDELEN);

  /** The people placed, by group. */
  private final Map<Volumegroep, Reeks> geplaatst = new EnumMap<>(Volumegroep.class);

  private final Rekenbasis basis;
  private final Stand stand;

  private Lastenmodel(Rekenbasis basis, Stand stand) {
    this.basis = basis;
    this.stand = stand;
  }

  /**
   * The lines, and who they are for.
   *
   * @param posten the lines
   * @param perGroep the parts of them that belong to one group
   * @param geplaatst the people placed, by group
   * @param dagbesteding the people with day activities
   */
  record Lasten(
      Map<Lastenpost, Reeks> posten,
      List<Groepsdeel<Lastenpost>> perGroep,
      Map<Volumegroep, Reeks> geplaatst,
      Reeks dagbesteding) {}

  /** The parameters before any choice: all new groups placed, nobody of the WWB. */
  static Stand begin(Rekenbasis basis) {
    Reeks wwb = basis.mensen(Volumegroep.WWB);
    return new Stand.Builder()
        .wwb(wwb)
        .plaatsingsaandeelWwb(Vast.NIETS)
        .instroom(Reeks.product(wwb, basis.lastenfiguren().uitstroomkans()).als(INSTROOM))
        .beschut(geplaatst(Volumegroep.BESCHUT, basis))
        .subsidieBeschut(basis.figuren(Volumegroep.BESCHUT).jaarsubsidie())
        .regulier(basis.ontvangen(Batenpost.PBUDGET_WWB_KLASSIEK))
        .build();
  }

  private static Reeks geplaatst(Volumegroep groep, Rekenbasis basis) {
    Groepsfiguren figuren = basis.figuren(groep);
    return Reeks.product(basis.mensen(groep), figuren.plaatsingsaandeel())
        .afgerond(Objects.requireNonNull(GEPLAATST.get(groep)), figuren.aandeelcode());
  }

  private static Naam deelnaam(Lastenpost post, String sleutel) {
    return Postnamen.van(post).deel(sleutel);
  }

  private static Naam geplaatstNaam(Volumegroep groep) {
    return new Naam(
        () -> Meldingen.tekst("herleiding.geplaatst", groep.titel()),
        Eenheid.PERSONEN,
        Vast::bron,
        Optional.empty());
  }

  /**
   * The lines.
   *
   * @param basis what goes in
   * @param stand the parameters with all choices
   * @return each line, a sum of parts that are rounded to the cent
   */
  static Lasten lasten(Rekenbasis basis, Stand stand) {
    Lastenmodel model = new Lastenmodel(basis, stand);
    model.bijstand();
    Rekentafel.NIEUW.forEach(model::nieuweGroep);
    model.reIntegratie();
    model.overig();
    Reeks dagbesteding = stand.dagbesteding().orElse(Vast.NIETS).als(MET_DAGBESTEDING);
    return new Lasten(model.sommen(), model.perGroep, model.geplaatst, dagbesteding);
  }

  private Map<Lastenpost, Reeks> sommen() {
    Map<Lastenpost, Reeks> sommen = new EnumMap<>(Lastenpost.class);
    for (Lastenpost post : POSTEN) {
      List<Reeks> van = delen.get(post);
      Postnamen.Postnaam naam = Postnamen.van(post);
      Reeks som = van == null ? Vast.NIETS : Reeks.deelsom(van);
      sommen.put(post, som.afgerond(naam.naam(), naam.regel()));
    }
    return sommen;
  }

  private void deel(Lastenpost post, Volumegroep groep, Reeks bedrag) {
    Reeks deel = deel(post, Postnamen.van(post).van(groep), bedrag);
    perGroep.add(new Groepsdeel<>(groep, post, deel));
  }

  @CanIgnoreReturnValue
  private Reeks deel(Lastenpost post, Naam naam, Reeks bedrag) {
    return lopendDeel(post, naam, basis.prijzen().op(bedrag));
  }

  /** A part that stands in the prices of its year already. */
  @CanIgnoreReturnValue
  private Reeks lopendDeel(Lastenpost post, Naam naam, Reeks bedrag) {
    Reeks deel = bedrag.afgerond(naam, Postnamen.van(post).regel());
    delen.computeIfAbsent(post, geen -> new ArrayList<>(4)).add(deel);
    return deel;
  }

  /** Social assistance for those not placed, and wage subsidy for those placed. */
  private void bijstand() {
    Reeks geplaatst =
        Reeks.product(stand.wwb(), stand.plaatsingsaandeelWwb())
            .afgerond(
                Objects.requireNonNull(GEPLAATST.get(Volumegroep.WWB)), "PLAATSINGSAANDEEL_WWB");
    this.geplaatst.put(Volumegroep.WWB, geplaatst);
    Reeks bedrag = basis.lastenfiguren().uitkering();
    Reeks mensen = stand.wwb().min(geplaatst);
    if (stand.verkorting().isPresent()) {
      Reeks eerder = Reeks.product(stand.wwb(), stand.verkorting().get());
      if (eerder.open() != 0) {
        deel(
            Lastenpost.UITKERINGEN,
            VERKORTING,
            Reeks.product(eerder, bedrag).kies(eerder.open(), Vast.NIETS));
      }
      Reeks rest = mensen.min(eerder);
      long negatief = rest.getallen().negatief() & ~rest.open();
      mensen =
          rest.kies(~eerder.open(), mensen)
              .begrensd(
                  negatief,
                  () ->
                      Eenheid.PERSONEN.buitenGrens(
                          "UITKERING_VERKORTING", rest.getallen(), negatief));
    }
    deel(Lastenpost.UITKERINGEN, Volumegroep.WWB, Reeks.product(mensen, bedrag));
    deel(
        Lastenpost.LOONKOSTENSUBSIDIE,
        Volumegroep.WWB,
        subsidie(geplaatst, basis.jaarsubsidie("LOONWAARDE_WWB")));
  }

  /** The wage subsidy of those placed who get it. */
  private Reeks subsidie(Reeks geplaatst, Reeks perPersoon) {
    return stand
        .gesubsidieerd()
        .map(deel -> Reeks.product(geplaatst, deel, perPersoon))
        .orElseGet(() -> Reeks.product(geplaatst, perPersoon));
  }

  private void nieuweGroep(Volumegroep groep) {
    boolean isBeschut = groep == Volumegroep.BESCHUT;
    Reeks geplaatst = isBeschut ? stand.beschut() : geplaatst(groep, basis);
    this.geplaatst.put(groep, geplaatst);
    Groepsfiguren figuren = basis.figuren(groep);
    deel(
        Lastenpost.UITKERINGEN,
        groep,
        Reeks.product(
            basis.mensen(groep).min(geplaatst),
            figuren.rechtOpUitkering(),
            basis.lastenfiguren().uitkering()));
    deel(
        Lastenpost.LOONKOSTENSUBSIDIE,
        groep,
        subsidie(geplaatst, isBeschut ? stand.subsidieBeschut() : figuren.jaarsubsidie()));
    deel(Lastenpost.BEGELEIDING, groep, Reeks.product(geplaatst, figuren.begeleiding()));
  }

  private void reIntegratie() {
    // what is received stands in the prices of its year already
    Lastenpost post = Lastenpost.RE_INTEGRATIE;
    lopendDeel(post, REGULIER, stand.regulier());
    stand.extra().forEach(extra -> deel(extra.post(), extra.naam(), extra.bedrag()));
  }

  private void overig() {
    stand.zorg().ifPresent(zorg -> deel(Lastenpost.ZORG_EN_WELZIJN, ZORG, zorg));
    stand
        .dagbesteding()
        .ifPresent(
            mensen ->
                deel(
                    Lastenpost.DAGBESTEDING,
                    DAGBESTEDING,
                    Reeks.product(mensen, basis.lastenfiguren().dagbesteding())));
    deel(
        Lastenpost.WSW,
        WSW,
        Reeks.product(basis.mensen(Volumegroep.WSW), basis.lastenfiguren().wsw()));
    deel(Lastenpost.UITVOERING, UITVOERING, basis.gemeentefonds(stand.wwb()));
  }
}

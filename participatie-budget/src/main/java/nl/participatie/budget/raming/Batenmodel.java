package nl.participatie.budget.raming;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.participatie.budget.herleiding.Eenheid;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.budget.herleiding.Kengetalreeksen;
import nl.participatie.budget.herleiding.Naam;
import nl.participatie.budget.herleiding.Reeks;
import nl.participatie.budget.internal.Kolom;
import nl.participatie.budget.internal.Meldingen;
import nl.participatie.budget.internal.Momenten;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.middelen.Batenpost;

/**
 * What is received (report 2.3). A line is a sum over groups of people times an amount per person,
 * rounded to the cent, half up, once per group and year. An amount that the municipality gives
 * replaces that of the model, as it was given.
 */
final class Batenmodel {

  /**
   * People of a group times a key figure.
   *
   * @param groep the group
   * @param kengetal the code of the amount per person a year
   */
  record Term(Volumegroep groep, String kengetal) {}

  /** The lines that follow from people, and how. The municipal fund is divided apart. */
  static final ImmutableMap<Batenpost, List<Term>> FORMULES =
      ImmutableMap.of(
          Batenpost.INKOMENSDEEL_WWB,
          List.of(new Term(Volumegroep.WWB, "IDEEL_PP_WWB")),
          Batenpost.INKOMENSDEEL_NIEUW,
          List.of(
              new Term(Volumegroep.BESCHUT, "IDEEL_PP_BESCHUT"),
              new Term(Volumegroep.REGULIER, "IDEEL_PP_REGULIER"),
              new Term(Volumegroep.WAJONG, "IDEEL_PP_WAJONG")),
          Batenpost.PBUDGET_WWB_KLASSIEK,
          List.of(new Term(Volumegroep.WWB, "PBUDGET_PP_WWB")),
          Batenpost.PBUDGET_WSW,
          List.of(new Term(Volumegroep.WSW, "PBUDGET_PP_WSW")),
          Batenpost.PBUDGET_NIEUWE_DOELGROEPEN,
          List.of(
              new Term(Volumegroep.BESCHUT, "PBUDGET_PP_BESCHUT"),
              new Term(Volumegroep.REGULIER, "PBUDGET_PP_REGULIER"),
              new Term(Volumegroep.WAJONG, "PBUDGET_PP_WAJONG")));

  /**
   * What is received.
   *
   * @param posten the lines
   * @param perGroep the parts by group of the lines that are sums, but for those of which the
   *     municipality gives amounts
   */
  record Baten(Map<Batenpost, Reeks> posten, List<Groepsdeel<Batenpost>> perGroep) {}

  /** A term with the amount per person. */
  record Prijs(Volumegroep groep, String kengetal, Reeks bedrag) {}

  private static final Reeks GEEN_AANVULLEND = geen(Batenpost.AANVULLEND);
  private static final Reeks GEEN_SOCIAAL_DOMEIN = geen(Batenpost.SOCIAAL_DOMEIN);

  private final Rekentafel tafel;
  private final Gemeenteprofiel gemeente;
  private final Keuzeprofiel keuzes;
  private final Map<Volumegroep, Reeks> mensen;
  private final Prijzen prijzen;
  private final List<Groepsdeel<Batenpost>> perGroep = new ArrayList<>();

  Batenmodel(
      Rekentafel tafel,
      Gemeenteprofiel gemeente,
      Keuzeprofiel keuzes,
      Map<Volumegroep, Reeks> mensen,
      Prijzen prijzen) {
    this.tafel = tafel;
    this.gemeente = gemeente;
    this.keuzes = keuzes;
    this.mensen = mensen;
    this.prijzen = prijzen;
  }

  /** The lines that follow from people, with the amounts per person of key figures. */
  static ImmutableMap<Batenpost, List<Prijs>> prijzen(Kengetalreeksen kengetallen) {
    return Maps.immutableEnumMap(
        Maps.transformValues(
            FORMULES,
            termen ->
                termen.stream()
                    .map(
                        term ->
                            new Prijs(
                                term.groep(),
                                term.kengetal(),
                                kengetallen.perJaar(term.kengetal())))
                    .toList()));
  }

  private static Reeks geen(Batenpost post) {
    return Vast.NIETS.als(Postnamen.van(post).naam());
  }

  /** What is received on every line. */
  Baten baten() {
    Map<Batenpost, Reeks> baten = new EnumMap<>(Batenpost.class);
    for (Batenpost post : Batenpost.values()) {
      baten.put(post, metGegeven(post, geraamd(post)));
    }
    return new Baten(baten, perGroep);
  }

  private Reeks metGegeven(Batenpost post, Reeks geraamd) {
    ImmutableSortedMap<Integer, Bedrag> perJaar = gemeente.baten().get(post);
    if (perJaar == null) {
      return geraamd;
    }
    long[] centen = new long[Momenten.AANTAL];
    long gegeven = 0;
    for (Map.Entry<Integer, Bedrag> jaar : perJaar.entrySet()) {
      int moment = Momenten.van(jaar.getKey());
      centen[moment] = jaar.getValue().centen();
      gegeven |= Momenten.bit(moment);
    }
    return Reeks.blad(
            Kolom.van(centen, 100),
            0,
            moment -> Meldingen.redenNietOpgegeven("baten." + post),
            (moment, waarde) ->
                Herleiding.builder()
                    .label(Meldingen.tekst("herleiding.gegeven", post.titel()))
                    .waarde(waarde)
                    .eenheid(Eenheid.EURO)
                    .bronnen(List.of(new Vindplaats(Bron.EIGEN, "baten." + post)))
                    .build())
        .kies(gegeven, geraamd);
  }

  private Reeks geraamd(Batenpost post) {
    return switch (post) {
      case GEMEENTEFONDS -> gemeentefonds();
      case AANVULLEND ->
          alleenGegeven(post, GEEN_AANVULLEND, Optie.P_BUDGET_MET_AANVULLENDE_FINANCIERING);
      case SOCIAAL_DOMEIN ->
          alleenGegeven(post, GEEN_SOCIAAL_DOMEIN, Optie.P_BUDGET_SOCIAAL_DOMEIN);
      default -> som(post);
    };
  }

  private Reeks som(Batenpost post) {
    List<Prijs> termen = tafel.prijzen(post);
    Postnamen.Postnaam naam = Postnamen.van(post);
    if (termen.size() == 1) {
      return bedrag(termen.get(0), naam.naam());
    }
    List<Reeks> delen = new ArrayList<>(termen.size());
    for (Prijs term : termen) {
      Reeks deel = bedrag(term, naam.van(term.groep()));
      delen.add(deel);
      if (!gemeente.baten().containsKey(post)) {
        perGroep.add(new Groepsdeel<>(term.groep(), post, deel));
      }
    }
    return Reeks.som(delen).afgerond(naam.naam(), naam.regel());
  }

  /** People times the amount per person, to the cent. */
  private Reeks bedrag(Prijs term, Naam naam) {
    return prijzen
        .op(Reeks.product(mensen(term.groep()), term.bedrag()))
        .afgerond(naam, term.kengetal());
  }

  private Reeks gemeentefonds() {
    return prijzen
        .op(Gemeentefonds.van(mensen(Volumegroep.WWB), tafel.kengetallen()))
        .afgerond(Postnamen.van(Batenpost.GEMEENTEFONDS).naam(), "GEMEENTEFONDS_MACRO");
  }

  /** Absent is nothing, but not determined when choice 8 rests on it. */
  private Reeks alleenGegeven(Batenpost post, Reeks niets, Optie steunt) {
    return keuzes.heeft(steunt)
        ? niets.begrensd(Momenten.ALLE, () -> Meldingen.redenNietOpgegeven("baten." + post))
        : niets;
  }

  private Reeks mensen(Volumegroep groep) {
    return Objects.requireNonNull(mensen.get(groep));
  }
}

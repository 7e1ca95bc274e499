package nl.participatie.budget.raming;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.participatie.budget.internal.Meldingen;
import nl.participatie.budget.volume.Tijd;
import nl.participatie.budget.volume.Volumes;
import nl.participatie.model.bron.Kengetal;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.middelen.Batenpost;

/**
 * What is received (report 2.3). A line is a sum over groups of people times an amount per person,
 * rounded to the cent, half up, once per group and year. An amount that the municipality gives
 * replaces that of the model.
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
  static final Map<Batenpost, List<Term>> FORMULES =
      Map.of(
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

  private final Kengetallen kengetallen;
  private final Gemeenteprofiel gemeente;
  private final Keuzeprofiel keuzes;

  Batenmodel(Kengetallen kengetallen, Gemeenteprofiel gemeente, Keuzeprofiel keuzes) {
    this.kengetallen = kengetallen;
    this.gemeente = gemeente;
    this.keuzes = keuzes;
  }

  /**
   * What is received for groups of a size.
   *
   * @param volumes the groups
   * @param jaar the year, or empty for the structural situation
   */
  Situatie situatie(Volumes volumes, Optional<Integer> jaar) {
    Map<Batenpost, Uitkomst<Bedrag>> baten = new EnumMap<>(Batenpost.class);
    for (Batenpost post : Batenpost.values()) {
      Optional<Bedrag> gegeven = jaar.flatMap(j -> gegeven(post, j));
      baten.put(post, gegeven.map(Uitkomst::van).orElseGet(() -> geraamd(post, volumes, jaar)));
    }
    return new Situatie(volumes, baten);
  }

  private Optional<Bedrag> gegeven(Batenpost post, int jaar) {
    ImmutableSortedMap<Integer, Bedrag> perJaar = gemeente.baten().get(post);
    return perJaar == null ? Optional.empty() : Optional.ofNullable(perJaar.get(jaar));
  }

  private Uitkomst<Bedrag> geraamd(Batenpost post, Volumes volumes, Optional<Integer> jaar) {
    LocalDate dag = Tijd.peildatum(jaar.orElse(Tijd.LAATSTE_JAAR));
    return switch (post) {
      case GEMEENTEFONDS -> gemeentefonds(volumes, dag);
      case AANVULLEND -> alleenGegeven(post, Optie.P_BUDGET_MET_AANVULLENDE_FINANCIERING);
      case SOCIAAL_DOMEIN -> alleenGegeven(post, Optie.P_BUDGET_SOCIAAL_DOMEIN);
      default -> som(FORMULES.getOrDefault(post, List.of()), volumes, dag);
    };
  }

  private Uitkomst<Bedrag> som(List<Term> termen, Volumes volumes, LocalDate dag) {
    Uitkomst<Bedrag> som = Uitkomst.van(Bedrag.NUL);
    for (Term term : termen) {
      Uitkomst<Bedrag> deel = bedrag(term, volumes, dag);
      som = som.dan(eerder -> deel.dan(bij -> plus(eerder, bij, term.kengetal())));
    }
    return som;
  }

  private static Uitkomst<Bedrag> plus(Bedrag eerder, Bedrag bij, String ontbreekt) {
    return Meldingen.bedrag(Breuk.of(eerder.euro()).plus(Breuk.of(bij.euro())), ontbreekt);
  }

  /** People times the amount per person, to the cent. */
  private Uitkomst<Bedrag> bedrag(Term term, Volumes volumes, LocalDate dag) {
    return volumes
        .van(term.groep())
        .dan(
            personen ->
                kengetal(term.kengetal(), dag)
                    .dan(prijs -> Meldingen.bedrag(personen.breuk().maal(prijs), term.kengetal())));
  }

  /** The macro amount shared by people on benefit: {@code WWB * macro / national WWB}. */
  private Uitkomst<Bedrag> gemeentefonds(Volumes volumes, LocalDate dag) {
    return volumes
        .van(Volumegroep.WWB)
        .dan(
            personen ->
                kengetal("GEMEENTEFONDS_MACRO", dag)
                    .dan(
                        macro ->
                            kengetal("WWB_VOLUME", dag)
                                .dan(landelijk -> deel(personen.breuk(), macro, landelijk))));
  }

  private static Uitkomst<Bedrag> deel(Breuk personen, Breuk macro, Breuk landelijk) {
    return landelijk.signum() == 0
        ? Meldingen.nietAfleidbaar("WWB_VOLUME", "padNulOpPeildatum")
        : Meldingen.bedrag(personen.maal(macro).gedeeldDoor(landelijk), "GEMEENTEFONDS_MACRO");
  }

  /** Absent is nothing, but not determined when choice 8 rests on it. */
  private Uitkomst<Bedrag> alleenGegeven(Batenpost post, Optie steunt) {
    return keuzes.heeft(steunt)
        ? Meldingen.nietOpgegeven("baten." + post)
        : Uitkomst.van(Bedrag.NUL);
  }

  private Uitkomst<Breuk> kengetal(String code, LocalDate dag) {
    return kengetallen.op(code, dag).map(Kengetal::waarde);
  }
}

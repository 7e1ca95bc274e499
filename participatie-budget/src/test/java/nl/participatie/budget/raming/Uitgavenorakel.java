package nl.participatie.budget.raming;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.middelen.Batenpost;

/**
 * "Spending" and "What the choices do" of the rekenmodel written a second time, without a line of
 * the code under test. It answers by attribute, such as {@code lasten.WSW} and {@code
 * saldi.TOTAAL}.
 */
final class Uitgavenorakel {

  private static final List<String> NIEUW = List.of("BESCHUT", "REGULIER", "WAJONG");

  private final Gemeenteprofiel gemeente;
  private final Keuzeprofiel keuzes;
  private final Optional<Indexatie> indexatie;
  private final Orakelfiguren figuren;
  private final Reintegratieorakel reintegratie;
  private final Poortorakel poort;
  private final int van;

  Uitgavenorakel(
      Kengetallen kengetallen,
      Gemeenteprofiel gemeente,
      Keuzeprofiel keuzes,
      Scenario scenario,
      Optional<Indexatie> indexatie,
      int van) {
    this.gemeente = gemeente;
    this.keuzes = keuzes;
    this.indexatie = indexatie;
    this.figuren = new Orakelfiguren(kengetallen, gemeente, scenario);
    this.poort = new Poortorakel(figuren, keuzes, van);
    this.reintegratie = new Reintegratieorakel(figuren, keuzes, poort);
    this.van = van;
  }

  /** Every line and balance of the years asked; the run itself starts in 2015 all the same. */
  SortedMap<Integer, Map<String, Orakelregel>> jaren(int totEnMet) {
    Plaatsingorakel plaatsing = new Plaatsingorakel(figuren, keuzes);
    SortedMap<Integer, Map<String, Orakelregel>> jaren = new TreeMap<>();
    for (int jaar = 2015; jaar <= totEnMet; jaar++) {
      Map<String, Onzeker> volumes = figuren.volumes(jaar);
      Onzeker wwb = poort.wwb(uit(volumes, "WWB"), jaar);
      Plaatsingorakel.Jaar geplaatst = plaatsing.volgend(volumes, wwb, jaar);
      if (jaar >= van) {
        jaren.put(jaar, jaar(jaar, volumes, wwb, geplaatst, plaatsing));
      }
    }
    return jaren;
  }

  /** Whether the gate left people on half a thousandth, which doubles can round either way. */
  boolean heeftHelft() {
    return poort.heeftHelft();
  }

  private Map<String, Orakelregel> jaar(
      int jaar,
      Map<String, Onzeker> volumes,
      Onzeker wwb,
      Plaatsingorakel.Jaar geplaatst,
      Plaatsingorakel plaatsing) {
    Verhouding prijs = prijs(jaar);
    Map<Batenpost, Onzeker> baten = baten(volumes, jaar, prijs);
    Onzeker klassiek = uit(baten, Batenpost.PBUDGET_WWB_KLASSIEK);

    List<Onzeker> uitkeringen = new ArrayList<>(wwbUitkeringen(wwb, geplaatst, jaar));
    List<Onzeker> subsidies = new ArrayList<>();
    List<Onzeker> begeleiding = new ArrayList<>();
    subsidies.add(geplaatst.van("WWB").maal(plaatsing.subsidie("WWB", jaar)));
    for (String groep : NIEUW) {
      uitkeringen.add(
          uit(volumes, groep)
              .min(geplaatst.van(groep))
              .maal(figuren.kengetal("RECHT_OP_UITKERING_" + groep, jaar))
              .maal(figuren.kengetal("IDEEL_PP_WWB", jaar)));
      subsidies.add(geplaatst.van(groep).maal(plaatsing.subsidie(groep, jaar)));
      begeleiding.add(geplaatst.van(groep).maal(figuren.kengetal("PBUDGET_PP_" + groep, jaar)));
    }
    Onzeker dagbesteding =
        geplaatst.dagbesteding().maal(figuren.kengetal("DAGBESTEDING_KOSTEN", jaar));
    Onzeker zorg = zorg(jaar).maal(prijs).centen();
    List<Onzeker> uitvoering = new ArrayList<>(List.of(wwb.maal(gemeentefonds(jaar))));
    if (poort.isOpen(jaar)) {
      uitvoering.add(figuren.kengetal("POORT_CAPACITEIT", jaar));
    }

    Map<String, Orakelregel> regels = new LinkedHashMap<>();
    regels.put("lasten.UITKERINGEN", regel(uitkeringen, prijs));
    regels.put("lasten.LOONKOSTENSUBSIDIE", regel(subsidies, prijs));
    regels.put("lasten.BEGELEIDING", regel(begeleiding, prijs));
    regels.put(
        "lasten.RE_INTEGRATIE",
        Orakelregel.vanDelen(reintegratie.delen(klassiek, uit(volumes, "WWB"), jaar, prijs)));
    regels.put("lasten.ZORG_EN_WELZIJN", Orakelregel.vanDelen(zorg));
    regels.put("lasten.DAGBESTEDING", regel(List.of(dagbesteding), prijs));
    regels.put(
        "lasten.WSW",
        regel(List.of(uit(volumes, "WSW").maal(figuren.kengetal("WSW_KOSTEN_PP", jaar))), prijs));
    regels.put("lasten.UITVOERING", regel(uitvoering, prijs));
    saldi(regels, baten, zorg, jaar);
    return regels;
  }

  private static Orakelregel regel(List<Onzeker> delen, Verhouding prijs) {
    return Orakelregel.vanDelen(delen.stream().map(deel -> deel.maal(prijs)).toList());
  }

  /** "(wwb - placed - wwb x UITKERING_VERKORTING) x IDEEL_PP_WWB", in two parts if need be. */
  private List<Onzeker> wwbUitkeringen(Onzeker wwb, Plaatsingorakel.Jaar geplaatst, int jaar) {
    Onzeker bedrag = figuren.kengetal("IDEEL_PP_WWB", jaar);
    Onzeker over = wwb.min(geplaatst.van("WWB"));
    if (!keuzes.heeft(Optie.REINTEGRATIE_REGULIER_ACTIEF)) {
      return List.of(over.maal(bedrag));
    }
    Onzeker korter = wwb.maal(figuren.kengetal("UITKERING_VERKORTING", jaar)).maal(bedrag);
    return korter.getal().isPresent()
        ? List.of(over.maal(bedrag).min(korter))
        : List.of(over.maal(bedrag), korter);
  }

  private Onzeker zorg(int jaar) {
    if (keuzes.heeft(Optie.ZORG_EN_WELZIJN_COLLECTIEF)) {
      return figuren.kengetal("ZW_GROEPEN", jaar).maal(figuren.kengetal("ZW_GROEPSKOSTEN", jaar));
    }
    return keuzes.heeft(Optie.ZORG_EN_WELZIJN_INDIVIDUEEL)
        ? figuren.kengetal("ZW_AANTAL", jaar).maal(figuren.kengetal("ZW_KOSTEN", jaar))
        : Onzeker.NUL;
  }

  private Onzeker gemeentefonds(int jaar) {
    return figuren.kengetal("GEMEENTEFONDS_MACRO", jaar).door(figuren.kengetal("WWB_VOLUME", jaar));
  }

  private Verhouding prijs(int jaar) {
    Verhouding prijs = Verhouding.EEN;
    if (indexatie.isPresent()) {
      Verhouding stap = Verhouding.EEN.plus(Verhouding.van(indexatie.get().procent()).procent());
      for (int i = indexatie.get().vanaf(); i <= jaar; i++) {
        prijs = prijs.maal(stap);
      }
    }
    return prijs;
  }

  private Map<Batenpost, Onzeker> baten(Map<String, Onzeker> volumes, int jaar, Verhouding prijs) {
    Map<Batenpost, Onzeker> baten = new LinkedHashMap<>();
    baten.put(Batenpost.INKOMENSDEEL_WWB, perPersoon(volumes, "WWB", "IDEEL_PP_WWB", jaar, prijs));
    baten.put(Batenpost.INKOMENSDEEL_NIEUW, nieuw(volumes, "IDEEL_PP_", jaar, prijs));
    baten.put(
        Batenpost.PBUDGET_WWB_KLASSIEK, perPersoon(volumes, "WWB", "PBUDGET_PP_WWB", jaar, prijs));
    baten.put(Batenpost.PBUDGET_WSW, perPersoon(volumes, "WSW", "PBUDGET_PP_WSW", jaar, prijs));
    baten.put(Batenpost.PBUDGET_NIEUWE_DOELGROEPEN, nieuw(volumes, "PBUDGET_PP_", jaar, prijs));
    baten.put(
        Batenpost.GEMEENTEFONDS,
        uit(volumes, "WWB").maal(gemeentefonds(jaar)).maal(prijs).centen());
    baten.put(
        Batenpost.AANVULLEND,
        los(Batenpost.AANVULLEND, Optie.P_BUDGET_MET_AANVULLENDE_FINANCIERING));
    baten.put(
        Batenpost.SOCIAAL_DOMEIN, los(Batenpost.SOCIAAL_DOMEIN, Optie.P_BUDGET_SOCIAAL_DOMEIN));
    gemeente
        .baten()
        .forEach(
            (post, perJaar) ->
                Optional.ofNullable(perJaar.get(jaar))
                    .map(Bedrag::euro)
                    .ifPresent(bedrag -> baten.put(post, Onzeker.van(bedrag))));
    return baten;
  }

  /** "Given amounts only; absent is nothing, but undetermined when choice 8 rests on it." */
  private Onzeker los(Batenpost post, Optie steunt) {
    return keuzes.heeft(steunt) ? Onzeker.zonder("baten." + post) : Onzeker.NUL;
  }

  private Onzeker perPersoon(
      Map<String, Onzeker> volumes, String groep, String code, int jaar, Verhouding prijs) {
    return uit(volumes, groep).maal(figuren.kengetal(code, jaar)).maal(prijs).centen();
  }

  private Onzeker nieuw(Map<String, Onzeker> volumes, String code, int jaar, Verhouding prijs) {
    return NIEUW.stream()
        .map(groep -> perPersoon(volumes, groep, code + groep, jaar, prijs))
        .reduce(Onzeker.NUL, Onzeker::plus);
  }

  private void saldi(
      Map<String, Orakelregel> regels, Map<Batenpost, Onzeker> baten, Onzeker zorg, int jaar) {
    Onzeker deel = keuzesZorg() ? figuren.kengetal("WMO_DEEL", jaar) : Onzeker.NUL;
    Onzeker wmo = zorg.maal(deel).centen();
    Onzeker eigen = zorg.getal().isPresent() ? zorg.min(wmo) : zorg.maal(Onzeker.EEN.min(deel));
    Map<String, Orakelregel> saldi = new LinkedHashMap<>();
    Onzeker inkomen =
        uit(baten, Batenpost.INKOMENSDEEL_WWB).plus(uit(baten, Batenpost.INKOMENSDEEL_NIEUW));
    saldi.put(
        "saldi.INKOMENSDEEL",
        vangnet(
            inkomen,
            saldo(
                inkomen,
                uit(regels, "lasten.UITKERINGEN"),
                uit(regels, "lasten.LOONKOSTENSUBSIDIE")),
            jaar));
    saldi.put(
        "saldi.PBUDGET_WWB_KLASSIEK",
        saldo(
            uit(baten, Batenpost.PBUDGET_WWB_KLASSIEK),
            uit(regels, "lasten.RE_INTEGRATIE"),
            Orakelregel.vanDelen(eigen)));
    saldi.put(
        "saldi.PBUDGET_WSW", saldo(uit(baten, Batenpost.PBUDGET_WSW), uit(regels, "lasten.WSW")));
    saldi.put(
        "saldi.PBUDGET_NIEUWE_DOELGROEPEN",
        saldo(uit(baten, Batenpost.PBUDGET_NIEUWE_DOELGROEPEN), uit(regels, "lasten.BEGELEIDING")));
    saldi.put(
        "saldi.GEMEENTEFONDS",
        saldo(uit(baten, Batenpost.GEMEENTEFONDS), uit(regels, "lasten.UITVOERING")));
    saldi.put("saldi.AANVULLEND", saldo(uit(baten, Batenpost.AANVULLEND)));
    saldi.put(
        "saldi.SOCIAAL_DOMEIN",
        saldo(
            uit(baten, Batenpost.SOCIAAL_DOMEIN),
            uit(regels, "lasten.DAGBESTEDING"),
            Orakelregel.vanDelen(wmo)));
    regels.putAll(saldi);
    regels.put("saldi.TOTAAL", Orakelregel.som(saldi.values()));
  }

  private boolean keuzesZorg() {
    return keuzes.heeft(Optie.ZORG_EN_WELZIJN_COLLECTIEF)
        || keuzes.heeft(Optie.ZORG_EN_WELZIJN_INDIVIDUEEL);
  }

  private static Orakelregel saldo(Onzeker ontvangen, Orakelregel... besteed) {
    return Orakelregel.saldo(Orakelregel.vanDelen(ontvangen), besteed);
  }

  /** "What a shortage exceeds (110 percent of the budget in 2015) is paid." */
  private Orakelregel vangnet(Onzeker ontvangen, Orakelregel saldo, int jaar) {
    Onzeker drempel = figuren.kengetal("VANGNET_DREMPEL", jaar);
    if (drempel.getal().isEmpty()) {
      return saldo;
    }
    Optional<BigDecimal> laagste =
        ontvangen
            .maal(drempel.dan(Verhouding::procent))
            .min(ontvangen)
            .getal()
            .map(eigenRisico -> eigenRisico.afgerond(2).negate());
    return new Orakelregel(
        saldo.bedrag().map(bedrag -> laagste.map(bedrag::max).orElse(bedrag)), saldo.mist());
  }

  private static <K, V> V uit(Map<K, V> tabel, K sleutel) {
    return Optional.ofNullable(tabel.get(sleutel)).orElseThrow();
  }
}

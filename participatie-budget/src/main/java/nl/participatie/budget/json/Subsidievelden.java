package nl.participatie.budget.json;

import static nl.participatie.budget.loonkosten.Subsidiegrens.LEEFTIJD;
import static nl.participatie.budget.loonkosten.Subsidiegrens.LOONWAARDE;
import static nl.participatie.budget.loonkosten.Subsidiegrens.PENSIOENLEEFTIJD;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.participatie.budget.loonkosten.Periodevraag;
import nl.participatie.budget.loonkosten.Plafondlezing;
import nl.participatie.budget.loonkosten.Rechtsfeiten;
import nl.participatie.budget.loonkosten.Rechtskeuzes;
import nl.participatie.budget.loonkosten.Subsidiegrens;
import nl.participatie.budget.loonkosten.Subsidievraag;
import nl.participatie.budget.loonkosten.Wijziging;
import nl.participatie.model.controle.Controleteksten;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.json.Objectlezer;
import nl.participatie.model.taal.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of a question about a wage subsidy, one by one. What is at fault is told and
 * replaced by a value that shows no fault of its own, so that the rest can be judged as well.
 */
final class Subsidievelden {

  static final List<String> MAAND =
      ImmutableList.of(
          "datum",
          "leeftijd",
          "loonwaarde",
          "forfait",
          "uren",
          "voltijd",
          "loon",
          "pensioenleeftijd",
          "inDoelgroep",
          "wswDienstbetrekking",
          "andereLoonkostensubsidie",
          "inDienstSinds",
          "aanvraag",
          "werkgeverslastenInGat",
          "vasteWeekVanaf",
          "loonwaardeVanMinimumloonVanaf",
          "plafondOverBeide");

  static final List<String> PERIODE =
      ImmutableList.<String>builder()
          .addAll(MAAND)
          .add("totEnMet", "forfaitTotEnMet", "verjaardag", "wijzigingen")
          .build();

  private static final List<String> WIJZIGING = ImmutableList.of("uren", "loonwaarde");
  private static final Pattern DATUM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern DAG = Pattern.compile("[0-9]{2}-[0-9]{2}");
  private static final int MEESTE_DECIMALEN = 9;

  /** The most digits of a whole number that the model is asked to judge. */
  private static final int MEESTE_CIJFERS = 9;

  /** What stands in for an age and a wage value at fault. */
  private static final int LEEFTIJD_ANDERS = 15;

  private static final int LOONWAARDE_ANDERS = 100;

  private final Objectlezer object;
  private final List<Fout> fouten;

  Subsidievelden(Objectlezer object, List<Fout> fouten) {
    this.object = object;
    this.fouten = fouten;
  }

  Subsidievraag maand() {
    Rechtskeuzes.Builder keuzes = Rechtskeuzes.builder();
    procent("werkgeverslastenInGat").ifPresent(keuzes::werkgeverslastenInGat);
    datum("vasteWeekVanaf").ifPresent(keuzes::vasteWeekVanaf);
    datum("loonwaardeVanMinimumloonVanaf").ifPresent(keuzes::loonwaardeVanMinimumloonVanaf);
    if (Boolean.TRUE.equals(object.jaNee("plafondOverBeide"))) {
      keuzes.plafond(Plafondlezing.OVER_BEIDE);
    }
    return Subsidievraag.builder()
        .datum(verplicht("datum", this::datum, LocalDate.EPOCH))
        .leeftijd(verplicht("leeftijd", naam -> geheel(naam, LEEFTIJD), LEEFTIJD_ANDERS))
        .loonwaarde(geheel("loonwaarde", LOONWAARDE))
        .forfait(Boolean.TRUE.equals(object.jaNee("forfait")))
        .uren(verplicht("uren", this::getal, BigDecimal.ONE))
        .voltijd(verplicht("voltijd", this::getal, BigDecimal.ONE))
        .loon(bedrag("loon"))
        .pensioenleeftijd(geheel("pensioenleeftijd", PENSIOENLEEFTIJD))
        .rechtsfeiten(rechtsfeiten())
        .rechtskeuzes(keuzes.build())
        .build();
  }

  private Rechtsfeiten rechtsfeiten() {
    return Rechtsfeiten.builder()
        .inDoelgroep(Optional.ofNullable(object.jaNee("inDoelgroep")))
        .wswDienstbetrekking(Optional.ofNullable(object.jaNee("wswDienstbetrekking")))
        .andereLoonkostensubsidie(Optional.ofNullable(object.jaNee("andereLoonkostensubsidie")))
        .inDienstSinds(datum("inDienstSinds"))
        .aanvraag(datum("aanvraag"))
        .build();
  }

  Periodevraag periode() {
    Subsidievraag aanvang = maand();
    return Periodevraag.builder()
        .aanvang(aanvang)
        .totEnMet(verplicht("totEnMet", this::datum, LocalDate.EPOCH))
        .forfaitTotEnMet(datum("forfaitTotEnMet"))
        .verjaardag(verjaardag())
        .wijzigingen(wijzigingen())
        .build();
  }

  private ImmutableSortedMap<LocalDate, Wijziging> wijzigingen() {
    ImmutableSortedMap.Builder<LocalDate, Wijziging> perDag = ImmutableSortedMap.naturalOrder();
    for (Map.Entry<String, Objectlezer> een :
        object.objecten("wijzigingen", WIJZIGING).entrySet()) {
      String plaats = "wijzigingen." + een.getKey();
      Wijziging wijziging =
          new Wijziging(
              Optional.ofNullable(een.getValue().getal("uren")),
              loonwaarde(plaats + ".loonwaarde", een.getValue().getal("loonwaarde")));
      als(een.getKey(), plaats, DATUM, LocalDate::parse)
          .ifPresent(dag -> perDag.put(dag, wijziging));
    }
    return perDag.buildOrThrow();
  }

  /** One at fault counts as measured, so that the days after a forfait are not said to lack it. */
  private Optional<Integer> loonwaarde(String plaats, @Nullable BigDecimal getal) {
    return Optional.ofNullable(getal)
        .map(gegeven -> geheel(plaats, gegeven, LOONWAARDE).orElse(LOONWAARDE_ANDERS));
  }

  private Optional<MonthDay> verjaardag() {
    return als(object.tekst("verjaardag"), "verjaardag", DAG, dag -> MonthDay.parse("--" + dag));
  }

  private Optional<LocalDate> datum(String naam) {
    return als(object.tekst(naam), naam, DATUM, LocalDate::parse);
  }

  private <T> Optional<T> als(
      @Nullable String tekst, String plaats, Pattern vorm, Function<String, T> lezer) {
    if (tekst == null) {
      return Optional.empty();
    }
    try {
      if (vorm.matcher(tekst).matches()) {
        return Optional.of(lezer.apply(tekst));
      }
    } catch (DateTimeException bestaatNiet) {
      // told below, with every other date that is at fault
    }
    meld(plaats, tekst, vorm.equals(DAG) ? "DAG" : "DATUM");
    return Optional.empty();
  }

  private Optional<Integer> geheel(String naam, Subsidiegrens grens) {
    return getal(naam).flatMap(getal -> geheel(naam, getal, grens));
  }

  /** Looks at the digits first, so that 1e999999999 is not written out. */
  private Optional<Integer> geheel(String plaats, BigDecimal getal, Subsidiegrens grens) {
    long cijfers = (long) getal.precision() - getal.scale();
    boolean past =
        getal.signum() == 0
            || (cijfers <= MEESTE_CIJFERS && getal.stripTrailingZeros().scale() <= 0);
    if (!past) {
      meld(plaats, getal.toString(), grens.toegestaan());
    }
    return past ? Optional.of(getal.intValue()) : Optional.empty();
  }

  private Optional<BigDecimal> getal(String naam) {
    return Optional.ofNullable(object.getal(naam));
  }

  private Optional<Bedrag> bedrag(String naam) {
    Optional<BigDecimal> euro = getal(naam);
    try {
      return euro.map(Bedrag::ofEuro);
    } catch (ArithmeticException teVeelCijfers) {
      meld(naam, euro.map(BigDecimal::toString).orElse(""), Subsidiegrens.LOON.toegestaan());
      return Optional.empty();
    }
  }

  /** Looks at the digits first, so that 1e-999999999 is not written out. */
  private Optional<Breuk> procent(String naam) {
    Optional<BigDecimal> getal = getal(naam);
    boolean past =
        getal
            .filter(
                een ->
                    een.stripTrailingZeros().scale() <= MEESTE_DECIMALEN
                        && een.signum() >= 0
                        && een.compareTo(BigDecimal.valueOf(100)) <= 0)
            .isPresent();
    if (getal.isPresent() && !past) {
      meld(naam, getal.get().toString(), "KENGETAL_PROCENT");
    }
    return past ? getal.map(Breuk::of) : Optional.empty();
  }

  private <T> T verplicht(String naam, Function<String, Optional<T>> lezer, T anders) {
    int eerder = fouten.size();
    Optional<T> waarde = lezer.apply(naam);
    if (waarde.isEmpty() && fouten.size() == eerder) {
      meld(naam, "", "VERPLICHT");
    }
    return waarde.orElse(anders);
  }

  private void meld(String plaats, String waarde, String sleutel) {
    meld(plaats, waarde, Controleteksten.tekst(sleutel));
  }

  private void meld(String plaats, String waarde, Tekst toegestaan) {
    fouten.add(Fout.van(plaats, waarde, toegestaan));
  }
}

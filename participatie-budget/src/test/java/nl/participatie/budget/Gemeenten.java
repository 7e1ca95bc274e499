package nl.participatie.budget;

import com.google.common.collect.ImmutableSortedMap;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.participatie.budget.raming.Situatie;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.gemeente.Volumeopgave;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.getal.Personen;
import nl.participatie.model.json.Gemeentelezer;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.middelen.Batenpost;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The corner cases of this module's tests, and small helpers to make and read them. */
public final class Gemeenten {

  /** The start of the Participatiewet, the reference date of the national figures. */
  public static final LocalDate BEGIN_2015 = LocalDate.of(2015, 1, 1);

  /** The country: "WWB 387,000, WSW 91,000 at 2015-01-01 and share 1". */
  public static final Gemeenteprofiel NEDERLAND =
      van(
          Volumeopgave.builder()
              .peildatum(BEGIN_2015)
              .wwb(Personen.of(387_000))
              .wsw(Personen.of(91_000))
              .aandeelWajong(Breuk.EEN)
              .build());

  /** A municipality of which nothing is known. */
  public static final Gemeenteprofiel ONBEKEND = Gemeenteprofiel.builder().build();

  private static final Gemeentelezer LEZER = new Gemeentelezer(validator());

  private Gemeenten() {}

  /**
   * A municipality and its choices.
   *
   * @param naam what is special about it
   * @param gemeente what it tells
   * @param keuzes what it chose
   */
  public record Geval(String naam, Gemeenteprofiel gemeente, Keuzeprofiel keuzes) {
    @Override
    public String toString() {
      return naam;
    }
  }

  /** The catalogue of corner cases. */
  public static List<Geval> gevallen() {
    String alles = "'peildatum': '2017-04-30', 'WWB': 5000.125, 'WSW': 800.5";
    return List.of(
        new Geval("nothing known", ONBEKEND, Keuzeprofiel.LEEG),
        new Geval("the country", NEDERLAND, Keuzeprofiel.LEEG),
        geval("everything but the share", "{'volumes': {" + alles + "}}"),
        geval("everything", "{'volumes': {" + alles + ", 'aandeelWajong': 0.012345678}}"),
        geval("nobody", "{'volumes': {'peildatum': '2020-02-29', 'WWB': 0, 'WSW': 0}}"),
        geval(
            "a thousandth of a person",
            "{'volumes': {'peildatum': '2015-01-01', 'WWB': 0.001, 'WSW': 0.001}}"),
        geval("no Wsw", "{'volumes': {'peildatum': '2015-01-01', 'WWB': 5000}}"),
        geval("no WWB", "{'volumes': {'peildatum': '2015-01-01', 'WSW': 800}}"),
        geval("no reference date", "{'volumes': {'WWB': 5000, 'WSW': 800}}"),
        geval("a share only", "{'volumes': {'aandeelWajong': 0.5}}"),
        geval("a reference date only", "{'volumes': {'peildatum': '2015-01-01'}}"),
        geval("a Wsw beyond the path", "{'volumes': {'peildatum': '2050-01-01', 'WSW': 10}}"),
        geval("an empty Wsw beyond the path", "{'volumes': {'peildatum': '2050-01-01', 'WSW': 0}}"),
        geval(
            "the largest Wsw at the end of the path",
            "{'volumes': {'peildatum': '2047-12-31', 'WWB': 100000000, 'WSW': 100000000},"
                + " 'kengetallen': {'WWB_VOLUME': 100000000, 'WSW_VOLUME': 100000000}}"),
        geval("an unusable path", metKengetal(alles, "WSW_NUL_VANAF", "2010")),
        new Geval("no national WWB", zonderLand("WWB_VOLUME"), Keuzeprofiel.LEEG),
        new Geval("no national Wsw", zonderLand("WSW_VOLUME"), Keuzeprofiel.LEEG),
        geval("a rising Wsw", metKengetal(alles, "WSW_VERWACHT_2022", "95000")),
        geval("an amount beyond a cent", metKengetal(alles, "PBUDGET_PP_WSW", "1000000000000")),
        geval(
            "a given amount in one year and nothing else",
            "{'baten': {'PBUDGET_WSW': {'2016': 1.25}, 'INKOMENSDEEL_NIEUW': {'2016': 0}}}"),
        new Geval(
            "choice 8 rests on additional money that is given in one year",
            lees("{'volumes': {" + alles + "}, 'baten': {'AANVULLEND': {'2016': 100000}}}"),
            Keuzeprofiel.of(Optie.P_BUDGET_MET_AANVULLENDE_FINANCIERING)),
        new Geval(
            "choice 8 rests on social-domain money of a municipality that tells nothing",
            ONBEKEND,
            Keuzeprofiel.of(Optie.P_BUDGET_SOCIAAL_DOMEIN)));
  }

  private static String metKengetal(String volumes, String code, String waarde) {
    return "{'volumes': {" + volumes + "}, 'kengetallen': {'" + code + "': " + waarde + "}}";
  }

  /** A country without people: what the border refuses and a caller can still build. */
  public static Gemeenteprofiel zonderLand(String code) {
    return Gemeenteprofiel.builder()
        .volumes(
            Volumeopgave.builder()
                .peildatum(LocalDate.of(2017, 4, 30))
                .wwb(Personen.of(new BigDecimal("5000.125")))
                .wsw(Personen.of(new BigDecimal("800.5")))
                .build())
        .putKengetallen(code, Breuk.NUL)
        .build();
  }

  private static Geval geval(String naam, String json) {
    return new Geval(naam, lees(json), Keuzeprofiel.LEEG);
  }

  /** Reads a municipality file through the border, with single quotes for double ones. */
  public static Gemeenteprofiel lees(String json) {
    return LEZER.lees(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)).ofFout();
  }

  private static Validator validator() {
    return Validation.byDefaultProvider()
        .configure()
        .messageInterpolator(new ParameterMessageInterpolator())
        .buildValidatorFactory()
        .getValidator();
  }

  /** A municipality that tells only its volumes. */
  public static Gemeenteprofiel van(Volumeopgave opgave) {
    return Gemeenteprofiel.builder().volumes(opgave).build();
  }

  /** The volumes of the oracle in the types of the model. */
  public static Volumeopgave opgave(Orakel.Opgave opgave) {
    return Volumeopgave.builder()
        .wwb(Personen.of(opgave.wwb()))
        .wsw(Personen.of(opgave.wsw()))
        .peildatum(opgave.peildatum())
        .aandeelWajong(opgave.aandeelWajong().map(Breuk::of))
        .build();
  }

  /** The country with one own key figure. */
  public static Gemeenteprofiel nederlandMet(String kengetal, Breuk waarde) {
    return Gemeenteprofiel.builder()
        .volumes(NEDERLAND.volumes())
        .putKengetallen(kengetal, waarde)
        .build();
  }

  /** A municipality with one amount received in one year. */
  public static Gemeenteprofiel metBate(
      Gemeenteprofiel gemeente, Batenpost post, int jaar, Bedrag bedrag) {
    return Gemeenteprofiel.builder()
        .volumes(gemeente.volumes())
        .kengetallen(gemeente.kengetallen())
        .baten(Map.of(post, ImmutableSortedMap.of(jaar, bedrag)))
        .build();
  }

  /** People as plain decimals by the name of the group; empty where not determined. */
  public static Map<String, Optional<BigDecimal>> aantallen(
      Map<Volumegroep, Uitkomst<Personen>> volumes) {
    ImmutableSortedMap.Builder<String, Optional<BigDecimal>> uit =
        ImmutableSortedMap.naturalOrder();
    volumes.forEach(
        (groep, uitkomst) ->
            uit.put(
                groep.name(),
                uitkomst.optioneel().map(p -> BigDecimal.valueOf(p.duizendsten(), 3))));
    return uit.buildOrThrow();
  }

  /** Euros as plain decimals by the name of the line; empty where not determined. */
  public static Map<String, Optional<BigDecimal>> euros(Map<Batenpost, Uitkomst<Bedrag>> baten) {
    ImmutableSortedMap.Builder<String, Optional<BigDecimal>> uit =
        ImmutableSortedMap.naturalOrder();
    baten.forEach(
        (post, uitkomst) ->
            uit.put(post.name(), uitkomst.optioneel().map(b -> BigDecimal.valueOf(b.centen(), 2))));
    return uit.buildOrThrow();
  }

  /** What is undetermined in a situation, by attribute such as {@code baten.PBUDGET_WSW}. */
  public static Map<String, Onbepaald> leemten(Situatie situatie) {
    Map<String, Onbepaald> leemten = new LinkedHashMap<>();
    situatie
        .volumes()
        .perGroep()
        .forEach(
            (groep, uit) -> uit.ontbrekend().ifPresent(o -> leemten.put("volumes." + groep, o)));
    situatie
        .baten()
        .forEach((post, uit) -> uit.ontbrekend().ifPresent(o -> leemten.put("baten." + post, o)));
    return leemten;
  }

  /** The numbers of the oracle, all determined. */
  public static Map<String, Optional<BigDecimal>> bepaald(Map<String, BigDecimal> verwacht) {
    ImmutableSortedMap.Builder<String, Optional<BigDecimal>> uit =
        ImmutableSortedMap.naturalOrder();
    verwacht.forEach((naam, getal) -> uit.put(naam, Optional.of(getal)));
    return uit.buildOrThrow();
  }
}

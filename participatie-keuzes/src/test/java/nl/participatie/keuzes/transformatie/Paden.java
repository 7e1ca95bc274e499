package nl.participatie.keuzes.transformatie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.participatie.model.bevinding.Bevinding;
import nl.participatie.model.dossier.Beslisser;
import nl.participatie.model.taal.Taal;

/** Paths for tests: by hand, and at random within a few years so that dates meet. */
public final class Paden {

  /** What follows the five questions. */
  static final List<Padstap> PLANNEN =
      List.of(
          Padstap.TRANSFORMATIEPLAN,
          Padstap.INRICHTINGSPLANNEN,
          Padstap.LIQUIDATIEPLAN,
          Padstap.INRICHTINGSPLANNEN_VASTGESTELD);

  static final List<Padstap> VRAGEN =
      List.of(Padstap.VRAAG_1, Padstap.VRAAG_2, Padstap.VRAAG_3, Padstap.VRAAG_4, Padstap.VRAAG_5);

  private static final LocalDate BEGIN = LocalDate.of(2016, 1, 1);

  private Paden() {}

  static LocalDate dag(String dag) {
    return LocalDate.parse(dag);
  }

  static Stapopgave gereed(Padstap stap, String dag) {
    return gereed(stap, Afronding.opDag(dag(dag)));
  }

  static Stapopgave gereed(Padstap stap, Afronding wanneer) {
    Stapopgave.Builder opgave = Stapopgave.builder().stap(stap).gereed(wanneer);
    return (PLANNEN.contains(stap) && stap != Padstap.INRICHTINGSPLANNEN
            ? opgave.beslisser(Beslisser.RAAD)
            : opgave)
        .build();
  }

  static Stapopgave weken(Padstap stap, int weken) {
    return Stapopgave.builder().stap(stap).duurWeken(weken).build();
  }

  static Stapopgave verwacht(Padstap stap, String dag) {
    return Stapopgave.builder().stap(stap).verwacht(dag(dag)).build();
  }

  /** All questions answered on a day, and what is said of the other steps. */
  static List<Stapopgave> naDenken(String dag, Stapopgave... verder) {
    List<Stapopgave> alle = new ArrayList<>();
    VRAGEN.forEach(vraag -> alle.add(gereed(vraag, dag)));
    alle.addAll(List.of(verder));
    return alle;
  }

  static Transformatiepad zonderStart(List<Stapopgave> opgaven) {
    return Transformatiepad.van(opgaven, Optional.empty());
  }

  static Transformatiepad metStart(String start, List<Stapopgave> opgaven) {
    return Transformatiepad.van(opgaven, Optional.of(dag(start)));
  }

  /** Findings in short: code, subject, English text. */
  static List<String> bevindingen(Padstand stand) {
    return stand.bevindingen().stream()
        .map(b -> b.code() + " " + b.onderwerp() + " " + b.toelichting().in(Taal.EN))
        .toList();
  }

  static Set<String> codes(Padstand stand) {
    return new TreeSet<>(stand.bevindingen().stream().map(Bevinding::code).toList());
  }

  /** Any day of five years. */
  public static Arbitrary<LocalDate> dagen() {
    return Arbitraries.integers().between(0, 5 * 365).map(BEGIN::plusDays);
  }

  /** Any moment. */
  static Arbitrary<Afronding> momenten() {
    Arbitrary<Afronding> dag = dagen().map(Afronding::opDag);
    Arbitrary<Afronding> periode =
        Combinators.combine(dagen(), Arbitraries.integers().between(0, 400))
            .as((van, lang) -> Afronding.tussen(van, van.plusDays(lang)));
    return Arbitraries.oneOf(dag, periode, dagen().map(Afronding::nietLaterDan));
  }

  private static Arbitrary<Stapopgave> opgave(Padstap stap) {
    boolean isStart = stap == Padstap.START;
    boolean isVaststelling = stap.soort() == Padsoort.VASTSTELLING;
    return Combinators.combine(
            momenten().optional(0.6),
            dagen().optional(isStart ? 0 : 0.4),
            Arbitraries.integers().between(0, 60).optional(isStart ? 0 : 0.6),
            Arbitraries.of(Beslisser.class).optional(isVaststelling ? 0.7 : 0),
            Arbitraries.integers().between(0, 300).optional(isVaststelling ? 0.3 : 0),
            Arbitraries.of("Visie", "\u20ac & \"zo\"", "x".repeat(100)).optional(0.2),
            Arbitraries.of("<img src=x onerror=alert(1)>", "a\n\tb ]]>", "").optional(0.2))
        .as(
            (gereed, verwacht, weken, wie, ervoor, naam, besluit) ->
                Stapopgave.builder()
                    .stap(stap)
                    .gereed(gereed)
                    .verwacht(
                        verwacht.filter(
                            dag -> voorstel(gereed, ervoor).filter(dag::isBefore).isEmpty()))
                    .duurWeken(weken)
                    .beslisser(wie)
                    .voorgesteld(voorstel(gereed, ervoor))
                    .naam(naam)
                    .besluit(besluit)
                    .build());
  }

  /** Some days before the first day on which it may have been adopted. */
  private static Optional<LocalDate> voorstel(
      Optional<Afronding> gereed, Optional<Integer> ervoor) {
    LocalDate vroegst =
        gereed.map(een -> een.vanaf().orElse(een.uiterlijk())).orElse(BEGIN.plusYears(2));
    return ervoor.map(vroegst::minusDays);
  }

  /** What is stated of each of some steps, in any order. */
  public static Arbitrary<List<Stapopgave>> opgaven() {
    return Arbitraries.of(Padspoor.class)
        .set()
        .flatMap(
            sporen ->
                Combinators.combine(
                        Arrays.stream(Padstap.values())
                            .filter(stap -> stap.spoor().stream().allMatch(sporen::contains))
                            .map(stap -> opgave(stap).optional(0.85))
                            .toList())
                    .as(lijst -> lijst.stream().flatMap(Optional::stream).toList()))
        .flatMap(lijst -> Arbitraries.shuffle(lijst));
  }

  /** Any path. */
  public static Arbitrary<Transformatiepad> paden() {
    return Combinators.combine(opgaven(), dagen().optional(0.7)).as(Transformatiepad::van);
  }

  /** The same with one step stated otherwise. */
  static Transformatiepad anders(Transformatiepad pad, Stapopgave opgave) {
    List<Stapopgave> opgaven =
        new ArrayList<>(pad.opgaven().stream().filter(een -> een.stap() != opgave.stap()).toList());
    opgaven.add(opgave);
    return Transformatiepad.van(opgaven, pad.start());
  }

  /** The gates, written down once more, without what {@link Padstap} says. */
  static Set<Padstap> poorten(Padstap stap, Set<Padspoor> sporen) {
    Map<Padspoor, Padstap> laatste =
        Map.of(
            Padspoor.GEMEENTE, Padstap.CONCEPT_GEMEENTE_5,
            Padspoor.BEDRIJF, Padstap.CONCEPT_BEDRIJF_5);
    return switch (stap) {
      case CONCEPT_GEMEENTE_1, CONCEPT_BEDRIJF_1 -> Set.of();
      case CONCEPT_GEMEENTE_2 -> Set.of(Padstap.CONCEPT_GEMEENTE_1);
      case CONCEPT_GEMEENTE_3 -> Set.of(Padstap.CONCEPT_GEMEENTE_2);
      case CONCEPT_GEMEENTE_4 -> Set.of(Padstap.CONCEPT_GEMEENTE_3);
      case CONCEPT_GEMEENTE_5 -> Set.of(Padstap.CONCEPT_GEMEENTE_4);
      case CONCEPT_BEDRIJF_2 -> Set.of(Padstap.CONCEPT_BEDRIJF_1);
      case CONCEPT_BEDRIJF_3 -> Set.of(Padstap.CONCEPT_BEDRIJF_2);
      case CONCEPT_BEDRIJF_4 -> Set.of(Padstap.CONCEPT_BEDRIJF_3);
      case CONCEPT_BEDRIJF_5 -> Set.of(Padstap.CONCEPT_BEDRIJF_4);
      case VRAAG_1, VRAAG_2, VRAAG_3, VRAAG_4, VRAAG_5 -> {
        Set<Padstap> poorten = EnumSet.noneOf(Padstap.class);
        sporen.forEach(spoor -> Optional.ofNullable(laatste.get(spoor)).ifPresent(poorten::add));
        yield poorten;
      }
      case TRANSFORMATIEPLAN -> Set.copyOf(VRAGEN);
      case INRICHTINGSPLANNEN -> Set.of(Padstap.TRANSFORMATIEPLAN);
      case LIQUIDATIEPLAN, INRICHTINGSPLANNEN_VASTGESTELD -> Set.of(Padstap.INRICHTINGSPLANNEN);
      case START -> Set.of(Padstap.LIQUIDATIEPLAN, Padstap.INRICHTINGSPLANNEN_VASTGESTELD);
    };
  }

  /** All in order: questions in May, plan in July, furnishing in October, adoption in December. */
  static List<Stapopgave> heel() {
    return naDenken(
        "2017-05-01",
        gereed(Padstap.TRANSFORMATIEPLAN, "2017-07-01"),
        gereed(Padstap.INRICHTINGSPLANNEN, "2017-10-01"),
        gereed(Padstap.LIQUIDATIEPLAN, "2017-12-01"),
        gereed(Padstap.INRICHTINGSPLANNEN_VASTGESTELD, "2017-12-15"));
  }

  /** The same with some steps stated otherwise. */
  static List<Stapopgave> met(Stapopgave... anders) {
    List<Stapopgave> opgaven = new ArrayList<>(heel());
    for (Stapopgave opgave : anders) {
      opgaven.removeIf(een -> een.stap() == opgave.stap());
      opgaven.add(opgave);
    }
    return opgaven;
  }
}

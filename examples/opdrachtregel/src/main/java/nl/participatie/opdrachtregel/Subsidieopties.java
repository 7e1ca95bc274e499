package nl.participatie.opdrachtregel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.participatie.budget.loonkosten.Minimumlonen;
import nl.participatie.budget.loonkosten.Plafondlezing;
import nl.participatie.budget.loonkosten.Rechtsfeiten;
import nl.participatie.budget.loonkosten.Rechtskeuzes;
import nl.participatie.budget.loonkosten.Subsidiegrens;
import nl.participatie.budget.loonkosten.Subsidievraag;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a wage subsidy is asked for on the command line, of a month and of a period alike. */
final class Subsidieopties {

  private static final Pattern GETAL = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,9})?");
  private static final Pattern GEHEEL = Pattern.compile("-?[0-9]{1,6}");

  @Option(names = "--leeftijd", paramLabel = "N", required = true, descriptionKey = "lks.leeftijd")
  private String leeftijd = "";

  @Option(names = "--loonwaarde", paramLabel = "P", descriptionKey = "lks.loonwaarde")
  private @Nullable String loonwaarde;

  @Option(names = "--uren", paramLabel = "H", required = true, descriptionKey = "lks.uren")
  private String uren = "";

  @Option(names = "--voltijd", paramLabel = "H", required = true, descriptionKey = "lks.voltijd")
  private String voltijd = "";

  @Option(names = "--forfait", descriptionKey = "lks.forfait")
  private boolean forfait;

  @Option(names = "--loon", paramLabel = "F", descriptionKey = "lks.loon")
  private @Nullable String loon;

  @Option(names = "--pensioenleeftijd", paramLabel = "N", descriptionKey = "lks.pensioenleeftijd")
  private @Nullable String pensioenleeftijd;

  @Option(names = "--niet-in-doelgroep", descriptionKey = "lks.nietInDoelgroep")
  private boolean nietInDoelgroep;

  @Option(names = "--wsw", descriptionKey = "lks.wsw")
  private boolean wsw;

  @Option(names = "--andere-subsidie", descriptionKey = "lks.andereSubsidie")
  private boolean andereSubsidie;

  @Option(names = "--in-dienst-sinds", paramLabel = "D", descriptionKey = "lks.inDienstSinds")
  private @Nullable String inDienstSinds;

  @Option(names = "--aanvraag", paramLabel = "D", descriptionKey = "lks.aanvraag")
  private @Nullable String aanvraag;

  @Option(names = "--werkgeverslasten", paramLabel = "P", descriptionKey = "lks.werkgeverslasten")
  private @Nullable String werkgeverslasten;

  @Option(names = "--vaste-week-vanaf", paramLabel = "D", descriptionKey = "lks.vasteWeek")
  private @Nullable String vasteWeekVanaf;

  @Option(names = "--wml-loonwaarde-vanaf", paramLabel = "D", descriptionKey = "lks.wmlLoonwaarde")
  private @Nullable String wmlLoonwaardeVanaf;

  @Option(names = "--plafond-over-beide", descriptionKey = "lks.plafond")
  private boolean plafondOverBeide;

  /** Reads the question on a day; what is at fault is told, and something stands in for it. */
  Subsidievraag lees(Vraag vraag, LocalDate datum) {
    Subsidievraag.Builder gelezen = Subsidievraag.builder().datum(datum).forfait(forfait);
    gelezen.leeftijd(
        geheel(vraag, "--leeftijd", leeftijd, Subsidiegrens.LEEFTIJD).orElse(Minimumlonen.JONGSTE));
    als(
        loonwaarde,
        getypt -> geheel(vraag, "--loonwaarde", getypt, Subsidiegrens.LOONWAARDE),
        gelezen::loonwaarde);
    gelezen.uren(uren(vraag, "--uren", uren)).voltijd(uren(vraag, "--voltijd", voltijd));
    als(loon, getypt -> bedrag(vraag, "--loon", getypt), gelezen::loon);
    als(
        pensioenleeftijd,
        getypt -> geheel(vraag, "--pensioenleeftijd", getypt, Subsidiegrens.PENSIOENLEEFTIJD),
        gelezen::pensioenleeftijd);
    return gelezen.rechtsfeiten(rechtsfeiten(vraag)).rechtskeuzes(rechtskeuzes(vraag)).build();
  }

  /** An option that is not given leaves the question unasked. */
  private Rechtsfeiten rechtsfeiten(Vraag vraag) {
    Rechtsfeiten.Builder feiten = Rechtsfeiten.builder();
    if (nietInDoelgroep) {
      feiten.inDoelgroep(false);
    }
    if (wsw) {
      feiten.wswDienstbetrekking(true);
    }
    if (andereSubsidie) {
      feiten.andereLoonkostensubsidie(true);
    }
    vraag.datum("--in-dienst-sinds", inDienstSinds).ifPresent(feiten::inDienstSinds);
    vraag.datum("--aanvraag", aanvraag).ifPresent(feiten::aanvraag);
    return feiten.build();
  }

  private Rechtskeuzes rechtskeuzes(Vraag vraag) {
    Rechtskeuzes.Builder keuzes = Rechtskeuzes.builder();
    als(
        werkgeverslasten,
        getypt -> procent(vraag, "--werkgeverslasten", getypt),
        keuzes::werkgeverslastenInGat);
    vraag.datum("--vaste-week-vanaf", vasteWeekVanaf).ifPresent(keuzes::vasteWeekVanaf);
    vraag
        .datum("--wml-loonwaarde-vanaf", wmlLoonwaardeVanaf)
        .ifPresent(keuzes::loonwaardeVanMinimumloonVanaf);
    if (plafondOverBeide) {
      keuzes.plafond(Plafondlezing.OVER_BEIDE);
    }
    return keuzes.build();
  }

  /** Reads one option that may be absent. */
  private interface Lezer<T> {
    Optional<T> lees(String getypt);
  }

  private static <T> void als(@Nullable String getypt, Lezer<T> lezer, Consumer<T> dan) {
    if (getypt != null) {
      lezer.lees(getypt).ifPresent(dan);
    }
  }

  /** A whole number. */
  static Optional<Integer> geheel(Vraag vraag, String optie, String getypt, Subsidiegrens grens) {
    if (GEHEEL.matcher(getypt).matches()) {
      return Optional.of(Integer.valueOf(getypt));
    }
    vraag.meld(optie, getypt, grens.toegestaan());
    return Optional.empty();
  }

  /** Hours a week; an hour stands in for what is no number. */
  static BigDecimal uren(Vraag vraag, String optie, String getypt) {
    Optional<BigDecimal> uren = getal(getypt);
    if (uren.isEmpty()) {
      vraag.meld(optie, getypt, Subsidiegrens.UREN.toegestaan());
    }
    return uren.orElse(BigDecimal.ONE);
  }

  private static Optional<BigDecimal> getal(String getypt) {
    return GETAL.matcher(getypt).matches() ? Optional.of(new BigDecimal(getypt)) : Optional.empty();
  }

  private static Optional<Bedrag> bedrag(Vraag vraag, String optie, String getypt) {
    Optional<BigDecimal> euro =
        getal(getypt).filter(getal -> getal.stripTrailingZeros().scale() <= 2);
    if (euro.isEmpty()) {
      vraag.meld(optie, getypt, Subsidiegrens.LOON.toegestaan());
    }
    return euro.map(Bedrag::ofEuro);
  }

  private static Optional<Breuk> procent(Vraag vraag, String optie, String getypt) {
    Optional<Breuk> procent =
        getal(getypt)
            .map(Breuk::of)
            .filter(deel -> deel.signum() >= 0 && deel.compareTo(Breuk.of(100)) <= 0);
    if (procent.isEmpty()) {
      vraag.meld(optie, getypt, "toegestaan.procent");
    }
    return procent;
  }
}

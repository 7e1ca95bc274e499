package nl.participatie.budget.raming;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.participatie.budget.Gemeenten;
import nl.participatie.budget.volume.Tijd;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.internal.Bestand;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.middelen.Batenpost;

/** What the model expects for the country without any choice, beside what was realised. */
final class Terugblik {

  private static final String TABEL = "/nl/participatie/budget/terugblik.csv";
  private static final String KOP = "reeks;wanneer;moment;gerealiseerd;bron";

  private static final String KOPREGELS =
      """
      | what | when | expected | realised | expected − realised | status or source |
      | --- | --- | --- | --- | --- | --- |
      """;

  private static final Raming LAND =
      Rekenmodel.STANDAARD.raam(Gemeenten.NEDERLAND, Keuzeprofiel.LEEG, 2015, 2055);

  private static final List<Volumegroep> NIEUW =
      List.of(Volumegroep.BESCHUT, Volumegroep.REGULIER, Volumegroep.WAJONG);

  private Terugblik() {}

  /** What is looked back upon, with its name and the decimals that are shown. */
  enum Reeks {
    INKOMENSDEEL("macro income budget, mln euro", 1) {
      @Override
      Breuk verwacht(LocalDate dag) {
        Breuk samen =
            ontvangen(Batenpost.INKOMENSDEEL_WWB, dag.getYear())
                .plus(ontvangen(Batenpost.INKOMENSDEEL_NIEUW, dag.getYear()));
        return samen.gedeeldDoor(Breuk.of(1_000_000));
      }
    },
    BIJSTAND("people on social assistance", 0) {
      @Override
      Breuk verwacht(LocalDate dag) {
        return mensen(Volumegroep.WWB, dag);
      }
    },
    BESCHUT("new sheltered work", 0) {
      @Override
      Breuk verwacht(LocalDate dag) {
        return geplaatst(Volumegroep.BESCHUT, dag);
      }
    },
    LOONKOSTENSUBSIDIE("wage subsidies running", 0) {
      @Override
      Breuk verwacht(LocalDate dag) {
        return NIEUW.stream().map(groep -> geplaatst(groep, dag)).reduce(Breuk.NUL, Breuk::plus);
      }
    },
    LOONWAARDE("average wage value, percent", 1) {
      @Override
      Breuk verwacht(LocalDate dag) {
        Breuk samen =
            NIEUW.stream()
                .map(groep -> geplaatst(groep, dag).maal(kengetal("LOONWAARDE_" + groep)))
                .reduce(Breuk.NUL, Breuk::plus);
        return samen.gedeeldDoor(LOONKOSTENSUBSIDIE.verwacht(dag));
      }
    },
    WSW("Wsw, average working years", 0) {
      @Override
      Breuk verwacht(LocalDate dag) {
        return mensen(Volumegroep.WSW, dag);
      }
    };

    private final String naam;
    private final int decimalen;

    Reeks(String naam, int decimalen) {
      this.naam = naam;
      this.decimalen = decimalen;
    }

    /** What the model gives, in the unit of the name. */
    abstract Breuk verwacht(LocalDate dag);
  }

  /** A figure that was realised. */
  record Meting(
      Reeks reeks, String wanneer, LocalDate moment, BigDecimal gerealiseerd, String bron) {

    /** What the model expected, to the decimals that are shown. */
    BigDecimal verwacht() {
      return reeks.verwacht(moment).decimaal().setScale(reeks.decimalen, RoundingMode.HALF_UP);
    }

    private String rij() {
      BigDecimal verschil = verwacht().subtract(gerealiseerd);
      BigDecimal procent =
          verschil.multiply(new BigDecimal(100)).divide(gerealiseerd, 0, RoundingMode.HALF_UP);
      return "| %s | %s | %s | %s | %s (%s%%) | %s |"
          .formatted(
              reeks.naam,
              wanneer,
              getal(verwacht(), ""),
              getal(gerealiseerd, ""),
              getal(verschil.setScale(reeks.decimalen), "+"),
              getal(procent, "+"),
              bron);
    }

    /** With as many decimals as the number has itself. */
    private static String getal(BigDecimal getal, String plus) {
      String vorm = getal.scale() > 0 ? "#,##0." + "0".repeat(getal.scale()) : "#,##0";
      return new DecimalFormat(
              plus + vorm + ";-" + vorm, DecimalFormatSymbols.getInstance(Locale.ROOT))
          .format(getal);
    }
  }

  static List<Meting> metingen() {
    return Bestand.lees(Terugblik.class, TABEL, KOP).stream()
        .map(
            rij ->
                new Meting(
                    Reeks.valueOf(rij.get(0)),
                    rij.get(1),
                    LocalDate.parse(rij.get(2)),
                    new BigDecimal(rij.get(3)),
                    rij.get(4)))
        .toList();
  }

  /** The table of the README. */
  static String tabel() {
    return KOPREGELS
        + metingen().stream().map(Meting::rij).collect(Collectors.joining("\n", "", "\n"));
  }

  private static Situatie situatie(int jaar) {
    return Objects.requireNonNull(LAND.jaren().get(jaar));
  }

  private static Breuk ontvangen(Batenpost post, int jaar) {
    return Breuk.of(situatie(jaar).van(post).bepaald().euro());
  }

  /** People at a moment: straight between the middles of two years, at which the model has them. */
  private static Breuk mensen(Volumegroep groep, LocalDate dag) {
    int jaar = dag.getMonthValue() < 7 ? dag.getYear() - 1 : dag.getYear();
    Breuk begin = situatie(jaar).volumes().van(groep).bepaald().breuk();
    Breuk eind = situatie(jaar + 1).volumes().van(groep).bepaald().breuk();
    Breuk verstreken = Tijd.van(dag).min(Tijd.midden(jaar));
    return begin.plus(eind.min(begin).maal(verstreken));
  }

  private static Breuk geplaatst(Volumegroep groep, LocalDate dag) {
    return mensen(groep, dag).maal(kengetal("PLAATSINGSAANDEEL_" + groep));
  }

  private static Breuk kengetal(String code) {
    return Kengetallen.standaard().alle(code).get(0).waarde();
  }
}

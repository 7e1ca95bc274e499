package nl.participatie.keuzes.regie;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import nl.participatie.keuzes.internal.Meldingen;
import nl.participatie.model.controle.Controleresultaat;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.controle.Invoerfout;
import nl.participatie.model.taal.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * A course of placements: how many people are to be placed in each period, and how many of those
 * placed until then go to work in it. Periods are numbered from 1.
 *
 * <p>Nobody goes to work who was not to be placed first: results added up never pass the placements
 * asked for added up. Who was placed before the first period is not part of the course.
 *
 * @param perioden the periods in order, at most 480
 */
public record Plaatsingsverloop(List<Periode> perioden) {

  /** The most periods: forty years of months. */
  public static final int MEESTE_PERIODEN = 480;

  private static final int MEESTE_PLAATSINGEN = 1_000_000;

  /**
   * A period.
   *
   * @param gevraagd how many people are to be placed, 0 to 1,000,000
   * @param resultaten how many people go to work, 0 or more
   */
  public record Periode(int gevraagd, int resultaten) {}

  /**
   * Creates a course.
   *
   * @param perioden the periods in order
   * @throws Invoerfout if there are too many, or a number is out of bounds: all faults at once
   */
  public Plaatsingsverloop {
    perioden = ImmutableList.copyOf(perioden);
    List<Fout> fouten =
        fouten(
            perioden.stream()
                .map(periode -> new Plaatsinginvoer(periode.gevraagd(), periode.resultaten()))
                .toList(),
            "perioden",
            List.of());
    if (!fouten.isEmpty()) {
      throw new Invoerfout(fouten);
    }
  }

  /**
   * Checks a course from outside.
   *
   * @param rijen the periods as they came in
   * @param plaats the place of the list, for example {@code regie.plaatsingen}
   * @param eerder faults found before, for example of form
   * @return the course, or all faults, those found before among them
   */
  public static Controleresultaat<Plaatsingsverloop> controleer(
      List<Plaatsinginvoer> rijen, String plaats, Collection<Fout> eerder) {
    List<Fout> fouten = fouten(rijen, plaats, eerder);
    return fouten.isEmpty()
        ? Controleresultaat.goed(
            new Plaatsingsverloop(rijen.stream().map(Plaatsingsverloop::periode).toList()))
        : Controleresultaat.fout(fouten);
  }

  private static Periode periode(Plaatsinginvoer rij) {
    return new Periode(
        Objects.requireNonNull(rij.gevraagd()), Objects.requireNonNull(rij.resultaten()));
  }

  private static List<Fout> fouten(
      List<Plaatsinginvoer> rijen, String plaats, Collection<Fout> eerder) {
    Meldingen meldingen = new Meldingen(eerder, Contractteksten.CONTRACT);
    if (rijen.size() > MEESTE_PERIODEN) {
      meldingen.meldEigen(plaats, getal(rijen.size()).nl(), "PERIODEN", getal(MEESTE_PERIODEN));
    }
    long gevraagd = 0;
    long resultaten = 0;
    for (int nummer = 0; nummer < rijen.size(); nummer++) {
      Plaatsinginvoer rij = rijen.get(nummer);
      String hier = plaats + "[" + nummer + "].";
      gevraagd += plaatsingen(rij.gevraagd(), meldingen, hier + "gevraagd");
      resultaten += resultaten(rij.resultaten(), meldingen, hier + "resultaten");
      if (resultaten > gevraagd && meldingen.fouten().isEmpty()) {
        meldingen.meldEigen(
            hier + "resultaten",
            String.valueOf(rij.resultaten()),
            "RESULTATEN",
            getal(resultaten),
            getal(gevraagd));
      }
    }
    return meldingen.fouten();
  }

  private static int plaatsingen(@Nullable Integer aantal, Meldingen meldingen, String plaats) {
    if (aantal == null) {
      meldingen.meldGrens(plaats, "", "VERPLICHT");
    } else if (aantal < 0 || aantal > MEESTE_PLAATSINGEN) {
      meldingen.meldEigen(plaats, aantal.toString(), "PLAATSINGEN", getal(MEESTE_PLAATSINGEN));
    } else {
      return aantal;
    }
    return 0;
  }

  private static int resultaten(@Nullable Integer aantal, Meldingen meldingen, String plaats) {
    if (aantal == null) {
      meldingen.meldGrens(plaats, "", "VERPLICHT");
    } else if (aantal < 0) {
      meldingen.meldEigen(plaats, aantal.toString(), "NEGATIEF");
    } else {
      return aantal;
    }
    return 0;
  }

  private static Tekst getal(long getal) {
    return Tekst.gelijk(Long.toString(getal));
  }
}

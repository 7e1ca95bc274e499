package nl.participatie.keuzes.regie;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.participatie.keuzes.internal.Bedragvorm;
import nl.participatie.keuzes.internal.Meldingen;
import nl.participatie.model.controle.Controleresultaat;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.controle.Invoerfout;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.taal.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * Checks contracts from outside: every fault at once, with its place, its value and what is
 * allowed. At most 100 contracts; a code stands there once; a part that does not belong to the form
 * is refused, so that nothing that was typed counts for nothing.
 */
public final class Contractcontrole {

  private static final int MEESTE_CONTRACTEN = 100;
  private static final int MEESTE_PLAATSINGEN = 1_000_000;
  private static final int MEESTE_OMVANG = 10_000;
  private static final long MEESTE_PER_PLAATS = 1_000_000;
  private static final long MEESTE_PER_PERIODE = 1_000_000_000;

  private final Meldingen meldingen;
  private final Regiegrenzen grenzen;
  private final Set<String> codes = new HashSet<>();

  private Contractcontrole(Collection<Fout> eerder) {
    this.meldingen = new Meldingen(eerder, Contractteksten.CONTRACT);
    this.grenzen = new Regiegrenzen(meldingen);
  }

  /**
   * Checks a list of contracts.
   *
   * @param rijen the contracts as they came in
   * @param plaats the place of the list, for example {@code regie.contracten}
   * @param eerder faults found before, for example of form
   * @return the contracts in their order, or all faults, those found before among them
   */
  public static Controleresultaat<List<Contract>> controleer(
      List<Contractinvoer> rijen, String plaats, Collection<Fout> eerder) {
    Contractcontrole controle = new Contractcontrole(eerder);
    if (rijen.size() > MEESTE_CONTRACTEN) {
      controle.meldingen.meldEigen(
          plaats, Integer.toString(rijen.size()), "CONTRACTEN", getal(MEESTE_CONTRACTEN));
    }
    for (int nummer = 0; nummer < rijen.size(); nummer++) {
      controle.rij(rijen.get(nummer), plaats + "[" + nummer + "].");
    }
    List<Fout> fouten = controle.meldingen.fouten();
    return fouten.isEmpty()
        ? Controleresultaat.goed(
            rijen.stream().map(Contractcontrole::contract).collect(ImmutableList.toImmutableList()))
        : Controleresultaat.fout(fouten);
  }

  /** Refuses a contract with numbers out of bounds. */
  static void eis(Contractinvoer invoer) {
    Contractcontrole controle = new Contractcontrole(List.of());
    controle.rij(invoer, "");
    List<Fout> fouten = controle.meldingen.fouten();
    if (!fouten.isEmpty()) {
      throw new Invoerfout(fouten);
    }
  }

  private void rij(Contractinvoer rij, String plaats) {
    code(rij.code(), plaats + "code");
    if (rij.vorm() == null) {
      meldingen.meldGrens(plaats + "vorm", "", "VERPLICHT");
    }
    Optional<Financieringsvorm> vorm =
        meldingen.constante(plaats + "vorm", rij.vorm(), Financieringsvorm.class);
    aantal(rij.hoogstens(), MEESTE_PLAATSINGEN, plaats + "hoogstens");
    aantal(rij.omvang(), MEESTE_OMVANG, plaats + "omvang");
    bedrag(rij.startvergoeding(), MEESTE_PER_PLAATS, plaats + "startvergoeding");
    if (rij.prijs() == null) {
      meldingen.meldGrens(plaats + "prijs", "", "VERPLICHT");
    }
    bedrag(rij.prijs(), hoogste(vorm), plaats + "prijs");
    vorm.ifPresent(een -> bijVorm(een, rij, plaats));
  }

  private void code(@Nullable String code, String plaats) {
    if (code == null) {
      meldingen.meldGrens(plaats, "", "VERPLICHT");
      return;
    }
    grenzen.code(plaats, code);
    if (!codes.add(code)) {
      meldingen.meldEigen(plaats, code, "DUBBEL");
    }
  }

  private static long hoogste(Optional<Financieringsvorm> vorm) {
    boolean isPerStuk =
        vorm.filter(een -> een == Financieringsvorm.PXQ || een == Financieringsvorm.OUTPUT)
            .isPresent();
    return isPerStuk ? MEESTE_PER_PLAATS : MEESTE_PER_PERIODE;
  }

  private void bijVorm(Financieringsvorm vorm, Contractinvoer rij, String plaats) {
    if (vorm != Financieringsvorm.OUTPUT && rij.startvergoeding() != null) {
      nietBij(vorm, plaats + "startvergoeding");
    }
    if (vorm != Financieringsvorm.COHORT && rij.omvang() != null) {
      nietBij(vorm, plaats + "omvang");
    } else if (vorm == Financieringsvorm.COHORT && rij.omvang() == null) {
      meldingen.meldGrens(plaats + "omvang", "", "VERPLICHT");
    } else if (vorm == Financieringsvorm.COHORT) {
      cohortprijs(rij, plaats + "prijs");
    }
  }

  private void nietBij(Financieringsvorm vorm, String plaats) {
    meldingen.meldEigen(plaats, "", "NIET_BIJ_VORM", Tekst.gelijk(vorm.code()));
  }

  /** The price of a cohort is bounded by its places; what is no amount at all was told already. */
  private void cohortprijs(Contractinvoer rij, String plaats) {
    BigDecimal prijs = rij.prijs();
    Integer omvang = rij.omvang();
    if (prijs == null || omvang == null || !isAantal(omvang, MEESTE_OMVANG)) {
      return;
    }
    long meeste = omvang * MEESTE_PER_PLAATS;
    if (Bedragvorm.past(prijs, MEESTE_PER_PERIODE) && !Bedragvorm.past(prijs, meeste)) {
      meldingen.meldEigen(plaats, prijs.toPlainString(), "COHORTPRIJS", getal(meeste));
    }
  }

  private void aantal(@Nullable Integer aantal, int meeste, String plaats) {
    if (aantal != null && !isAantal(aantal, meeste)) {
      meldingen.meldEigen(plaats, aantal.toString(), "AANTAL", getal(meeste));
    }
  }

  private static boolean isAantal(int aantal, int meeste) {
    return aantal >= 1 && aantal <= meeste;
  }

  private void bedrag(@Nullable BigDecimal euro, long meeste, String plaats) {
    if (euro != null && !Bedragvorm.past(euro, meeste)) {
      meldingen.meldEigen(plaats, euro.toString(), "BEDRAG", getal(meeste));
    }
  }

  private static Tekst getal(long getal) {
    return Tekst.gelijk(Long.toString(getal));
  }

  /** The contract of a row without faults. */
  private static Contract contract(Contractinvoer rij) {
    String code = Objects.requireNonNull(rij.code());
    Bedrag prijs = Bedrag.ofEuro(Objects.requireNonNull(rij.prijs()));
    Optional<Integer> hoogstens = Optional.ofNullable(rij.hoogstens());
    return switch (Financieringsvorm.valueOf(Objects.requireNonNull(rij.vorm()))) {
      case PXQ -> new Contract.PrijsMaalAantal(code, prijs, hoogstens);
      case OUTPUT ->
          new Contract.Output(
              code,
              prijs,
              Optional.ofNullable(rij.startvergoeding()).map(Bedrag::ofEuro).orElse(Bedrag.NUL),
              hoogstens);
      case COHORT ->
          new Contract.Cohort(code, prijs, Objects.requireNonNull(rij.omvang()), hoogstens);
      case LUMPSUM -> new Contract.Lumpsum(code, prijs, hoogstens);
    };
  }
}

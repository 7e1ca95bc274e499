package nl.participatie.keuzes.regie;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.participatie.keuzes.internal.Meldingen;
import org.jspecify.annotations.Nullable;

/**
 * What parties and assignments have to do with each other: every code stands there once, an
 * assignment goes from one known party to another, and one code is one contract. Codes that are
 * absent are told elsewhere.
 */
final class Netwerkcontrole {

  private static final String PARTIJEN = Regiecontrole.DEEL + ".partijen";

  private final Meldingen meldingen;
  private final Set<String> partijen = new LinkedHashSet<>();
  private final Set<String> opdrachten = new HashSet<>();
  private final Map<String, Contract> contracten = new HashMap<>();

  /** Of parties that could not be read nobody knows which they are. */
  private boolean isVolledig;

  Netwerkcontrole(Meldingen meldingen) {
    this.meldingen = meldingen;
    this.isVolledig = !meldingen.isLijstOngelezen(PARTIJEN);
  }

  static String plaatsPartij(int nummer) {
    return PARTIJEN + "[" + nummer + "].";
  }

  static String plaatsOpdracht(int nummer) {
    return Regiecontrole.DEEL + ".opdrachten[" + nummer + "].";
  }

  void partij(String plaats, @Nullable String code) {
    isVolledig &= code != null;
    if (code != null && !partijen.add(code)) {
      meldingen.meldEigen(plaats + "code", code, "PARTIJ_DUBBEL");
    }
  }

  /** To be asked when all parties are known. */
  void opdracht(String plaats, @Nullable String code, @Nullable String van, @Nullable String aan) {
    if (code != null && !opdrachten.add(code)) {
      meldingen.meldEigen(plaats + "code", code, "OPDRACHT_DUBBEL");
    }
    bekend(plaats + "van", van);
    bekend(plaats + "aan", aan);
    if (aan != null && aan.equals(van)) {
      meldingen.meldEigen(plaats + "aan", aan, "AAN_ZICHZELF");
    }
  }

  /** Assignments that name a contract by the same code name the same contract. */
  void contract(String plaats, Contract contract) {
    Contract eerder = contracten.putIfAbsent(contract.code(), contract);
    if (eerder != null && !eerder.equals(contract)) {
      meldingen.meldEigen(plaats + "contract", contract.code(), "CONTRACT_ANDERS");
    }
  }

  private void bekend(String plaats, @Nullable String code) {
    if (code != null && !partijen.contains(code) && isVolledig) {
      meldingen.meldCode(plaats, code, Regieteksten.REGIE.tekst("fout.PARTIJ_ONBEKEND"), partijen);
    }
  }
}

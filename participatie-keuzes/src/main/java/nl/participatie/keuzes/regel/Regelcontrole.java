package nl.participatie.keuzes.regel;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.participatie.model.controle.Controleresultaat;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.taal.Tekst;

/**
 * The border for rules: checks what comes from outside and turns it into a set. All faults come at
 * once, each with the place of the rule, its code where that has the form of one, what stands there
 * and what is allowed. No rule is left out silently: there is a set of all of them, or faults.
 */
public final class Regelcontrole {

  /** The most rules of one set: some nineteen times the standard one. */
  public static final int MEESTE_REGELS = 1024;

  /** The longest citation or explanation, in characters. */
  public static final int LANGSTE_TEKST = 1000;

  private Regelcontrole() {}

  /**
   * Checks rules and turns them into a set.
   *
   * @param invoer the rules
   * @return the set in the same order, or all faults
   */
  public static Controleresultaat<Regelset> controleer(List<Regelinvoer> invoer) {
    return controleer(invoer, List.of());
  }

  /**
   * Checks rules that already showed faults while they were read, so that all of them come at once.
   * Of an attribute that the reader found a fault in, it is not said again that it is missing.
   *
   * @param invoer the rules that could be read
   * @param leesfouten the faults of the reader
   * @return the set in the same order, or all faults
   */
  public static Controleresultaat<Regelset> controleer(
      List<Regelinvoer> invoer, Collection<Fout> leesfouten) {
    return regels(invoer, leesfouten).map(Regelset::of);
  }

  /** The same without making a set of it: the standard set is read while its type is set up. */
  static Controleresultaat<List<Regel>> regels(
      List<Regelinvoer> invoer, Collection<Fout> leesfouten) {
    List<Fout> fouten = new ArrayList<>(leesfouten);
    if (invoer.isEmpty() && leesfouten.isEmpty()) {
      fouten.add(Fout.van("", "", Regelfouten.tekst("GEEN_REGELS")));
    }
    if (invoer.size() > MEESTE_REGELS) {
      fouten.add(teVeel());
      return Controleresultaat.fout(fouten);
    }
    Melder melder = new Melder(fouten);
    Map<String, String> codes = new HashMap<>();
    ImmutableList.Builder<Regel> regels = ImmutableList.builder();
    for (Regelinvoer rij : invoer) {
      meldDubbel(rij, codes, melder);
      new Rijcontrole(rij, melder).regel().ifPresent(regels::add);
    }
    return fouten.isEmpty()
        ? Controleresultaat.goed(regels.build())
        : Controleresultaat.fout(fouten);
  }

  static Fout teVeel() {
    return Fout.van("", "", Regelfouten.tekst("TE_VEEL_REGELS", MEESTE_REGELS));
  }

  private static void meldDubbel(Regelinvoer rij, Map<String, String> codes, Melder melder) {
    String hier = rij.plaats() + "code";
    String eerste = codes.putIfAbsent(rij.code(), hier);
    if (eerste != null && Regel.isCode(rij.code())) {
      melder.meld(hier, rij.code(), Regelfouten.tekst("CODE_DUBBEL", Tekst.gelijk(eerste)));
    }
  }
}

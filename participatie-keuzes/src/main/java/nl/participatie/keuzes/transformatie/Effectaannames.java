package nl.participatie.keuzes.transformatie;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.budget.raming.Aanname;
import nl.participatie.budget.raming.Raming;
import nl.participatie.model.taal.Tekst;

/**
 * Lists what an effect rests on and no source says: the assumptions of the estimate, as far as they
 * went into it, and those of its own. A figure that the user gave is no assumption of the library:
 * the tree names it with its place in the file.
 */
final class Effectaannames {

  private static final String EENHEID = "EENHEID_WSW";

  private Effectaannames() {}

  static List<Aanname> van(Effectopgave opgave, Raming raming, List<Effectjaar> jaren) {
    Set<String> kengetallen = new HashSet<>(Set.of(EENHEID));
    jaren.forEach(jaar -> verzamel(jaar.herleiding(), kengetallen));
    ImmutableList.Builder<Aanname> aannames = ImmutableList.builder();
    raming.aannames().stream()
        .filter(aanname -> kengetallen.contains(aanname.code()))
        .forEach(aannames::add);
    eigen(opgave).map(Effectaannames::aanname).forEach(aannames::add);
    return aannames.build();
  }

  private static Stream<String> eigen(Effectopgave opgave) {
    List<Wsworganisatie> beide = List.of(opgave.huidig(), opgave.nieuw());
    ImmutableList.Builder<String> codes = ImmutableList.builder();
    codes.add("EFFECT_MENSEN", "EFFECT_LONEN", "EFFECT_PRIJZEN");
    if (beide.stream().anyMatch(een -> een.subsidiePerPersoon().isEmpty())) {
      codes.add("EFFECT_SUBSIDIE");
    }
    if (beide.stream().anyMatch(een -> een.overheadPerPersoon().isEmpty())) {
      codes.add("EFFECT_OVERHEAD");
    }
    if (opgave.eenmalig().isEmpty()) {
      codes.add("EFFECT_EENMALIG");
    }
    return codes.build().stream();
  }

  private static Aanname aanname(String code) {
    return new Aanname(
        code,
        Tekst.gelijk(""),
        Effectteksten.tekst("aanname." + code + ".titel"),
        Effectteksten.tekst("aanname." + code + ".toelichting"),
        Effectboom.BRON);
  }

  private static void verzamel(Herleiding boom, Set<String> kengetallen) {
    boom.kengetal().ifPresent(kengetallen::add);
    boom.delen().forEach(deel -> verzamel(deel, kengetallen));
  }
}

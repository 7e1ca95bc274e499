package nl.participatie.opdrachtregel;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import nl.participatie.keuzes.thermometer.Bevoegdheden;
import nl.participatie.keuzes.thermometer.Dossiertoets;
import nl.participatie.model.keuze.Keuze;
import picocli.CommandLine.Option;

/** The option that tells what was handed over to a joint body. */
final class Overdrachtoptie {

  private static final String NAAM = "--overgedragen";

  @Option(
      names = NAAM,
      paramLabel = "N",
      split = ",",
      splitSynopsisLabel = ",",
      descriptionKey = "overgedragen")
  private List<String> overgedragen = List.of();

  /** The check of the steps with the standard authority and what was handed over. */
  Dossiertoets dossiertoets(Vraag vraag) {
    Set<Keuze> keuzes = vraag.keuzes(NAAM, overgedragen);
    Set<Keuze> blijft = Sets.filter(keuzes, keuze -> !Bevoegdheden.isOverdraagbaar(keuze));
    for (Keuze keuze : blijft) {
      vraag.meld(NAAM, Integer.toString(keuze.nummer()), "toegestaan.overgedragen");
    }
    return new Dossiertoets(Bevoegdheden.STANDAARD.metOverdracht(Sets.difference(keuzes, blijft)));
  }
}

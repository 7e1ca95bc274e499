package nl.participatie.keuzes.json;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.participatie.keuzes.congruentie.Congruentiebeeld;
import nl.participatie.keuzes.congruentie.Congruentiecontrole;
import nl.participatie.keuzes.rapport.Rapport;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regie.Regiebeeld;
import nl.participatie.keuzes.regie.Regiecontrole;
import nl.participatie.keuzes.regie.Regieoverzicht;
import nl.participatie.keuzes.transformatie.Transformatiebeeld;
import nl.participatie.keuzes.transformatie.Transformatiepad;
import nl.participatie.model.controle.Controleresultaat;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.controle.Invoerfout;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.json.Gemeentelezer;

/**
 * The parts of a municipality file that this module reads and {@link Gemeentelezer} keeps as they
 * are, together: for an application that takes in whole files and shows the whole report.
 */
public final class Gemeentedelen {

  private Gemeentedelen() {}

  /**
   * Reads a municipality file with all its parts.
   *
   * @param lezer reads what is not in a part
   * @param bestand the municipality file
   * @return the municipality, or every fault of the file once
   */
  public static Controleresultaat<Gemeenteprofiel> lees(Gemeentelezer lezer, byte[] bestand) {
    Controleresultaat<Gemeenteprofiel> gemeente = lezer.lees(bestand);
    // all readers see an attribute that stands twice, or a part that is no object
    Set<Fout> fouten = new LinkedHashSet<>(gemeente.fouten());
    fouten.addAll(fouten(bestand));
    return fouten.isEmpty() ? gemeente : Controleresultaat.fout(fouten);
  }

  /**
   * The faults of the parts.
   *
   * @param bestand the municipality file
   * @return every fault of a part once; those of the rest are for {@link Gemeentelezer} to tell,
   *     which sees some of these too, such as a part that is no object
   */
  public static Set<Fout> fouten(byte[] bestand) {
    Deelbron bron = Deelbron.lees(bestand);
    return Stream.<List<Fout>>of(
            Congruentielezer.lees(bron).fouten(),
            Regielezer.lees(bron).fouten(),
            Contractlezer.lees(bron).fouten(),
            Transformatielezer.lees(bron).fouten(),
            Effectlezer.lees(bron).fouten())
        .flatMap(List::stream)
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * A report with the parts that its municipality file has.
   *
   * @param rapport the report
   * @return the report with them, on its own reference date
   * @throws Invoerfout with the faults of a part
   */
  public static Rapport bij(Rapport rapport) {
    Gemeenteprofiel gemeente = rapport.gemeente();
    Rapport met = rapport;
    if (heeft(gemeente, Congruentiecontrole.DEEL)) {
      met =
          met.metCongruentie(
              Congruentiebeeld.van(
                  Congruentielezer.lees(gemeente).ofFout(),
                  gemeente,
                  Regelset.standaard(),
                  rapport.peildatum()));
    }
    if (heeft(gemeente, Regiecontrole.DEEL)) {
      met =
          met.metRegie(
              new Regieoverzicht(
                  Regiebeeld.van(
                      Regielezer.lees(gemeente).ofFout(), gemeente.profielOp(rapport.peildatum())),
                  Contractlezer.lees(gemeente).ofFout().vergelijking()));
    }
    if (heeft(gemeente, Transformatiepad.DEEL)) {
      met =
          met.metTransformatie(
              Transformatiebeeld.van(
                  Transformatielezer.lees(gemeente).ofFout(),
                  Effectlezer.lees(gemeente).ofFout(),
                  gemeente,
                  rapport.peildatum()));
    }
    return met;
  }

  private static boolean heeft(Gemeenteprofiel gemeente, String deel) {
    return gemeente.ongelezen().containsKey(deel);
  }
}

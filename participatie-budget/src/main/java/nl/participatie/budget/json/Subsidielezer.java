package nl.participatie.budget.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.participatie.budget.loonkosten.Loonkostenmodel;
import nl.participatie.budget.loonkosten.Periodesubsidies;
import nl.participatie.budget.loonkosten.Periodevraag;
import nl.participatie.budget.loonkosten.Subsidievraag;
import nl.participatie.model.controle.Controleresultaat;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.json.Objectlezer;

/**
 * Reads questions about a wage subsidy (loonkostensubsidie) from JSON, strictly: an object in the
 * format of the schema {@code loonkostenvraag}, or {@code loonkostenperiode} for a period. Every
 * other attribute is refused with its place, so that no name and no number of a person can come in.
 *
 * <p>At most 5 MB of UTF-8 and 64 levels deep, each attribute once. All faults come at once, those
 * of form and those that the model finds, except that input which is no JSON at all has just that
 * one.
 */
public final class Subsidielezer {

  private final Loonkostenmodel model;

  /**
   * Creates a reader.
   *
   * @param model the model that is going to answer, which knows from when on it can
   */
  public Subsidielezer(Loonkostenmodel model) {
    this.model = model;
  }

  /**
   * Reads a question about a month.
   *
   * @param bytes the JSON
   * @return the question, or all faults
   */
  public Controleresultaat<Subsidievraag> lees(byte[] bytes) {
    return lees(bytes, Subsidievelden.MAAND, Subsidievelden::maand, model::fouten);
  }

  /**
   * Reads a question about a period.
   *
   * @param bytes the JSON
   * @return the question, or all faults
   */
  public Controleresultaat<Periodevraag> leesPeriode(byte[] bytes) {
    return lees(
        bytes,
        Subsidievelden.PERIODE,
        Subsidievelden::periode,
        new Periodesubsidies(model)::fouten);
  }

  private static <T> Controleresultaat<T> lees(
      byte[] bytes,
      List<String> attributen,
      Function<Subsidievelden, T> vorm,
      Function<T, List<Fout>> oordeel) {
    List<Fout> fouten = new ArrayList<>();
    Optional<T> vraag =
        Objectlezer.lees(bytes, attributen, fouten)
            .map(object -> vorm.apply(new Subsidievelden(object, fouten)));
    vraag.ifPresent(gelezen -> voegToe(oordeel.apply(gelezen), fouten));
    return fouten.isEmpty()
        ? Controleresultaat.goed(vraag.orElseThrow())
        : Controleresultaat.fout(fouten);
  }

  /** Where the form is at fault, a value stands in that nobody gave: it is not judged. */
  private static void voegToe(List<Fout> oordeel, List<Fout> fouten) {
    Set<String> gemeld = fouten.stream().map(Fout::pad).collect(Collectors.toSet());
    oordeel.stream().filter(fout -> !gemeld.contains(fout.pad())).forEach(fouten::add);
  }
}

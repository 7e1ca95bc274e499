package nl.participatie.keuzes.agenda;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.taal.Tekst;

/**
 * A choice that is decided ahead (vooruit besloten): a block that precedes its own is not complete.
 *
 * @param keuze the choice that is decided
 * @param open the choices of preceding blocks that are still open, in order; one or more
 */
public record Vooruitbesloten(Keuze keuze, List<Keuze> open) {

  /**
   * Creates a choice decided ahead.
   *
   * @param keuze the choice
   * @param open the choices that precede it and are open
   */
  public Vooruitbesloten {
    open = ImmutableList.copyOf(open);
  }

  /**
   * What is decided ahead of what, for an end user.
   *
   * @return two sentences
   */
  public Tekst tekst() {
    Tekst besloten =
        Agendateksten.AGENDA.tekst(
            "vooruit", Tekst.gelijk(Integer.toString(keuze.nummer())), keuze.titel());
    return Agendateksten.achtereen(besloten, Agendateksten.metKeuzes("eerst", open));
  }
}

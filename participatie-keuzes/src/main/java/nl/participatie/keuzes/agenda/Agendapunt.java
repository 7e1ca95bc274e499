package nl.participatie.keuzes.agenda;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.List;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.taal.Tekst;

/**
 * A choice that is still to be made, and why it stands where it does.
 *
 * @param keuze the choice
 * @param eerst the open choices of preceding blocks, in order; none when it is this choice's turn
 * @param verdeling how the complete profiles left are spread over its options; not determined when
 *     what is decided leaves none
 */
public record Agendapunt(Keuze keuze, List<Keuze> eerst, Uitkomst<Optieverdeling> verdeling) {

  private static final Breuk HONDERD = Breuk.of(100);

  /**
   * Creates an item.
   *
   * @param keuze the choice
   * @param eerst the open choices that precede it
   * @param verdeling how the profiles left are spread over its options
   */
  public Agendapunt {
    eerst = ImmutableList.copyOf(eerst);
  }

  /**
   * The precedence of its block.
   *
   * @return the rank
   */
  public Voorrang voorrang() {
    return Voorrang.van(keuze.blok());
  }

  /**
   * Whether it belongs to the front line: every block that precedes its own is complete.
   *
   * @return whether nothing has to be decided before it
   */
  public boolean isAanDeBeurt() {
    return eerst.isEmpty();
  }

  /**
   * The expected number of complete profiles that remains once this choice is made, with every
   * profile that is left equally likely. It does not assume what is decided on other choices.
   *
   * @return the exact number, or why it is not determined
   */
  public Uitkomst<Breuk> verwachtOver() {
    return verdeling.map(Optieverdeling::verwachtOver);
  }

  /**
   * Why it stands where it does, for an end user: the precedence of its block, what has to come
   * first, and how much it settles.
   *
   * @return three sentences
   */
  public Tekst reden() {
    Tekst beurt =
        isAanDeBeurt()
            ? Agendateksten.AGENDA.tekst("beurt")
            : Agendateksten.metKeuzes("eerst", eerst);
    Tekst plaats = Agendateksten.achtereen(voorrang().uitleg(), beurt);
    Tekst gewicht =
        verdeling
            .ontbrekend()
            .map(Onbepaald::toelichting)
            .orElseGet(() -> gewicht(verdeling.bepaald()));
    return Agendateksten.achtereen(plaats, gewicht);
  }

  private static Tekst gewicht(Optieverdeling verdeling) {
    Breuk blijft = verdeling.verwachtOver().gedeeldDoor(Breuk.of(verdeling.aantal()));
    if (blijft.equals(Breuk.EEN)) {
      return Agendateksten.AGENDA.tekst("legtVast.niets");
    }
    BigInteger procent = Breuk.EEN.min(blijft).maal(HONDERD).rond();
    return procent.signum() == 0
        ? Agendateksten.AGENDA.tekst("legtVast.weinig")
        : Agendateksten.AGENDA.tekst("legtVast.deel", Tekst.gelijk(procent.toString()));
  }
}

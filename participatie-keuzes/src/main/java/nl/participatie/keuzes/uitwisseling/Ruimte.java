package nl.participatie.keuzes.uitwisseling;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Taal;
import nl.participatie.model.taal.Tekst;
import nl.participatie.model.taal.Teksten;

/**
 * What both documents say: the rules that bind, the names of choices and options, and every text as
 * one line in one language.
 */
final class Ruimte {

  private static final Teksten TEKSTEN =
      Teksten.lees(Ruimte.class, "/nl/participatie/keuzes/uitwisseling");

  private final ImmutableList<Regel> regels;
  private final LocalDate peildatum;
  private final Sterkte drempel;
  private final Taal taal;

  Ruimte(Regelset regels, LocalDate peildatum, Sterkte drempel, Taal taal) {
    this.regels = ImmutableList.copyOf(regels.op(peildatum).hard(drempel).regels());
    this.peildatum = peildatum;
    this.drempel = drempel;
    this.taal = taal;
  }

  List<Regel> regels() {
    return regels;
  }

  /** The name of a choice in the document, for example {@code K12}. */
  static String naam(Keuze keuze) {
    return "K" + keuze.nummer();
  }

  /** The name of an option where a dot is not allowed, for example {@code K12_OPEN_EINDE}. */
  static String naam(Optie optie) {
    return naam(optie.keuze()) + "_" + optie.code();
  }

  /** A text of the bundle with its numbered places filled. */
  String tekst(String sleutel, String... delen) {
    Tekst[] vullingen = new Tekst[delen.length];
    for (int i = 0; i < delen.length; i++) {
      vullingen[i] = Tekst.gelijk(delen[i]);
    }
    return regel(TEKSTEN.tekst(sleutel, vullingen));
  }

  /** What the document holds: the day, the threshold and the number of rules. */
  String samenvatting() {
    return tekst(
        "regels", peildatum.toString(), drempel.toString(), Integer.toString(regels.size()));
  }

  /** A text in the language of the document, on one line. */
  String regel(Tekst tekst) {
    return Tekens.regel(tekst.in(taal));
  }

  /** Where a rule comes from. */
  String bron(Regel regel) {
    Vindplaats bron = regel.vindplaats();
    String opmerking = bron.opmerking().isEmpty() ? "" : ": " + bron.opmerking();
    return Tekens.regel(bron.citaat(taal) + opmerking);
  }
}

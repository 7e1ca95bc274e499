package nl.participatie.budget.raming;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.internal.Bestand;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.middelen.Batenpost;
import nl.participatie.model.middelen.Lastenpost;
import nl.participatie.model.taal.Teksten;

/** Reads the shipped table of effects: a row for each option. */
final class Keuzegevolgtabel {

  private static final String TABEL = "/nl/participatie/budget/keuzegevolgen.csv";
  private static final String KOP =
      "optie;soort;aan_te_leveren;optioneel;bekend;baten;lasten;aanname;bron";

  private static final Splitter STREEP = Splitter.on('|').omitEmptyStrings();

  private Keuzegevolgtabel() {}

  static List<Keuzegevolg> lees() {
    Teksten teksten = Keuzegevolgteksten.GEVOLGEN;
    return Bestand.lees(Keuzegevolg.class, TABEL, KOP).stream()
        .map(rij -> gevolg(rij, teksten))
        .toList();
  }

  private static Keuzegevolg gevolg(List<String> rij, Teksten teksten) {
    String optie = rij.get(0);
    boolean isAangenomen = rij.get(7).equals("ja");
    return Keuzegevolg.builder()
        .optie(Optie.parse(optie))
        .soort(Keuzegevolg.Soort.valueOf(rij.get(1)))
        .aanTeLeveren(STREEP.split(rij.get(2)))
        .optioneel(STREEP.split(rij.get(3)))
        .bekend(STREEP.split(rij.get(4)))
        .baten(STREEP.splitToList(rij.get(5)).stream().map(Batenpost::valueOf).toList())
        .lasten(STREEP.splitToList(rij.get(6)).stream().map(Lastenpost::valueOf).toList())
        .uitleg(teksten.tekst(optie + ".uitleg"))
        .aanname(isAangenomen ? Optional.of(teksten.tekst(optie + ".aanname")) : Optional.empty())
        .vindplaats(Vindplaats.parse(rij.get(8)))
        .build();
  }
}

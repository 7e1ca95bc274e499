package nl.participatie.model.bron;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Optional;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.internal.Bestand;
import nl.participatie.model.taal.Tekst;

/** Reads the shipped tables of discrepancies: what each touches, and a row for each claim. */
final class Strijdigheidtabel {

  private static final String TABEL = "/nl/participatie/model/strijdigheden.csv";
  private static final String KOP = "code;kengetallen;keuzes";
  private static final String BEWERINGEN = "/nl/participatie/model/strijdigheden-beweringen.csv";
  private static final String KOP_BEWERINGEN = "strijdigheid;bewering;waarde;gevolgd;bron";

  private static final Splitter STREEP = Splitter.on('|').omitEmptyStrings();

  private Strijdigheidtabel() {}

  static List<Strijdigheid> lees() {
    ImmutableListMultimap.Builder<String, Bewering> perCode = ImmutableListMultimap.builder();
    for (List<String> rij : Bestand.lees(Strijdigheid.class, BEWERINGEN, KOP_BEWERINGEN)) {
      perCode.put(rij.get(0), bewering(rij));
    }
    ImmutableListMultimap<String, Bewering> beweringen = perCode.build();
    return Bestand.lees(Strijdigheid.class, TABEL, KOP).stream()
        .map(rij -> strijdigheid(rij, beweringen.get(rij.get(0))))
        .toList();
  }

  private static Bewering bewering(List<String> rij) {
    String waarde = rij.get(2);
    return new Bewering(
        rij.get(1),
        waarde.isEmpty() ? Optional.empty() : Optional.of(Breuk.parse(waarde)),
        rij.get(3).equals("ja"),
        tekst(rij.get(0), rij.get(1)),
        Vindplaats.parse(rij.get(4)));
  }

  private static Strijdigheid strijdigheid(List<String> rij, List<Bewering> beweringen) {
    String code = rij.get(0);
    return Strijdigheid.builder()
        .code(code)
        .beweringen(beweringen)
        .kengetallen(STREEP.splitToList(rij.get(1)))
        .keuzes(STREEP.splitToList(rij.get(2)).stream().map(Integer::valueOf).toList())
        .titel(tekst(code, "titel"))
        .toelichting(tekst(code, "toelichting"))
        .standaardgedrag(tekst(code, "standaard"))
        .build();
  }

  private static Tekst tekst(String code, String deel) {
    return Strijdigheidteksten.STRIJDIGHEDEN.tekst(code + "." + deel);
  }
}

package nl.participatie.budget.raming;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import nl.participatie.budget.internal.Meldingen;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Kengetal;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.bron.Kengetalsoort;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.gemeente.Volumeopgave;
import nl.participatie.model.taal.Tekst;

/** Lists what an estimate rests on without a source. */
final class Aannames {

  private Aannames() {}

  /** The key figures that are assumptions, among those that were used, and those of the model. */
  static List<Aanname> van(Kengetallen kengetallen, Set<String> gebruikt, Volumeopgave opgave) {
    ImmutableList.Builder<Aanname> aannames = ImmutableList.builder();
    for (String code : kengetallen.codes()) {
      if (gebruikt.contains(code)) {
        kengetallen.alle(code).stream()
            .filter(kengetal -> kengetal.soort() == Kengetalsoort.AANNAME)
            .map(Aannames::van)
            .forEach(aannames::add);
      }
    }
    if (opgave.wsw().isPresent()) {
      aannames.add(modelaanname("EENHEID_WSW"));
    }
    if (opgave.aandeelWajong().isEmpty() && opgave.wwb().isPresent()) {
      aannames.add(modelaanname("AANDEEL_WAJONG"));
    }
    return aannames.build();
  }

  private static Aanname van(Kengetal kengetal) {
    String getal = kengetal.bandbreedte().toString();
    Tekst waarde =
        new Tekst("{0} {1}", "{0} {1}")
            .vul(new Tekst(getal.replace('.', ','), getal), kengetal.eenheidstekst());
    return new Aanname(
        kengetal.code(), waarde, kengetal.titel(), kengetal.toelichting(), kengetal.vindplaats());
  }

  private static Aanname modelaanname(String code) {
    return new Aanname(
        code,
        Tekst.gelijk(""),
        Meldingen.tekst("aanname." + code + ".titel"),
        Meldingen.tekst("aanname." + code + ".toelichting"),
        new Vindplaats(Bron.REKENMODEL, "volumes"));
  }
}

package nl.participatie.budget.raming;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.participatie.budget.internal.Meldingen;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Kengetal;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.bron.Kengetalsoort;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.gemeente.Volumeopgave;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Tekst;

/** Lists what an estimate rests on without a source. */
final class Aannames {

  private Aannames() {}

  /**
   * The key figures that are assumptions, among those that were used, those of the model, and those
   * of the options.
   */
  static List<Aanname> van(Ramingsvraag vraag, Kengetallen kengetallen, Set<String> gebruikt) {
    ImmutableList.Builder<Aanname> aannames = ImmutableList.builder();
    for (String code : kengetallen.codes()) {
      if (gebruikt.contains(code)) {
        kengetallen.alle(code).stream()
            .filter(kengetal -> kengetal.soort() == Kengetalsoort.AANNAME)
            .map(Aannames::van)
            .forEach(aannames::add);
      }
    }
    Volumeopgave opgave = vraag.gemeente().volumes();
    if (opgave.wsw().isPresent()) {
      aannames.add(modelaanname("EENHEID_WSW", "volumes"));
    }
    if (isAandeelNodig(opgave)) {
      aannames.add(modelaanname("AANDEEL_WAJONG", "volumes"));
    }
    if (vraag.opties().budgettenVolgenVolumes()) {
      aannames.add(modelaanname("BUDGETTEN_VOLGEN_VOLUMES", "baten"));
    }
    if (vraag.keuzes().heeft(Optie.POORT_INSTROOM_BEPERKEN) && isStartOpen(kengetallen)) {
      Tekst jaar = Tekst.gelijk(Integer.toString(vraag.van()));
      aannames.add(modelaanname("POORT_START", jaar, "lasten"));
    }
    Keuzegevolgen.van(vraag.keuzes()).stream()
        .flatMap(gevolg -> keuzeaanname(gevolg).stream())
        .forEach(aannames::add);
    return aannames.build();
  }

  /** The share of the former Wajong group follows from the own people unless either is given. */
  private static boolean isAandeelNodig(Volumeopgave opgave) {
    return opgave.aandeelWajong().isEmpty()
        && opgave.wwb().isPresent()
        && !opgave.paden().containsKey(Volumegroep.WAJONG);
  }

  private static boolean isStartOpen(Kengetallen kengetallen) {
    return kengetallen.alle("POORT_START").isEmpty();
  }

  private static Optional<Aanname> keuzeaanname(Keuzegevolg gevolg) {
    return gevolg
        .aanname()
        .map(
            tekst ->
                new Aanname(
                    gevolg.optie().toString(),
                    Tekst.gelijk(""),
                    gevolg.optie().titel(),
                    tekst,
                    gevolg.vindplaats()));
  }

  private static Aanname van(Kengetal kengetal) {
    String getal = kengetal.bandbreedte().toString();
    Tekst waarde =
        new Tekst("{0} {1}", "{0} {1}")
            .vul(new Tekst(getal.replace('.', ','), getal), kengetal.eenheidstekst());
    return new Aanname(
        kengetal.code(), waarde, kengetal.titel(), kengetal.toelichting(), kengetal.vindplaats());
  }

  private static Aanname modelaanname(String code, String afdeling) {
    return modelaanname(code, Tekst.gelijk(""), afdeling);
  }

  private static Aanname modelaanname(String code, Tekst waarde, String afdeling) {
    return new Aanname(
        code,
        waarde,
        Meldingen.tekst("aanname." + code + ".titel"),
        Meldingen.tekst("aanname." + code + ".toelichting"),
        new Vindplaats(Bron.REKENMODEL, afdeling));
  }
}

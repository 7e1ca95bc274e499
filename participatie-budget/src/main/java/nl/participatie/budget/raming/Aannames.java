package nl.participatie.budget.raming;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.participatie.budget.internal.Meldingen;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Kengetal;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.bron.Kengetalsoort;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.gemeente.Volumeopgave;
import nl.participatie.model.taal.Tekst;

/** Lists what an estimate rests on without a source. */
final class Aannames {

  /** The key figures behind the path of each group. */
  private static final ImmutableSetMultimap<Volumegroep, String> VAN_PADEN =
      ImmutableSetMultimap.<Volumegroep, String>builder()
          .put(Volumegroep.WWB, "WWB_VOLUME")
          .putAll(Volumegroep.WSW, "WSW_VOLUME", "WSW_VERWACHT_2022", "WSW_NUL_VANAF")
          .put(Volumegroep.BESCHUT, "BESCHUT_PER_WSW")
          .putAll(Volumegroep.WAJONG, "WAJONG_STRUCTUREEL", "WAJONG_INGROEI")
          .build();

  private Aannames() {}

  static List<Aanname> van(Kengetallen kengetallen, Volumeopgave opgave) {
    ImmutableList.Builder<Aanname> aannames = ImmutableList.builder();
    Set<String> gebruikt = gebruikt(bekend(opgave));
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

  /** The groups of which the municipality tells enough to follow them. */
  private static Set<Volumegroep> bekend(Volumeopgave opgave) {
    Set<Volumegroep> bekend = EnumSet.noneOf(Volumegroep.class);
    if (opgave.peildatum().isPresent() && opgave.wwb().isPresent()) {
      bekend.add(Volumegroep.WWB);
    }
    if (opgave.peildatum().isPresent() && opgave.wsw().isPresent()) {
      bekend.addAll(EnumSet.of(Volumegroep.WSW, Volumegroep.BESCHUT, Volumegroep.REGULIER));
    }
    if (opgave.aandeelWajong().isPresent() || opgave.wwb().isPresent()) {
      bekend.add(Volumegroep.WAJONG);
    }
    return bekend;
  }

  private static Set<String> gebruikt(Set<Volumegroep> groepen) {
    ImmutableSet.Builder<String> codes = ImmutableSet.builder();
    groepen.forEach(groep -> codes.addAll(VAN_PADEN.get(groep)));
    for (List<Batenmodel.Term> termen : Batenmodel.FORMULES.values()) {
      termen.stream()
          .filter(term -> groepen.contains(term.groep()))
          .forEach(term -> codes.add(term.kengetal()));
    }
    return codes.add("GEMEENTEFONDS_MACRO").build();
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

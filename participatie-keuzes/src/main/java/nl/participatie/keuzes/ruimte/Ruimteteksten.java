package nl.participatie.keuzes.ruimte;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Taal;
import nl.participatie.model.taal.Tekst;
import nl.participatie.model.taal.Teksten;

/** Explanations in words. */
final class Ruimteteksten {

  private static final Teksten TEKSTEN =
      Teksten.lees(Ruimteteksten.class, "/nl/participatie/keuzes/ruimte");

  private Ruimteteksten() {}

  static List<String> van(Verklaring verklaring, Taal taal) {
    ImmutableList.Builder<String> regels = ImmutableList.builder();
    Tekst optie = optie(verklaring.optie());
    regels.add(TEKSTEN.tekst("stand." + verklaring.stand(), optie).in(taal));
    boolean vraagtReden =
        verklaring.stand() == Optiestand.UITGESLOTEN || verklaring.stand() == Optiestand.AFGELEID;
    if (vraagtReden && verklaring.redenen().isEmpty()) {
      regels.add("- " + TEKSTEN.tekst("reden.teVeel").in(taal));
    }
    for (Reden reden : verklaring.redenen()) {
      regels.add("- " + aanhef(reden).in(taal));
      reden.regels().forEach(regel -> regels.add("  " + regel(regel).in(taal)));
    }
    return regels.build();
  }

  private static Tekst aanhef(Reden reden) {
    Tekst beslissingen =
        new Tekst(opgesomd(reden.beslissingen(), Taal.NL), opgesomd(reden.beslissingen(), Taal.EN));
    if (reden.regels().isEmpty()) {
      return TEKSTEN.tekst("reden.beslissing", beslissingen);
    }
    return reden.beslissingen().isEmpty()
        ? TEKSTEN.tekst("reden.regels")
        : TEKSTEN.tekst("reden.beide", beslissingen);
  }

  private static String opgesomd(List<Optie> opties, Taal taal) {
    return opties.stream().map(optie -> optie(optie).in(taal)).collect(Collectors.joining(" + "));
  }

  private static Tekst optie(Optie optie) {
    return TEKSTEN.tekst("optie", Tekst.gelijk(optie.toString()), optie.titel());
  }

  private static Tekst regel(Regel regel) {
    return TEKSTEN.tekst(
        "regel",
        Tekst.gelijk(regel.code()),
        regel.toelichting(),
        new Tekst(regel.vindplaats().citaat(Taal.NL), regel.vindplaats().citaat(Taal.EN)));
  }
}

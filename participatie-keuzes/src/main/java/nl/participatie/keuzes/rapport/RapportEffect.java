package nl.participatie.keuzes.rapport;

import static nl.participatie.keuzes.rapport.Opmaak.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.participatie.budget.raming.Aanname;
import nl.participatie.keuzes.transformatie.Effectjaar;
import nl.participatie.keuzes.transformatie.Transformatiebeeld;
import nl.participatie.keuzes.transformatie.Wsweffect;
import nl.participatie.model.bron.Onbepaald;

/** What another way of organising the Wsw does in money, below its path. */
final class RapportEffect {

  private final Rapportteksten teksten;
  private final Weergave weergave;

  RapportEffect(Rapportteksten teksten) {
    this.teksten = teksten;
    this.weergave = new Weergave(teksten.taal());
  }

  /** The heading with what is below it; nothing when the money was not asked for. */
  List<Opmaak> deel(Transformatiebeeld beeld) {
    if (beeld.effect().isEmpty()) {
      return List.of();
    }
    List<Opmaak> delen = new ArrayList<>();
    delen.add(element("h3", teksten.tekst("effect.kop")));
    Optional<Onbepaald> reden = beeld.effect().get().ontbrekend();
    reden.ifPresent(waarom -> delen.add(element("p", teksten.van(waarom.toelichting()))));
    beeld.effect().get().optioneel().ifPresent(effect -> delen.addAll(bepaald(effect)));
    return delen;
  }

  private List<Opmaak> bepaald(Wsweffect effect) {
    return List.of(
        element("p", teksten.tekst("effect.leeswijzer")),
        element("p", teksten.van(effect.terugverdiend().uitleg())),
        tabel(effect),
        aannames(effect.aannames(), teksten));
  }

  private Opmaak tabel(Wsweffect effect) {
    Tabel tabel =
        new Tabel(teksten.tekst("effect.bijschrift"))
            .kolom(teksten.tekst("effect.kolom.jaar"))
            .getalkolom(teksten.tekst("effect.kolom.mensen"))
            .getalkolom(teksten.tekst("effect.kolom.huidig"))
            .getalkolom(teksten.tekst("effect.kolom.nieuw"))
            .getalkolom(teksten.tekst("effect.kolom.effect"))
            .getalkolom(teksten.tekst("effect.kolom.cumulatief"));
    for (Effectjaar jaar : effect.jaren()) {
      tabel.rij(
          "",
          Integer.toString(jaar.jaar()),
          List.of(
              weergave.personen(jaar.mensen()),
              weergave.bedrag(jaar.huidig().saldo()),
              weergave.bedrag(jaar.nieuw().saldo()),
              weergave.bedrag(jaar.effect()),
              weergave.bedrag(jaar.cumulatief())));
    }
    return tabel.opmaak("geldtabel");
  }

  /** What numbers rest on and no source says, behind a heading that opens. */
  static Opmaak aannames(List<Aanname> aannames, Rapportteksten teksten) {
    Opmaak lijst = element("dl");
    for (Aanname aanname : aannames) {
      lijst.met(
          element("dt", teksten.van(aanname.titel())),
          element("dd", teksten.van(aanname.toelichting())));
    }
    String aantal = Integer.toString(aannames.size());
    return element("details", element("summary", teksten.tekst("effect.aannames", aantal)), lijst);
  }
}

package nl.participatie.budget.loonkosten;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.participatie.model.bron.Kengetal;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;

/**
 * The municipality's side of a wage subsidy: subsidy and guidance against the benefit saved
 * (rekenmodel, loonkostensubsidie). The benefit is taken as saved in full; who keeps a part of it
 * gives the part that is saved. Stateless.
 */
public final class Gemeentekant {

  /** On the figures of the sources. */
  public static final Gemeentekant STANDAARD =
      new Gemeentekant(Loonkostenmodel.STANDAARD, Kengetallen.standaard());

  private static final int MAANDEN = 12;
  private static final int MEESTE_JAREN = 50;
  private static final Bedrag MEESTE_BEDRAG = Bedrag.ofEuro(1_000_000);
  private static final Breuk HONDERD = Breuk.of(100);

  private final Loonkostenmodel model;
  private final Kengetallen kengetallen;

  /**
   * Creates the calculation.
   *
   * @param model the subsidy of a month
   * @param kengetallen what stands in for amounts that are not given
   */
  public Gemeentekant(Loonkostenmodel model, Kengetallen kengetallen) {
    this.model = model;
    this.kengetallen = kengetallen;
  }

  /** The amounts that hold every year, with the key figures among them. */
  private record Vast(Bedrag uitkering, Bedrag begeleiding, List<Kengetal> kengetallen) {}

  /**
   * The business case over the years.
   *
   * @param vraag the question
   * @return the years, none without an entitlement; not determined when an amount is not known
   * @throws nl.participatie.model.controle.Invoerfout if the question has faults: all of them
   */
  public Uitkomst<Businesscase> over(Businesscasevraag vraag) {
    Subsidiecontrole.eisFoutloos(controle(vraag).fouten());
    Recht recht = Rechtstoets.oordeel(vraag.persoon());
    if (recht instanceof Recht.Geen) {
      return Uitkomst.van(
          new Businesscase(
              recht, List.of(), new Businesscase.Terugverdiend.GeenRecht(), List.of()));
    }
    return vast(vraag).dan(vast -> over(vraag, recht, vast));
  }

  /**
   * The lowest whole wage value at which a year without the costs that come once is not paid for:
   * subsidy and guidance are no more than the benefit saved and the wage value that flows back.
   *
   * @param vraag the question, whose own wage values play no part
   * @return the wage value, always, never, or no entitlement; not determined when an amount is not
   *     known
   * @throws nl.participatie.model.controle.Invoerfout if the question has faults: all of them
   */
  public Uitkomst<Businesscase.Omslagpunt> omslagpunt(Businesscasevraag vraag) {
    Subsidiecontrole.eisFoutloos(controle(vraag).fouten());
    return Rechtstoets.oordeel(vraag.persoon()) instanceof Recht.Geen geen
        ? Uitkomst.van(new Businesscase.Omslagpunt.GeenRecht(geen))
        : vast(vraag).dan(vast -> omslagpunt(vraag, vast));
  }

  /**
   * What is wrong with a question, without computing.
   *
   * @param vraag the question
   * @return all faults in order of their place, none when it can be asked
   */
  public List<Fout> fouten(Businesscasevraag vraag) {
    return controle(vraag).fouten();
  }

  private Subsidiecontrole controle(Businesscasevraag vraag) {
    Subsidiecontrole controle = new Subsidiecontrole();
    // each year brings a wage value of its own
    controle.controleer(op(vraag, Maatstaf.HOOGSTE_LOONWAARDE), model.lonen().eersteDag());
    if (vraag.persoon().forfait()) {
      controle.meld("forfait", "true", "fout.forfaitJaren");
    }
    List<Integer> jaren = vraag.loonwaarden();
    if (jaren.isEmpty() || jaren.size() > MEESTE_JAREN) {
      controle.meld(
          "loonwaarden",
          Integer.toString(jaren.size()),
          "fout.jaren",
          Subsidieteksten.getal(MEESTE_JAREN));
    } else {
      for (int i = 0; i < jaren.size(); i++) {
        controle.loonwaarde("loonwaarden." + i, jaren.get(i));
      }
    }
    vraag.uitkering().ifPresent(bedrag -> bedrag(controle, "uitkering", bedrag));
    vraag.begeleiding().ifPresent(bedrag -> bedrag(controle, "begeleiding", bedrag));
    bedrag(controle, "eenmalig", vraag.eenmalig());
    Breuk terug = vraag.loonwaardeTerug();
    if (terug.signum() < 0 || terug.compareTo(HONDERD) > 0) {
      controle.meld("loonwaardeTerug", terug.toString(), "fout.procent");
    }
    return controle;
  }

  private static void bedrag(Subsidiecontrole controle, String veld, Bedrag bedrag) {
    if (bedrag.compareTo(Bedrag.NUL) < 0 || bedrag.compareTo(MEESTE_BEDRAG) > 0) {
      controle.meld(veld, bedrag.toString(), Subsidiegrens.LOON);
    }
  }

  private Uitkomst<Vast> vast(Businesscasevraag vraag) {
    List<Kengetal> gebruikt = new ArrayList<>();
    Uitkomst<Bedrag> uitkering =
        vraag.metUitkering()
            ? bedrag(vraag, vraag.uitkering(), "IDEEL_PP_WWB", gebruikt)
            : Uitkomst.van(Bedrag.NUL);
    return uitkering.dan(
        bespaard ->
            bedrag(vraag, vraag.begeleiding(), "PBUDGET_PP_REGULIER", gebruikt)
                .map(begeleiding -> new Vast(bespaard, begeleiding, gebruikt)));
  }

  private Uitkomst<Bedrag> bedrag(
      Businesscasevraag vraag, Optional<Bedrag> gegeven, String code, List<Kengetal> gebruikt) {
    if (gegeven.isPresent()) {
      return Uitkomst.van(gegeven.get());
    }
    return kengetallen
        .op(code, vraag.persoon().datum())
        .map(
            kengetal -> {
              gebruikt.add(kengetal);
              return Bedrag.afgerond(kengetal.waarde());
            });
  }

  private Uitkomst<Businesscase> over(Businesscasevraag vraag, Recht recht, Vast vast) {
    List<Businesscase.Jaar> jaren = new ArrayList<>();
    Businesscase.Terugverdiend terugverdiend = new Businesscase.Terugverdiend.Nooit();
    Bedrag cumulatief = Bedrag.NUL;
    for (int loonwaarde : vraag.loonwaarden()) {
      Bedrag eenmalig = jaren.isEmpty() ? vraag.eenmalig() : Bedrag.NUL;
      Uitkomst<Businesscase.Bedragen> jaar = jaar(vraag, vast, loonwaarde, eenmalig);
      if (jaar.ontbrekend().isPresent()) {
        return Uitkomst.onbepaald(jaar.ontbrekend().get());
      }
      cumulatief = cumulatief.plus(jaar.bepaald().saldo());
      int jaartal = vraag.persoon().datum().getYear() + jaren.size();
      jaren.add(new Businesscase.Jaar(jaartal, loonwaarde, jaar.bepaald(), cumulatief));
      boolean isTerug = cumulatief.compareTo(Bedrag.NUL) >= 0;
      if (isTerug && terugverdiend instanceof Businesscase.Terugverdiend.Nooit) {
        terugverdiend = new Businesscase.Terugverdiend.In(jaartal);
      }
    }
    return Uitkomst.van(new Businesscase(recht, jaren, terugverdiend, vast.kengetallen()));
  }

  private Uitkomst<Businesscase.Omslagpunt> omslagpunt(Businesscasevraag vraag, Vast vast) {
    for (int loonwaarde = Maatstaf.LAAGSTE_LOONWAARDE;
        loonwaarde <= Maatstaf.HOOGSTE_LOONWAARDE;
        loonwaarde++) {
      Uitkomst<Businesscase.Bedragen> jaar = jaar(vraag, vast, loonwaarde, Bedrag.NUL);
      if (jaar.ontbrekend().isPresent()) {
        return Uitkomst.onbepaald(jaar.ontbrekend().get());
      }
      if (jaar.bepaald().saldo().compareTo(Bedrag.NUL) >= 0) {
        return Uitkomst.van(
            loonwaarde == Maatstaf.LAAGSTE_LOONWAARDE
                ? new Businesscase.Omslagpunt.Altijd()
                : new Businesscase.Omslagpunt.Vanaf(loonwaarde));
      }
    }
    return Uitkomst.van(new Businesscase.Omslagpunt.Nooit());
  }

  private Uitkomst<Businesscase.Bedragen> jaar(
      Businesscasevraag vraag, Vast vast, int loonwaarde, Bedrag eenmalig) {
    Subsidievraag op = op(vraag, loonwaarde);
    return model
        .perMaand(op)
        .dan(
            maand ->
                model
                    .loonwaardeInEuro(op)
                    .map(
                        waarde ->
                            new Businesscase.Bedragen(
                                maal(MAANDEN, maand.bedrag().totaal()),
                                vast.begeleiding(),
                                eenmalig,
                                vast.uitkering(),
                                terug(vraag, waarde))));
  }

  /** To the cent a month, half up. */
  private static Bedrag terug(Businesscasevraag vraag, Breuk loonwaarde) {
    return maal(
        MAANDEN, Bedrag.afgerond(loonwaarde.maal(vraag.loonwaardeTerug()).gedeeldDoor(HONDERD)));
  }

  private static Subsidievraag op(Businesscasevraag vraag, int loonwaarde) {
    return Subsidievraag.builder().from(vraag.persoon()).loonwaarde(loonwaarde).build();
  }

  private static Bedrag maal(int keer, Bedrag bedrag) {
    return Bedrag.ofCent(keer * bedrag.centen());
  }
}

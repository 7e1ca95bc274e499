package nl.participatie.budget.raming;

import java.util.List;
import java.util.function.IntFunction;
import nl.participatie.budget.herleiding.Eenheid;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.budget.herleiding.Kengetalreeksen;
import nl.participatie.budget.herleiding.Reeks;
import nl.participatie.budget.internal.Kolom;
import nl.participatie.budget.internal.Meldingen;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.getal.Breuk;

/**
 * The wage subsidy of a year for one adult who works full time, at a wage value: twelve times the
 * amount of January. A month: the subsidy {@code min(B - w B, 70% B)} with {@code B = WML x 108%}
 * to the cent, and 23 percent of it for the employer's charges, each rounded to the cent, half up.
 * In prices of 2015-01-01, or with the minimum wage of each January for the years in which that is
 * known; the percentages are those of 2015 in both.
 */
final class Jaarsubsidie {

  private static final Vindplaats BRON = new Vindplaats(Bron.REKENMODEL, "loonkostensubsidie");
  private static final Breuk HONDERD = Breuk.of(100);
  private static final Breuk MAANDEN = Breuk.of(12);

  private final Reeks loon;
  private final Reeks bijslag;
  private final Reeks maximum;
  private final Reeks lasten;

  Jaarsubsidie(Kengetalreeksen kengetallen, boolean lopendeLonen) {
    this.loon = lopendeLonen ? Minimumloon.perJaar() : Minimumloon.van2015();
    this.bijslag = kengetallen.bijBegin("VAKANTIEBIJSLAG");
    this.maximum = kengetallen.bijBegin("LKS_MAXIMUM");
    this.lasten = kengetallen.bijBegin("WERKGEVERSLASTEN");
  }

  /** The subsidy with compensation a year at a wage value in percent. */
  Reeks bij(Reeks loonwaarde) {
    List<Reeks> delen = List.of(loonwaarde, loon, bijslag, maximum, lasten);
    long open = delen.stream().mapToLong(Reeks::open).reduce(0, (a, b) -> a | b);
    boolean isVast = delen.stream().allMatch(deel -> deel.getallen().isVast());
    IntFunction<Breuk> waarden = moment -> per(loonwaarde, moment);
    return Reeks.blad(
        isVast ? Kolom.vast(waarden.apply(0)) : Kolom.van(waarden),
        open,
        moment -> Reeks.eersteOntbrekend(delen, moment),
        (moment, waarde) ->
            Herleiding.builder()
                .label(Meldingen.tekst("herleiding.jaarsubsidie"))
                .waarde(waarde)
                .eenheid(Eenheid.EURO)
                .formule(Meldingen.tekst("herleiding.jaarsubsidie.formule"))
                .delen(delen.stream().map(deel -> deel.herleiding(moment)).toList())
                .bronnen(List.of(BRON))
                .build(),
        delen);
  }

  private Breuk per(Reeks loonwaarde, int moment) {
    Breuk procent = HONDERD.plus(bijslag.getallen().op(moment));
    Breuk basis = opCent(loon.getallen().op(moment).maal(procent).gedeeldDoor(HONDERD));
    Breuk verschil = HONDERD.min(loonwaarde.getallen().op(moment));
    Breuk meeste = maximum.getallen().op(moment);
    Breuk deel = verschil.compareTo(meeste) <= 0 ? verschil : meeste;
    Breuk subsidie = basis.maal(deel).gedeeldDoor(HONDERD);
    Breuk vergoeding = subsidie.maal(lasten.getallen().op(moment)).gedeeldDoor(HONDERD);
    return opCent(subsidie).plus(opCent(vergoeding)).maal(MAANDEN);
  }

  private static Breuk opCent(Breuk euro) {
    return Breuk.of(euro.maal(HONDERD).rond(), HONDERD.teller());
  }
}

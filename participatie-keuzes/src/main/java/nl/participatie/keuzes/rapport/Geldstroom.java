package nl.participatie.keuzes.rapport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.participatie.budget.raming.Deelsom;
import nl.participatie.budget.raming.Raming;
import nl.participatie.budget.raming.Situatie;
import nl.participatie.budget.raming.Uitgaven;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.middelen.Batenpost;
import nl.participatie.model.middelen.Lastenpost;
import nl.participatie.model.middelen.Saldopost;
import nl.participatie.model.taal.Tekst;

/**
 * What comes in and goes out of one balance (saldo) over the years, line by line. Where everything
 * is determined, in minus out is the balance, to the cent.
 *
 * @param in the lines of money received; the safety net (vangnet) among them where it pays
 * @param uit the lines of money spent
 * @param saldo what is left
 */
record Geldstroom(List<Geldlijn> in, List<Geldlijn> uit, Geldlijn saldo) {

  /** Makes the streams of an estimate. */
  static final class Lezer {

    private final Raming raming;
    private final Rapportteksten teksten;

    Lezer(Raming raming, Rapportteksten teksten) {
      this.raming = raming;
      this.teksten = teksten;
    }

    Geldstroom van(Saldopost post) {
      List<Geldlijn> in = new ArrayList<>(ontvangen(post));
      List<Geldlijn> uit = uitgegeven(post);
      Geldlijn saldo = lijn(post.titel(), jaar -> uitgaven(jaar).van(post));
      Geldlijn vangnet = vangnet(in, uit, saldo);
      if (!vangnet.isNiets()) {
        in.add(vangnet);
      }
      return new Geldstroom(zonderNiets(in), zonderNiets(uit), saldo);
    }

    private List<Geldlijn> ontvangen(Saldopost post) {
      return Arrays.stream(Batenpost.values())
          .filter(baat -> voor(baat) == post)
          .map(baat -> lijn(baat.titel(), jaar -> Deelsom.van(situatie(jaar).van(baat))))
          .toList();
    }

    private List<Geldlijn> uitgegeven(Saldopost post) {
      List<Geldlijn> uit = new ArrayList<>();
      for (Lastenpost last : Lastenpost.values()) {
        if (last == Lastenpost.ZORG_EN_WELZIJN) {
          zorg(post).forEach(uit::add);
        } else if (last.uit() == post) {
          uit.add(lijn(last.titel(), jaar -> uitgaven(jaar).van(last)));
        }
      }
      return uit;
    }

    /** Care and welfare is paid from two balances. */
    private Stream<Geldlijn> zorg(Saldopost post) {
      Tekst titel = Lastenpost.ZORG_EN_WELZIJN.titel();
      if (post == Lastenpost.ZORG_EN_WELZIJN.uit()) {
        return Stream.of(lijn(titel, jaar -> raming.zorg(jaar).eigen()));
      }
      String naam = teksten.tekst("geld.wmoDeel", teksten.van(titel));
      return post == Saldopost.SOCIAAL_DOMEIN
          ? Stream.of(Geldlijn.van(naam, raming.jaren().keySet(), jaar -> raming.zorg(jaar).wmo()))
          : Stream.empty();
    }

    /** What the balance has more than was received and not spent. */
    private Geldlijn vangnet(List<Geldlijn> in, List<Geldlijn> uit, Geldlijn saldo) {
      return Geldlijn.van(
          teksten.tekst("geld.vangnet"),
          raming.jaren().keySet(),
          jaar -> {
            Deelsom rest = som(in, jaar).min(som(uit, jaar));
            Deelsom meer = saldo.in(jaar).min(rest);
            return meer.isVolledig() ? meer : Deelsom.NUL;
          });
    }

    /** A line that is nothing in every year would only make the table wider. */
    private static List<Geldlijn> zonderNiets(List<Geldlijn> lijnen) {
      List<Geldlijn> iets = lijnen.stream().filter(lijn -> !lijn.isNiets()).toList();
      return iets.isEmpty() ? lijnen.stream().limit(1).toList() : iets;
    }

    private Geldlijn lijn(Tekst titel, Function<Integer, Deelsom> bedrag) {
      return Geldlijn.van(teksten.van(titel), raming.jaren().keySet(), bedrag::apply);
    }

    private Situatie situatie(int jaar) {
      return Objects.requireNonNull(raming.jaren().get(jaar));
    }

    private Uitgaven uitgaven(int jaar) {
      return Objects.requireNonNull(raming.uitgaven().get(jaar));
    }
  }

  Geldstroom {
    in = List.copyOf(in);
    uit = List.copyOf(uit);
  }

  /** The balance that a line of money received belongs to. */
  static Saldopost voor(Batenpost post) {
    return switch (post) {
      case INKOMENSDEEL_WWB, INKOMENSDEEL_NIEUW -> Saldopost.INKOMENSDEEL;
      case PBUDGET_WWB_KLASSIEK -> Saldopost.PBUDGET_WWB_KLASSIEK;
      case PBUDGET_WSW -> Saldopost.PBUDGET_WSW;
      case PBUDGET_NIEUWE_DOELGROEPEN -> Saldopost.PBUDGET_NIEUWE_DOELGROEPEN;
      case GEMEENTEFONDS -> Saldopost.GEMEENTEFONDS;
      case AANVULLEND -> Saldopost.AANVULLEND;
      case SOCIAAL_DOMEIN -> Saldopost.SOCIAAL_DOMEIN;
    };
  }

  String naam() {
    return saldo.naam();
  }

  /** What is received in all, under the name of the stream. */
  Geldlijn totaalIn() {
    return Geldlijn.som(naam(), saldo.jaren().keySet(), in);
  }

  /** What is spent in all, under the name of the stream. */
  Geldlijn totaalUit() {
    return Geldlijn.som(naam(), saldo.jaren().keySet(), uit);
  }

  /** Whether nothing comes in and nothing goes out in any year. */
  boolean isNiets() {
    return lijnen().allMatch(Geldlijn::isNiets);
  }

  /** Whether there is no amount to show in any year. */
  boolean isZonderBedrag() {
    return lijnen().allMatch(Geldlijn::isZonderBedrag);
  }

  private Stream<Geldlijn> lijnen() {
    return Stream.of(in, uit, List.of(saldo)).flatMap(List::stream);
  }

  /** The largest amount, whatever its sign. */
  static Bedrag grootste(Stream<Bedrag> bedragen) {
    return bedragen
        .map(bedrag -> Bedrag.ofCent(Math.abs(bedrag.centen())))
        .reduce(Bedrag.NUL, (een, ander) -> een.compareTo(ander) >= 0 ? een : ander);
  }

  /** The sum of lines in a year. */
  static Deelsom som(List<Geldlijn> lijnen, int jaar) {
    return Deelsom.van(lijnen.stream().map(lijn -> lijn.in(jaar)).toList());
  }
}

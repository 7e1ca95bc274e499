package nl.participatie.budget.raming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.participatie.budget.herleiding.Bewerking;
import nl.participatie.budget.herleiding.Eenheid;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.taal.Taal;

/**
 * Recomputes a tree from its leaves, with an arithmetic of its own on fractions of whole numbers:
 * every number has to be what its formula says, and every figure that goes in has to have a source.
 */
public final class Boomrekenaar {

  /** A fraction, not in lowest terms; just enough to judge by. */
  private record Q(BigInteger teller, BigInteger noemer) {

    static final Q NUL = new Q(BigInteger.ZERO, BigInteger.ONE);

    static Q van(Breuk breuk) {
      return new Q(breuk.teller(), breuk.noemer());
    }

    Q plus(Q b) {
      return new Q(
          teller.multiply(b.noemer).add(b.teller.multiply(noemer)), noemer.multiply(b.noemer));
    }

    Q min(Q b) {
      return plus(new Q(b.teller.negate(), b.noemer));
    }

    Q maal(Q b) {
      return new Q(teller.multiply(b.teller), noemer.multiply(b.noemer));
    }

    Q door(Q b) {
      int teken = b.teller.signum();
      return new Q(
          teller.multiply(b.noemer).multiply(BigInteger.valueOf(teken)),
          noemer.multiply(b.teller.abs()));
    }

    boolean isNul() {
      return teller.signum() == 0;
    }

    int vergelijk(Q b) {
      return teller.multiply(b.noemer).compareTo(b.teller.multiply(noemer));
    }

    /** To so many decimals; half up, or up. */
    Q rond(int decimalen, RoundingMode wijze) {
      BigDecimal rond =
          new BigDecimal(teller.multiply(BigInteger.TEN.pow(decimalen)))
              .divide(new BigDecimal(noemer), 0, wijze);
      return new Q(rond.toBigIntegerExact(), BigInteger.TEN.pow(decimalen));
    }
  }

  private static final String PREFIX = "^(variant|base case|GM[0-9]{4}): ";

  private final int jaar;
  private int knopen;
  private int diepte;

  public Boomrekenaar(int jaar) {
    this.jaar = jaar;
  }

  /** How many numbers were looked at. */
  int knopen() {
    return knopen;
  }

  /** How far down the deepest one is. */
  int diepte() {
    return diepte;
  }

  public void controleer(Herleiding boom) {
    controleer(boom, jaar, 1);
  }

  private void controleer(Herleiding boom, int jaar, int niveau) {
    knopen++;
    diepte = Math.max(diepte, niveau);
    assertThat(boom.label().nl()).isNotBlank();
    assertThat(boom.label().en()).isNotBlank();
    assertThat(boom.waarde().optioneel().isEmpty())
        .as("what is not determined says what is missing: %s", boom.label().en())
        .isEqualTo(boom.waarde().ontbrekend().isPresent());
    if (boom.waarde().optioneel().isEmpty()) {
      assertThat(boom.ontbrekend()).isNotEmpty();
    }
    if (boom.delen().isEmpty()) {
      assertThat(boom.bronnen()).as("source of %s", boom.label().en()).isNotEmpty();
      assertThat(boom.formule()).isEmpty();
      assertThat(boom.bewerking()).isEmpty();
      return;
    }
    assertThat(boom.formule()).isPresent();
    boolean isPlafond =
        boom.bewerking().equals(Optional.of(Bewerking.HOOGSTENS))
            && label(boom).equals("people placed in new sheltered work");
    for (Herleiding deel : boom.delen()) {
      boolean isMeeste = isPlafond && deel.equals(boom.delen().get(1));
      if (isMeeste) {
        // places of the year before, and so many more
        controleer(deel.delen().get(0), jaar - 1, niveau + 2);
        controleer(deel.delen().get(1), jaar, niveau + 2);
        deel.waarde().optioneel().ifPresent(getal -> eisUitkomst(deel, getal, jaar));
      } else {
        controleer(deel, jaar, niveau + 1);
      }
    }
    boom.waarde().optioneel().ifPresent(getal -> eisUitkomst(boom, getal, jaar));
  }

  /** The name without the year of an earlier number, and without whose it is. */
  private static String label(Herleiding boom) {
    return boom.label().en().replaceFirst(" in [0-9]{4}$", "").replaceFirst(PREFIX, "");
  }

  private static void eisUitkomst(Herleiding boom, Breuk getal, int jaar) {
    Q waarde = Q.van(getal);
    Q precies =
        boom.bewerking().map(soort -> uitkomst(soort, boom)).orElseGet(() -> inWoorden(boom, jaar));
    boolean klopt = waarde.vergelijk(precies) == 0;
    if (!boom.isNaamloos() && boom.eenheid() != Eenheid.GETAL) {
      klopt |= waarde.vergelijk(rond(boom.eenheid(), precies)) == 0;
    }
    if (boom.label().en().equals("whole groups of participants")) {
      klopt |= waarde.vergelijk(precies.rond(0, RoundingMode.CEILING)) == 0;
    }
    assertThat(klopt)
        .as(
            "%s is %s, recomputed %s: %s",
            boom.label().en(), getal, precies, boom.formule().map(f -> f.in(Taal.EN)))
        .isTrue();
  }

  private static Q rond(Eenheid eenheid, Q precies) {
    return precies.rond(eenheid == Eenheid.EURO ? 2 : 3, RoundingMode.HALF_UP);
  }

  private static List<Optional<Q>> waarden(Herleiding boom) {
    return boom.delen().stream().map(deel -> deel.waarde().optioneel().map(Q::van)).toList();
  }

  private static Q uitkomst(Bewerking soort, Herleiding boom) {
    List<Optional<Q>> delen = waarden(boom);
    List<Q> bekend = delen.stream().flatMap(Optional::stream).toList();
    boolean isGedempt = soort == Bewerking.MAAL || soort == Bewerking.HOOGSTENS;
    if (isGedempt && bekend.stream().anyMatch(Q::isNul)) {
      return Q.NUL;
    }
    if (soort != Bewerking.PLUS) {
      assertThat(bekend).as("operands of %s", boom.label().en()).hasSameSizeAs(delen);
    }
    return switch (soort) {
      case IS -> {
        assertThat(bekend).hasSize(1);
        yield bekend.get(0);
      }
      case GEZIEN -> bekend.get(0);
      case PLUS -> bekend.stream().reduce(Q.NUL, Q::plus);
      case MIN -> bekend.get(0).min(bekend.get(1));
      case MAAL -> bekend.stream().reduce(Q::maal).orElseThrow();
      case GEDEELD_DOOR -> bekend.get(0).door(bekend.get(1));
      case HOOGSTENS -> bekend.get(0).vergelijk(bekend.get(1)) <= 0 ? bekend.get(0) : bekend.get(1);
      case MINSTENS -> bekend.get(0).vergelijk(bekend.get(1)) >= 0 ? bekend.get(0) : bekend.get(1);
    };
  }

  /** The formulas that stand in words only. */
  private static Q inWoorden(Herleiding boom, int jaar) {
    List<Q> delen = waarden(boom).stream().flatMap(Optional::stream).toList();
    if (label(boom).startsWith("transfer from ")) {
      return overdracht(boom);
    }
    String formule = boom.formule().orElseThrow().en();
    if (formule.endsWith("in whole cents by largest remainder")) {
      Q rond = Q.van(boom.waarde().bepaald());
      boolean isNiemand = delen.get(2).isNul();
      return isNiemand
          ? Q.NUL
          : binnenEenCent(rond, delen.get(0).maal(delen.get(1)).door(delen.get(2)));
    }
    return switch (label(boom)) {
      case "wage subsidy per person a year" -> jaarsubsidie(delen);
      case "national path of the group WWB" -> delen.get(0);
      case "national path of the group Wsw" -> wsw(delen, jaar);
      case "growth of the former Wajong group" -> wajong(delen.get(0), boom, jaar);
      case "part that is left after the gate", "grants compared to before" ->
          // Poortorakel solves the equation another way
          Q.van(boom.waarde().bepaald());
      default -> throw new AssertionError("Formula in words only: " + boom.label().en());
    };
  }

  /** Surplus times shortage by the larger total; which way it is rounded the flow decides. */
  private static Q overdracht(Herleiding boom) {
    Q overschotten = Q.van(boom.delen().get(0).waarde().bepaald());
    Q tekorten = Q.NUL.min(Q.van(boom.delen().get(1).waarde().bepaald()));
    Q geheel = overschotten.vergelijk(tekorten) >= 0 ? overschotten : tekorten;
    Q precies = genoemd(boom, 0).maal(Q.NUL.min(genoemd(boom, 1))).door(geheel);
    return binnenEenCent(Q.van(boom.waarde().bepaald()), precies);
  }

  /** The amount among the operands of which the balance stands in the name of the transfer. */
  private static Q genoemd(Herleiding overdracht, int kant) {
    Herleiding samen = overdracht.delen().get(kant);
    String namen = overdracht.label().en().substring("transfer from ".length());
    String naam = Splitter.on(" to ").limit(2).splitToList(namen).get(kant);
    return Stream.concat(Stream.of(samen), samen.delen().stream())
        .filter(partij -> partij.label().en().startsWith(naam))
        .findFirst()
        .map(partij -> Q.van(partij.waarde().bepaald()))
        .orElseThrow();
  }

  /** A number that was rounded down or up to the cent counts as right. */
  private static Q binnenEenCent(Q rond, Q precies) {
    Q afstand = rond.min(precies);
    Q cent = Q.van(Breuk.of(1, 100));
    boolean dichtbij = afstand.vergelijk(cent) < 0 && Q.NUL.min(afstand).vergelijk(cent) < 0;
    return dichtbij ? rond : precies;
  }

  /** Twelve times subsidy and compensation, each to the cent. */
  private static Q jaarsubsidie(List<Q> delen) {
    Q honderd = Q.van(Breuk.of(100));
    Q basis = delen.get(1).maal(honderd.plus(delen.get(2))).door(honderd);
    Q cent = basis.rond(2, RoundingMode.HALF_UP);
    Q naLoonwaarde = cent.maal(honderd.min(delen.get(0))).door(honderd);
    Q hoogste = cent.maal(delen.get(3)).door(honderd);
    Q subsidie = naLoonwaarde.vergelijk(hoogste) <= 0 ? naLoonwaarde : hoogste;
    Q vergoeding = subsidie.maal(delen.get(4)).door(honderd).rond(2, RoundingMode.HALF_UP);
    return subsidie.rond(2, RoundingMode.HALF_UP).plus(vergoeding).maal(Q.van(Breuk.of(12)));
  }

  /** Straight through the start of 2015, mid-2022 and zero. */
  private static Q wsw(List<Q> delen, int jaar) {
    Q t = Q.van(Breuk.of(2L * jaar + 1, 2));
    Q begin = Q.van(Breuk.of(2015));
    Q midden = Q.van(Breuk.of(4045, 2));
    Q einde = delen.get(2);
    if (t.vergelijk(midden) <= 0) {
      return lijn(t, begin, delen.get(0), midden, delen.get(1));
    }
    return t.vergelijk(einde) >= 0 ? Q.NUL : lijn(t, midden, delen.get(1), einde, Q.NUL);
  }

  private static Q lijn(Q t, Q van, Q eerst, Q tot, Q laatst) {
    return eerst.plus(laatst.min(eerst).maal(t.min(van)).door(tot.min(van)));
  }

  /** An exponential, judged to ten digits. */
  private static Q wajong(Q snelheid, Herleiding boom, int jaar) {
    double k =
        new BigDecimal(snelheid.teller())
            .divide(new BigDecimal(snelheid.noemer()), MathContext.DECIMAL64)
            .doubleValue();
    Breuk waarde = boom.waarde().bepaald();
    assertThat(waarde.decimaal().doubleValue())
        .isCloseTo(-Math.expm1(-k * (jaar + 0.5 - 2015)), within(1e-10));
    return Q.van(waarde);
  }
}

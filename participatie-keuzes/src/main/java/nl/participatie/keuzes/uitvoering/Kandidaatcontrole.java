package nl.participatie.keuzes.uitvoering;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.participatie.model.controle.Controleresultaat;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.controle.Invoerfout;
import nl.participatie.model.internal.Dichtstbij;
import nl.participatie.model.taal.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * Checks a candidate from outside: every fault at once, with its attribute, its value and what is
 * allowed. The age is 15 to 120 years, the wage value 0 to 100 percent and the months to work 0 to
 * 600, all whole numbers; the limits on age and months are this library's.
 */
public final class Kandidaatcontrole {

  private static final int JONGSTE = 15;
  private static final int OUDSTE = 120;
  private static final int HOOGSTE_LOONWAARDE = 100;
  private static final int MEESTE_MAANDEN = 600;

  /** No number that is allowed has more digits before the point. */
  private static final int MEESTE_CIJFERS = 3;

  private final List<Fout> fouten;

  private Kandidaatcontrole(Collection<Fout> fouten) {
    this.fouten = new ArrayList<>(fouten);
  }

  /**
   * Checks a candidate.
   *
   * @param invoer the candidate as it came in
   * @param eerder faults found before, for example of form
   * @return the candidate, or all faults, those found before among them
   */
  public static Controleresultaat<Kandidaat> controleer(
      Kandidaatinvoer invoer, Collection<Fout> eerder) {
    Kandidaatcontrole controle = new Kandidaatcontrole(eerder);
    Kandidaat.Builder kandidaat = controle.lees(invoer);
    return controle.fouten.isEmpty()
        ? Controleresultaat.goed(kandidaat.build())
        : Controleresultaat.fout(controle.fouten);
  }

  /** Refuses a candidate with numbers outside their limits. */
  static void eis(Kandidaat kandidaat) {
    Kandidaatcontrole controle = new Kandidaatcontrole(List.of());
    kandidaat.leeftijd().ifPresent(getal -> controle.leeftijd(BigDecimal.valueOf(getal)));
    kandidaat.loonwaarde().ifPresent(getal -> controle.loonwaarde(BigDecimal.valueOf(getal)));
    kandidaat.maandenTotWerk().ifPresent(getal -> controle.maanden(BigDecimal.valueOf(getal)));
    if (!controle.fouten.isEmpty()) {
      throw new Invoerfout(controle.fouten);
    }
  }

  private Kandidaat.Builder lees(Kandidaatinvoer invoer) {
    return Kandidaat.builder()
        .leeftijd(Optional.ofNullable(invoer.leeftijd()).flatMap(this::leeftijd))
        .uitkering(code(Feit.UITKERING, invoer.uitkering(), Uitkering::valueOf))
        .loonwaarde(Optional.ofNullable(invoer.loonwaarde()).flatMap(this::loonwaarde))
        .maandenTotWerk(Optional.ofNullable(invoer.maandenTotWerk()).flatMap(this::maanden))
        .adviesBeschut(code(Feit.ADVIES_BESCHUT, invoer.adviesBeschut(), AdviesBeschut::valueOf))
        .onderwijs(code(Feit.ONDERWIJS, invoer.onderwijs(), Onderwijs::valueOf))
        .zittendBestand(Optional.ofNullable(invoer.zittendBestand()))
        .werkvorm(code(Feit.WERKVORM, invoer.werkvorm(), Werkvorm::valueOf))
        .zorgEerst(Optional.ofNullable(invoer.zorgEerst()));
  }

  private Optional<Integer> leeftijd(BigDecimal getal) {
    return geheel(Feit.LEEFTIJD, getal, JONGSTE, OUDSTE);
  }

  private Optional<Integer> loonwaarde(BigDecimal getal) {
    return geheel(Feit.LOONWAARDE, getal, 0, HOOGSTE_LOONWAARDE);
  }

  private Optional<Integer> maanden(BigDecimal getal) {
    return geheel(Feit.MAANDEN_TOT_WERK, getal, 0, MEESTE_MAANDEN);
  }

  /** Looks at the number of digits first, so that 1e999999999 is not written out. */
  private Optional<Integer> geheel(Feit feit, BigDecimal getal, int laagste, int hoogste) {
    long cijfers = (long) getal.precision() - getal.scale();
    boolean past =
        getal.signum() == 0
            || (cijfers <= MEESTE_CIJFERS && getal.stripTrailingZeros().scale() <= 0);
    int waarde = past ? getal.intValue() : hoogste + 1;
    if (waarde >= laagste && waarde <= hoogste) {
      return Optional.of(waarde);
    }
    Tekst tot = Tekst.gelijk(Integer.toString(hoogste));
    Tekst toegestaan =
        Uitvoeringsteksten.UITVOERING.tekst(
            "fout." + feit.code(), Tekst.gelijk(Integer.toString(laagste)), tot);
    fouten.add(Fout.van(feit.attribuut(), getal.toString(), toegestaan));
    return Optional.empty();
  }

  private <T> Optional<T> code(Feit feit, @Nullable String code, Function<String, T> waarde) {
    if (code == null) {
      return Optional.empty();
    }
    if (feit.waarden().contains(code)) {
      return Optional.of(waarde.apply(code));
    }
    Tekst codes = Tekst.gelijk(String.join(", ", feit.waarden()));
    fouten.add(
        new Fout(
            feit.attribuut(),
            code,
            Uitvoeringsteksten.UITVOERING.tekst("fout.CODE", codes),
            Dichtstbij.zoek(code, feit.waarden())));
    return Optional.empty();
  }
}

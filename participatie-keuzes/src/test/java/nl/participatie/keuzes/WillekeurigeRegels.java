package nl.participatie.keuzes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.participatie.keuzes.regel.Grondslag;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Regelsoort;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Geldigheid;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Taal;
import nl.participatie.model.taal.Tekst;

/** Random rules of an embedder's own: every kind, any side, any source, texts of odd characters. */
public final class WillekeurigeRegels {

  private static final LocalDate EERSTE = LocalDate.of(2014, 12, 30);

  private WillekeurigeRegels() {}

  /** Sets of one to twelve rules with codes of their own, in any order. */
  public static Arbitrary<Regelset> sets() {
    return Arbitraries.strings()
        .withChars("RGX0123456789")
        .ofMaxLength(3)
        .flatMap(
            staart ->
                regels()
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(12)
                    .map(regels -> genummerd("X" + staart + "-", regels)));
  }

  private static Regelset genummerd(String aanhef, List<Regel> regels) {
    List<Regel> genummerd = new ArrayList<>();
    for (Regel regel : regels) {
      // 97 and 9973 share no factor, so the codes differ and do not go up
      int nummer = (97 * (genummerd.size() + 1)) % 9973;
      genummerd.add(Regel.builder().from(regel).code(aanhef + nummer).build());
    }
    return Regelset.of(genummerd);
  }

  /** Rules, all with the code X-1. */
  public static Arbitrary<Regel> regels() {
    Arbitrary<Sterkte> sterkte = Arbitraries.of(Sterkte.class);
    return Combinators.combine(
            Arbitraries.of(Regelsoort.class).flatMap(WillekeurigeRegels::metKanten),
            sterkte,
            geldigheden(),
            Arbitraries.of(Grondslag.class),
            vindplaatsen(),
            teksten(),
            teksten())
        .as(
            (regel, sterk, geldigheid, grondslag, plaats, nl, en) ->
                Regel.builder()
                    .from(regel)
                    .sterkte(sterk)
                    .geldigheid(geldigheid)
                    .grondslag(grondslag)
                    .vindplaats(plaats)
                    .toelichting(new Tekst(nl, en))
                    .build());
  }

  private static Arbitrary<Regel> metKanten(Regelsoort soort) {
    Arbitrary<List<Keuze>> keuzes = Arbitraries.of(Keuze.class).list().uniqueElements().ofSize(2);
    return keuzes.flatMap(
        twee ->
            Combinators.combine(kant(twee.get(0), 1), kant(twee.get(1), minstens(soort)))
                .as(
                    (als, dan) ->
                        Regelvoorbeeld.builder("X-1")
                            .soort(soort)
                            .als(als)
                            .dan(soort == Regelsoort.GRENS ? Set.of() : dan)
                            .build()));
  }

  private static int minstens(Regelsoort soort) {
    return soort == Regelsoort.SLUIT_UIT ? 0 : 1;
  }

  private static Arbitrary<Set<Optie>> kant(Keuze keuze, int minstens) {
    return Arbitraries.of(keuze.opties()).set().ofMinSize(minstens).ofMaxSize(2);
  }

  /** Always, from a day, until a day, or between two; within few days, so that ends meet. */
  public static Arbitrary<Geldigheid> geldigheden() {
    Arbitrary<Optional<LocalDate>> dag =
        Arbitraries.integers().between(0, 6).map(EERSTE::plusDays).optional(0.6);
    return Combinators.combine(dag, dag).as(WillekeurigeRegels::geldigheid);
  }

  private static Geldigheid geldigheid(Optional<LocalDate> een, Optional<LocalDate> ander) {
    boolean kan = een.isEmpty() || ander.isEmpty() || een.get().isBefore(ander.get());
    return kan ? new Geldigheid(een, ander) : new Geldigheid(ander, Optional.empty());
  }

  private static Arbitrary<Vindplaats> vindplaatsen() {
    return Arbitraries.oneOf(
        teksten().map(tekst -> new Vindplaats(Bron.EIGEN, tekst)),
        Arbitraries.of("6.2", "4 (iii) en 6.4", "5.1 (v) en (vi)").map(Vindplaats::rapport),
        Arbitraries.of("art. 10b", "art. 7 lid 1 en art. 10")
            .map(artikel -> new Vindplaats(Bron.PARTICIPATIEWET, artikel)),
        Arbitraries.of(Bron.values())
            .filter(bron -> bron.kent(""))
            .map(bron -> new Vindplaats(bron, "")),
        Arbitraries.of(
            new Vindplaats(Bron.STAATSCOURANT, "2014-12345"),
            new Vindplaats(Bron.REKENMODEL, "volume"),
            // own sources that look like what they are not
            new Vindplaats(Bron.EIGEN, "6.2"),
            new Vindplaats(Bron.EIGEN, "Participatiewet art. 10b"),
            new Vindplaats(Bron.EIGEN, "Participatiewet artikel 10b"),
            new Vindplaats(Bron.EIGEN, "raadsbesluit 2020 / 12"),
            new Vindplaats(Bron.EIGEN, "rapportage 3"),
            new Vindplaats(Bron.EIGEN, "geen bron"),
            new Vindplaats(Bron.EIGEN, Bron.EIGEN.naam().in(Taal.NL) + " x")));
  }

  /** Texts that a table can hold: no semicolon, no blank at an end; the rest is just text. */
  public static Arbitrary<String> teksten() {
    return Arbitraries.strings()
        .withCharRange(' ', '~')
        .withChars("éë漢\"'=+-@|{}<>&,")
        .ofMaxLength(30)
        .map(tekst -> (tekst + "😀").replace(";", ",").strip());
  }
}

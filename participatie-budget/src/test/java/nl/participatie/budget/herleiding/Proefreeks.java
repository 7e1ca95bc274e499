package nl.participatie.budget.herleiding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.participatie.budget.internal.Kolom;
import nl.participatie.budget.internal.Momenten;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Tekst;

/** Small series written out, and what they show. */
final class Proefreeks {

  private static final Breuk NIET_GEKEKEN = Breuk.of(13);

  private Proefreeks() {}

  /**
   * A figure by its numbers: {@code "1 ? 0"} is 1, then not determined, then 0 at all moments after
   * it. What stands at an open moment is 13, or 0 where it says {@code ?0}.
   */
  static Reeks van(String naam, String getallen) {
    List<String> delen = List.of(getallen.split(" "));
    long open = 0;
    for (int i = 0; i < Momenten.AANTAL; i++) {
      open |= deel(delen, i).startsWith("?") ? Momenten.bit(i) : 0;
    }
    return Reeks.blad(
        Kolom.van(i -> getal(deel(delen, i))),
        open,
        moment -> mist(naam),
        (moment, waarde) ->
            Herleiding.builder()
                .label(Tekst.gelijk(naam))
                .waarde(waarde)
                .eenheid(Eenheid.PERSONEN)
                .kengetal(naam)
                .build());
  }

  private static String deel(List<String> delen, int moment) {
    return delen.get(Math.min(moment, delen.size() - 1));
  }

  private static Breuk getal(String tekst) {
    return switch (tekst) {
      case "?" -> NIET_GEKEKEN;
      case "?0" -> Breuk.NUL;
      default -> Breuk.parse(tekst);
    };
  }

  static Onbepaald mist(String naam) {
    return new Onbepaald(naam, Onbepaald.Reden.NIET_OPGEGEVEN, Tekst.gelijk("geen " + naam));
  }

  static Naam naam(String label, Eenheid eenheid) {
    return new Naam(
        () -> Tekst.gelijk(label),
        eenheid,
        () -> new Vindplaats(Bron.REKENMODEL, "proef"),
        Optional.of(Optie.INSTRUMENTCAPACITEIT_PLAFONDS));
  }

  /** The number at a moment or a question mark, then what is missing. */
  static String toon(Reeks reeks, int moment) {
    String getal = reeks.op(moment).optioneel().map(Breuk::toString).orElse("?");
    String mist =
        reeks.ontbrekend(moment).stream()
            .map(Onbepaald::ontbreekt)
            .collect(Collectors.joining(","));
    return mist.isEmpty() ? getal : getal + " " + mist;
  }

  static List<String> toon(Reeks reeks) {
    return IntStream.range(0, Momenten.AANTAL).mapToObj(i -> toon(reeks, i)).toList();
  }

  /** The tree in one line: label, value, formula, and the operands in brackets. */
  static String boom(Herleiding boom) {
    String getal = boom.waarde().optioneel().map(Breuk::toString).orElse("?");
    String formule = boom.formule().map(tekst -> " = " + tekst.nl()).orElse("");
    String delen =
        boom.delen().stream().map(Proefreeks::boom).collect(Collectors.joining("; ", " {", "}"));
    return boom.label().nl() + ": " + getal + formule + (boom.delen().isEmpty() ? "" : delen);
  }
}

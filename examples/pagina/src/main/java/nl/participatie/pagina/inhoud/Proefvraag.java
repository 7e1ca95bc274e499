package nl.participatie.pagina.inhoud;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Taal;

/**
 * What a visitor asks: a language, a date and choices to try. The address holds all of it.
 *
 * @param taal the language
 * @param peildatum the reference date; empty for the one that the municipality has
 * @param keuzes the choices that are tried, each with its option, or empty to leave it open
 */
record Proefvraag(Taal taal, Optional<LocalDate> peildatum, Map<Keuze, Optional<Optie>> keuzes) {

  /** The value that leaves a choice open. */
  static final String OPEN = "open";

  Proefvraag {
    keuzes = ImmutableSortedMap.copyOf(keuzes);
  }

  /** A question without anything to try. */
  static Proefvraag leeg(Taal taal) {
    return new Proefvraag(taal, Optional.empty(), ImmutableMap.of());
  }

  /** The name by which an address refers to a choice. */
  static String naam(Keuze keuze) {
    return "k" + keuze.nummer();
  }

  /** The choices of a municipality with those that are tried in their place. */
  Keuzeprofiel op(Keuzeprofiel basis) {
    Keuzeprofiel geprobeerd = basis;
    for (Map.Entry<Keuze, Optional<Optie>> een : keuzes.entrySet()) {
      Keuzeprofiel zonder = geprobeerd.zonder(een.getKey());
      geprobeerd = een.getValue().map(zonder::met).orElse(zonder);
    }
    return geprobeerd;
  }

  /** The question that turns the choices of a municipality into others, and asks nothing else. */
  Proefvraag naar(Keuzeprofiel basis, Keuzeprofiel geprobeerd) {
    Map<Keuze, Optional<Optie>> anders = new TreeMap<>();
    for (Keuze keuze : Keuze.values()) {
      if (!geprobeerd.optie(keuze).equals(basis.optie(keuze))) {
        anders.put(keuze, geprobeerd.optie(keuze));
      }
    }
    return new Proefvraag(taal, peildatum, anders);
  }

  Proefvraag in(Taal andere) {
    return new Proefvraag(andere, peildatum, keuzes);
  }

  /** The question without anything to try. */
  Proefvraag zonderKeuzes() {
    return new Proefvraag(taal, peildatum, ImmutableMap.of());
  }

  /** What is not the default, apart from the choices, by name. */
  Map<String, String> vast() {
    Map<String, String> vast = new LinkedHashMap<>();
    if (taal != Taal.NL) {
      vast.put("taal", taal.code());
    }
    peildatum.ifPresent(datum -> vast.put("peildatum", datum.toString()));
    return vast;
  }

  /** The address of the question: names and codes of this page only, which need no encoding. */
  String adres(String pad) {
    Map<String, String> delen = new LinkedHashMap<>(vast());
    keuzes.forEach((keuze, optie) -> delen.put(naam(keuze), optie.map(Optie::code).orElse(OPEN)));
    String vraag =
        delen.entrySet().stream()
            .map(deel -> deel.getKey() + "=" + deel.getValue())
            .collect(Collectors.joining("&"));
    return vraag.isEmpty() ? pad : pad + "?" + vraag;
  }
}

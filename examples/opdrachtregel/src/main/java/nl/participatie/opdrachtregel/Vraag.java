package nl.participatie.opdrachtregel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.participatie.budget.raming.Scenario;
import nl.participatie.budget.volume.Tijd;
import nl.participatie.keuzes.json.Kandidaatlezer;
import nl.participatie.keuzes.json.Regelsetlezer;
import nl.participatie.keuzes.regel.Regellezer;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.keuzes.uitvoering.Kandidaat;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.controle.Invoerfout;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Taal;
import nl.participatie.model.taal.Tekst;
import org.jspecify.annotations.Nullable;

/** Reads the arguments of one call and gathers their faults, so that all of them come at once. */
final class Vraag {

  /** The option that can be given for many days. */
  static final String WIJZIGING = "--wijziging";

  private static final Pattern DATUM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern KEUZENUMMER = Pattern.compile("[1-9][0-9]?");
  private static final Pattern GEHEEL = Pattern.compile("[0-9]{1,6}");
  private static final Pattern JAAR = Pattern.compile("[0-9]{4}");

  private final List<Fout> fouten = new ArrayList<>();
  private Taal taal = Taal.NL;
  private boolean isInvoerGelezen;

  /** A language. */
  Taal taal(String getypt) {
    if (!getypt.equals("nl") && !getypt.equals("en")) {
      meld("--taal", getypt, "toegestaan.taal");
      return Taal.NL;
    }
    taal = Taal.parse(getypt);
    return taal;
  }

  /** A date; empty when none was given or it is at fault. */
  Optional<LocalDate> datum(String optie, @Nullable String getypt) {
    if (getypt == null) {
      return Optional.empty();
    }
    try {
      if (DATUM.matcher(getypt).matches()) {
        return Optional.of(LocalDate.parse(getypt));
      }
    } catch (DateTimeException bestaatNiet) {
      // told below, with every other date that is at fault
    }
    meld(optie, getypt, "toegestaan.datum");
    return Optional.empty();
  }

  /** A year of the estimate. */
  int jaar(String optie, String getypt) {
    int jaar = JAAR.matcher(getypt).matches() ? Integer.parseInt(getypt) : 0;
    if (jaar < Tijd.EERSTE_JAAR || jaar > Tijd.LAATSTE_JAAR) {
      meld(optie, getypt, "toegestaan.jaar");
    }
    return jaar;
  }

  /** A whole number from 0 up to a limit. */
  int geheel(String optie, String getypt, int meeste) {
    int getal = GEHEEL.matcher(getypt).matches() ? Integer.parseInt(getypt) : meeste + 1;
    if (getal > meeste) {
      meld(optie, getypt, "toegestaan.geheelTot", Integer.toString(meeste));
    }
    return getal;
  }

  /** A threshold of strength; empty when it is at fault. */
  Optional<Sterkte> sterkte(String optie, String getypt) {
    return eenVan(List.of(Sterkte.values()), Sterkte::name, optie, getypt);
  }

  /** A format of rules; empty when it is at fault. */
  Optional<Regelvorm> regelvorm(String optie, String getypt) {
    return eenVan(List.of(Regelvorm.values()), Regelvorm::naam, optie, getypt);
  }

  /** A scenario; empty when it is at fault. */
  Optional<Scenario> scenario(String optie, String getypt) {
    return eenVan(
        List.of(Scenario.values()),
        scenario -> scenario.name().toLowerCase(Locale.ROOT),
        optie,
        getypt);
  }

  private <T> Optional<T> eenVan(
      List<T> waarden, Function<T, String> naam, String optie, String getypt) {
    Optional<T> gevonden =
        waarden.stream().filter(waarde -> naam.apply(waarde).equals(getypt)).findFirst();
    if (gevonden.isEmpty()) {
      String namen = waarden.stream().map(naam).collect(Collectors.joining(", "));
      meld(optie, getypt, "toegestaan.schema", namen);
    }
    return gevonden;
  }

  /** An option by its full code; empty when none was given or it is at fault. */
  Optional<Optie> optie(String naam, @Nullable String getypt) {
    if (getypt == null) {
      return Optional.empty();
    }
    Optional<Optie> optie = Optie.zoek(getypt);
    if (optie.isEmpty()) {
      Optional<String> naaste = Optie.naaste(getypt).map(Optie::toString);
      fouten.add(new Fout(naam, getypt, Berichten.beide("toegestaan.optie"), naaste));
    }
    return optie;
  }

  /** Choices by their numbers. */
  Set<Keuze> keuzes(String optie, List<String> getypt) {
    Set<Keuze> keuzes = new TreeSet<>();
    for (String een : getypt) {
      Optional<Keuze> keuze =
          KEUZENUMMER.matcher(een).matches() ? Keuze.zoek(Integer.parseInt(een)) : Optional.empty();
      keuze.ifPresentOrElse(keuzes::add, () -> meld(optie, een, "toegestaan.keuze"));
    }
    return keuzes;
  }

  /** A fault of this call. */
  void meld(String plaats, String waarde, String sleutel, String... delen) {
    meld(plaats, waarde, Berichten.beide(sleutel, delen));
  }

  /** A fault of this call, of which a model says what is allowed. */
  void meld(String plaats, String waarde, Tekst toegestaan) {
    fouten.add(Fout.van(plaats, waarde, toegestaan));
  }

  /** What is asked for lies where no amount is known. */
  void meldOnbepaald(String plaats, String waarde, Onbepaald reden) {
    meld(plaats, waarde, reden.toelichting());
  }

  /**
   * Adds what a model finds in a question, as faults of the options that gave it. What stands in
   * for an option that was told already is not judged; a change can be given more often, and what
   * stands in for one has no fault.
   *
   * @param dag the option that gives the day of the question
   */
  void beoordeel(List<Fout> gevonden, String dag) {
    Set<String> gemeld = fouten.stream().map(Fout::pad).collect(Collectors.toSet());
    gevonden.stream()
        .map(fout -> op(fout.pad().equals("datum") ? dag : optie(fout.pad()), fout))
        .filter(fout -> fout.pad().equals(WIJZIGING) || !gemeld.contains(fout.pad()))
        .forEach(fouten::add);
  }

  /** Checks something; faults of attributes become faults of the options that gave them. */
  void controleer(Runnable controle) {
    try {
      controle.run();
    } catch (Invoerfout gevonden) {
      gevonden.fouten().forEach(fout -> fouten.add(op(optie(fout.pad()), fout)));
    }
  }

  private static Fout op(String plaats, Fout fout) {
    return new Fout(plaats, fout.waarde(), fout.toegestaan(), fout.bedoeld());
  }

  private static String optie(String pad) {
    return switch (pad) {
      case "totEnMet" -> "--tot";
      case "forfaitTotEnMet" -> "--forfait-tot";
      case "inDienstSinds" -> "--in-dienst-sinds";
      default -> pad.startsWith("wijzigingen") ? WIJZIGING : "--" + pad;
    };
  }

  /** A municipality from a file, or from standard input for {@code -}. */
  Optional<Gemeenteprofiel> gemeente(String bestand, Omgeving omgeving) {
    return gemeente(bestand, omgeving, Invoerbestand.enige(bestand));
  }

  /**
   * A second municipality file, to compare with; empty when none was given. Its faults are told
   * with its own name.
   */
  Optional<Gemeenteprofiel> variant(@Nullable String bestand, Omgeving omgeving) {
    return bestand == null || isAlGelezen("--variant", bestand)
        ? Optional.empty()
        : gemeente(bestand, omgeving, Invoerbestand.eenVanMeer(bestand));
  }

  /** The municipality beside another input. Its faults are told with its own name. */
  Optional<Gemeenteprofiel> gemeenteVanOptie(String bestand, Omgeving omgeving) {
    return isAlGelezen("--gemeente", bestand)
        ? Optional.empty()
        : gemeente(bestand, omgeving, Invoerbestand.eenVanMeer(bestand));
  }

  /** The municipalities of a folder; those without a fault. */
  List<Gemeenteprofiel> groep(String map, Omgeving omgeving) {
    if (map.isBlank()) {
      meld("--groep", map, "toegestaan.map");
      return List.of();
    }
    return Groepsmap.lees(map, omgeving, Gemeentebestand::lees, fouten);
  }

  /** A candidate from a file, or from standard input for {@code -}. */
  Optional<Kandidaat> kandidaat(String bestand, Omgeving omgeving) {
    isInvoerGelezen |= bestand.equals("-");
    return Invoerbestand.lees(
        bestand, omgeving, Kandidaatlezer::lees, Invoerbestand.enige(bestand), fouten);
  }

  private Optional<Gemeenteprofiel> gemeente(
      String bestand, Omgeving omgeving, UnaryOperator<Fout> metPlaats) {
    Optional<Gemeenteprofiel> gemeente =
        Invoerbestand.lees(bestand, omgeving, Gemeentebestand::lees, metPlaats, fouten);
    isInvoerGelezen |= bestand.equals("-");
    gemeente.ifPresent(profiel -> waarschuw(profiel, omgeving));
    return gemeente;
  }

  /** Rules from a file, JSON or else CSV; the standard rules when none was given. */
  Optional<Regelset> regels(@Nullable String bestand, Omgeving omgeving) {
    if (bestand == null) {
      return Optional.of(Regelset.standaard());
    }
    if (isAlGelezen("--regels", bestand)) {
      return Optional.empty();
    }
    Invoerbestand.Lezer<Regelset> lezer =
        bestand.toLowerCase(Locale.ROOT).endsWith(".json")
            ? Regelsetlezer::lees
            : Regellezer::leesCsv;
    return Invoerbestand.lees(bestand, omgeving, lezer, Invoerbestand.eenVanMeer(bestand), fouten);
  }

  /** Standard input can be read once. */
  private boolean isAlGelezen(String optie, String bestand) {
    boolean isTweede = bestand.equals("-") && isInvoerGelezen;
    if (isTweede) {
      meld(optie, bestand, "toegestaan.eenmaalInvoer");
    }
    return isTweede;
  }

  /** What is in the file and does not count is not passed over in silence. */
  private void waarschuw(Gemeenteprofiel gemeente, Omgeving omgeving) {
    if (gemeente.keuzes().isPresent() && !gemeente.dossier().gebeurtenissen().isEmpty()) {
      omgeving.fout().println(new Berichten(taal).tekst("keuzesEnDossier"));
    }
  }

  /** Ends the reading: with any fault the call ends here. */
  void eisFoutloos() {
    if (!fouten.isEmpty()) {
      fouten.sort(Fout.VOLGORDE);
      throw new Invoerfout(fouten);
    }
  }
}

package nl.participatie.pagina;

import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.participatie.model.controle.Controleresultaat;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.taal.Taal;

/** Reads the options of the start: each a name and a value. All faults come at once. */
final class Startlezer {

  private static final int STANDAARD_POORT = 8080;
  private static final int HOOGSTE_POORT = 65_535;
  private static final Pattern GETAL = Pattern.compile("[0-9]{1,5}");
  private static final Pattern DATUM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Set<String> OPTIES =
      ImmutableSet.of("--map", "--poort", "--peildatum", "--taal");

  private final Map<String, String> opties = new LinkedHashMap<>();
  private final List<Fout> fouten = new ArrayList<>();

  private Startlezer() {}

  static Controleresultaat<Instellingen> lees(List<String> args) {
    Startlezer lezer = new Startlezer();
    lezer.verdeel(args.iterator());
    Instellingen instellingen =
        new Instellingen(lezer.map(), lezer.poort(), lezer.peildatum(), lezer.taal());
    return lezer.fouten.isEmpty()
        ? Controleresultaat.goed(instellingen)
        : Controleresultaat.fout(lezer.fouten);
  }

  private void verdeel(Iterator<String> args) {
    while (args.hasNext()) {
      String naam = args.next();
      if (!OPTIES.contains(naam)) {
        meld(naam, "", "start.onbekend");
      } else if (!args.hasNext()) {
        meld(naam, "", "start.waarde");
        opties.putIfAbsent(naam, "");
      } else {
        String waarde = args.next();
        if (opties.putIfAbsent(naam, waarde) != null) {
          meld(naam, waarde, "start.eenmaal");
        }
      }
    }
  }

  private String map() {
    if (!opties.containsKey("--map")) {
      meld("--map", "", "start.map");
    }
    return opties.getOrDefault("--map", "");
  }

  private int poort() {
    String getypt = waarde("--poort").orElse(Integer.toString(STANDAARD_POORT));
    int poort = GETAL.matcher(getypt).matches() ? Integer.parseInt(getypt) : -1;
    if (poort < 0 || poort > HOOGSTE_POORT) {
      meld("--poort", getypt, "start.poort");
    }
    return poort;
  }

  private Optional<LocalDate> peildatum() {
    Optional<String> getypt = waarde("--peildatum");
    try {
      if (getypt.filter(datum -> DATUM.matcher(datum).matches()).isPresent()) {
        return getypt.map(LocalDate::parse);
      }
    } catch (DateTimeException bestaatNiet) {
      // told below, with every other date that is at fault
    }
    getypt.ifPresent(datum -> meld("--peildatum", datum, "start.datum"));
    return Optional.empty();
  }

  private Taal taal() {
    String getypt = waarde("--taal").orElse(Taal.NL.code());
    if (!getypt.equals(Taal.NL.code()) && !getypt.equals(Taal.EN.code())) {
      meld("--taal", getypt, "start.taal");
      return Taal.NL;
    }
    return Taal.parse(getypt);
  }

  /** The value of an option; a name without one has been told already. */
  private Optional<String> waarde(String naam) {
    return Optional.ofNullable(opties.get(naam)).filter(waarde -> !waarde.isEmpty());
  }

  private void meld(String plaats, String waarde, String sleutel) {
    fouten.add(Fout.van(plaats, waarde, Startteksten.START.tekst(sleutel)));
  }
}

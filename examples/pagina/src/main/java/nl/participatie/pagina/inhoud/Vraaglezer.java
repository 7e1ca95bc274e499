package nl.participatie.pagina.inhoud;

import com.google.common.base.Splitter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.controle.Invoerfout;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Taal;
import nl.participatie.model.taal.Tekst;

/** Reads the question of an address, strictly, and gathers its faults: all of them come at once. */
final class Vraaglezer {

  /** Longer than any question that this page makes itself. */
  static final int LANGSTE_VRAAG = 2000;

  private static final Pattern DATUM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private final List<Fout> fouten = new ArrayList<>();
  private final Map<String, String> over = new LinkedHashMap<>();

  /**
   * Takes a question apart.
   *
   * @param vraag what follows the question mark
   */
  Vraaglezer(String vraag) {
    if (vraag.length() > LANGSTE_VRAAG) {
      meld("?", vraag, Berichten.beide("toegestaan.vraag", Integer.toString(LANGSTE_VRAAG)));
      return;
    }
    for (String deel : Splitter.on('&').omitEmptyStrings().split(vraag)) {
      int plaats = deel.indexOf('=');
      String naam = ontcijfer(plaats < 0 ? deel : deel.substring(0, plaats));
      String waarde = plaats < 0 ? "" : ontcijfer(deel.substring(plaats + 1));
      if (over.putIfAbsent(naam, waarde) != null) {
        meld(naam, waarde, Berichten.beide("toegestaan.eenmaal"));
      }
    }
  }

  private String ontcijfer(String gecodeerd) {
    try {
      return URLDecoder.decode(gecodeerd, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException geenCode) {
      meld("?", gecodeerd, Berichten.beide("toegestaan.codering"));
      return gecodeerd;
    }
  }

  /** The language; Dutch when none is asked for. */
  Taal taal() {
    Optional<String> gevraagd = neem("taal");
    for (Taal taal : Taal.values()) {
      if (gevraagd.equals(Optional.of(taal.code()))) {
        return taal;
      }
    }
    gevraagd.ifPresent(waarde -> meld("taal", waarde, Berichten.beide("toegestaan.taal")));
    return Taal.NL;
  }

  /** The reference date; empty when none is asked for or it is at fault. */
  Optional<LocalDate> peildatum() {
    Optional<String> gevraagd = neem("peildatum");
    try {
      if (gevraagd.filter(waarde -> DATUM.matcher(waarde).matches()).isPresent()) {
        return gevraagd.map(LocalDate::parse);
      }
    } catch (DateTimeException bestaatNiet) {
      // told below, with every other date that is at fault
    }
    gevraagd.ifPresent(waarde -> meld("peildatum", waarde, Berichten.beide("toegestaan.datum")));
    return Optional.empty();
  }

  /** The choices to try. */
  Map<Keuze, Optional<Optie>> keuzes() {
    Map<Keuze, Optional<Optie>> keuzes = new EnumMap<>(Keuze.class);
    for (Keuze keuze : Keuze.values()) {
      String naam = Proefvraag.naam(keuze);
      neem(naam)
          .ifPresent(
              waarde -> {
                Optional<Optie> optie = Optie.zoek(keuze, waarde);
                if (optie.isPresent() || waarde.equals(Proefvraag.OPEN)) {
                  keuzes.put(keuze, optie);
                } else {
                  meld(naam, waarde, Berichten.beide("toegestaan.uit", waarden(keuze)));
                }
              });
    }
    return keuzes;
  }

  private static String waarden(Keuze keuze) {
    return Stream.concat(keuze.opties().stream().map(Optie::code), Stream.of(Proefvraag.OPEN))
        .collect(Collectors.joining(", "));
  }

  /**
   * Ends the reading.
   *
   * @param namen which names an address of this kind may have
   * @throws Invoerfout if there is any fault, a name that was not asked for included
   */
  void eisFoutloos(Tekst namen) {
    over.forEach((naam, waarde) -> meld(naam, waarde, namen));
    if (!fouten.isEmpty()) {
      fouten.sort(Fout.VOLGORDE);
      throw new Invoerfout(fouten);
    }
  }

  private Optional<String> neem(String naam) {
    return Optional.ofNullable(over.remove(naam));
  }

  private void meld(String plaats, String waarde, Tekst toegestaan) {
    fouten.add(Fout.van(plaats, waarde, toegestaan));
  }
}

package nl.participatie.pagina;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.participatie.model.controle.Controleresultaat;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.gemeente.Gemeentecode;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.json.Gemeentelezer;
import nl.participatie.model.taal.Tekst;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Reads a folder of municipality files: each file in it whose name ends in {@code .json}. With any
 * fault in any of them there is no result, so that a page never silently lacks a municipality; all
 * faults come at once, each with its file.
 */
final class Gemeentemap {

  /** More than there ever were municipalities; reading stops a folder that was not meant. */
  private static final int MEESTE_BESTANDEN = 1000;

  private final Gemeentelezer lezer =
      new Gemeentelezer(
          Validation.byDefaultProvider()
              .configure()
              .messageInterpolator(new ParameterMessageInterpolator())
              .buildValidatorFactory()
              .getValidator());
  private final List<Fout> fouten = new ArrayList<>();
  private final Map<Gemeentecode, String> bekend = new HashMap<>();

  private Gemeentemap() {}

  static Controleresultaat<List<Gemeenteprofiel>> lees(String map) {
    Gemeentemap gemeentemap = new Gemeentemap();
    List<Gemeenteprofiel> gemeenten = gemeentemap.alle(map);
    return gemeentemap.fouten.isEmpty()
        ? Controleresultaat.goed(gemeenten)
        : Controleresultaat.fout(gemeentemap.fouten);
  }

  private List<Gemeenteprofiel> alle(String map) {
    ImmutableList.Builder<Gemeenteprofiel> gemeenten = ImmutableList.builder();
    for (Path bestand : bestanden(map)) {
      gemeente(bestand).forEach(gemeenten::add);
    }
    return gemeenten.build();
  }

  private List<Path> bestanden(String map) {
    try (Stream<Path> inhoud = Files.list(Path.of(map))) {
      List<Path> bestanden =
          inhoud
              .filter(pad -> pad.getFileName().toString().endsWith(".json"))
              .filter(Files::isRegularFile)
              .sorted()
              .limit(MEESTE_BESTANDEN + 1L)
              .toList();
      if (bestanden.isEmpty() || bestanden.size() > MEESTE_BESTANDEN) {
        meld(map, Startteksten.START.tekst("map.aantal", getal(MEESTE_BESTANDEN)));
      }
      return bestanden;
    } catch (IOException | InvalidPathException e) {
      meld(map, Startteksten.START.tekst("map.onleesbaar"));
      return List.of();
    }
  }

  private Stream<Gemeenteprofiel> gemeente(Path bestand) {
    String naam = bestand.toString();
    try (InputStream in = Files.newInputStream(bestand)) {
      Controleresultaat<Gemeenteprofiel> gelezen = lezer.lees(in);
      gelezen.fouten().forEach(fout -> fouten.add(binnen(naam, fout)));
      gelezen.waarde().ifPresent(gemeente -> eisEigenCode(naam, gemeente));
      return gelezen.waarde().stream();
    } catch (IOException e) {
      meld(naam, Startteksten.START.tekst("bestand.onleesbaar"));
      return Stream.empty();
    }
  }

  /** The address of a page has the code in it. */
  private void eisEigenCode(String bestand, Gemeenteprofiel gemeente) {
    if (gemeente.code().isEmpty()) {
      meld(bestand + ":code", Startteksten.START.tekst("bestand.code"));
      return;
    }
    String eerder = bekend.putIfAbsent(gemeente.code().get(), bestand);
    if (eerder != null) {
      String code = gemeente.code().get().code();
      Tekst toegestaan = Startteksten.START.tekst("bestand.dubbel", Tekst.gelijk(eerder));
      fouten.add(Fout.van(bestand + ":code", code, toegestaan));
    }
  }

  private static Fout binnen(String bestand, Fout fout) {
    String plaats = fout.pad().isEmpty() ? bestand : bestand + ":" + fout.pad();
    return new Fout(plaats, fout.waarde(), fout.toegestaan(), fout.bedoeld());
  }

  private void meld(String plaats, Tekst toegestaan) {
    fouten.add(Fout.van(plaats, "", toegestaan));
  }

  private static Tekst getal(int getal) {
    return Tekst.gelijk(Integer.toString(getal));
  }
}

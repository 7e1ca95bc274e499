package nl.participatie.pagina;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.participatie.keuzes.json.Gemeentedelen;
import nl.participatie.model.controle.Controleresultaat;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.gemeente.Gemeentecode;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.internal.Invoerbytes;
import nl.participatie.model.json.Gemeentelezer;
import nl.participatie.model.taal.Tekst;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Reads a folder of municipality files: each file in it whose name ends in {@code .json} and does
 * not begin with a dot. With any fault in any of them there is no result, so that a page never
 * silently lacks a municipality; all faults come at once, each with its file. A link is a fault,
 * for what it points at may lie anywhere.
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
    List<Path> bestanden = new ArrayList<>();
    try (DirectoryStream<Path> inhoud = Files.newDirectoryStream(Path.of(map), Gemeentemap::telt)) {
      for (Path bestand : inhoud) {
        bestanden.add(bestand);
        if (bestanden.size() > MEESTE_BESTANDEN) {
          break;
        }
      }
    } catch (IOException | InvalidPathException | DirectoryIteratorException e) {
      meld(map, Startteksten.START.tekst("map.onleesbaar"));
      return List.of();
    }
    if (bestanden.isEmpty() || bestanden.size() > MEESTE_BESTANDEN) {
      meld(map, Startteksten.START.tekst("map.aantal", getal(MEESTE_BESTANDEN)));
      return List.of();
    }
    return bestanden.stream().sorted().toList();
  }

  private static boolean telt(Path bestand) {
    String naam = String.valueOf(bestand.getFileName());
    return naam.endsWith(".json") && !naam.startsWith(".");
  }

  private Stream<Gemeenteprofiel> gemeente(Path bestand) {
    String naam = bestand.toString();
    if (!Files.isRegularFile(bestand, LinkOption.NOFOLLOW_LINKS)) {
      meld(naam, Startteksten.START.tekst("bestand.ongewoon"));
      return Stream.empty();
    }
    try (InputStream in = Files.newInputStream(bestand)) {
      byte[] bytes = Invoerbytes.lees(in);
      Controleresultaat<Gemeenteprofiel> gelezen = lezer.lees(bytes);
      // all readers see an attribute that stands twice, or a part that is no object
      Set<Fout> gevonden = new LinkedHashSet<>(gelezen.fouten());
      gevonden.addAll(Gemeentedelen.fouten(bytes));
      gevonden.forEach(fout -> fouten.add(binnen(naam, fout)));
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

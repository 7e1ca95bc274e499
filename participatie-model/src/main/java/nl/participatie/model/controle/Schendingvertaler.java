package nl.participatie.model.controle;

import com.google.common.collect.ImmutableMap;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.internal.Dichtstbij;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Tekst;
import org.jspecify.annotations.Nullable;

/** Turns a violation of the validation provider into a {@link Fout} of this library. */
final class Schendingvertaler {

  private static final String AANHEF = "{nl.participatie.controle.";

  private Schendingvertaler() {}

  static Fout vertaal(ConstraintViolation<Gemeenteinvoer> schending) {
    String pad = pad(schending.getPropertyPath());
    String sjabloon = schending.getMessageTemplate();
    if (!sjabloon.startsWith(AANHEF)) {
      // a constraint that an embedder added: its own text, in the language of its own interpolator
      return Fout.van(
          pad, tekst(schending.getInvalidValue()), Tekst.gelijk(schending.getMessage()));
    }
    String sleutel = sjabloon.substring(AANHEF.length(), sjabloon.length() - 1);
    String waarde = waarde(schending, sleutel);
    return new Fout(
        pad, waarde, Controleteksten.tekst(sleutel), Dichtstbij.zoek(waarde, kandidaten(sleutel)));
  }

  /** The names with dots between, an index in brackets: {@code dossier[0].datum}. */
  private static String pad(Path pad) {
    StringBuilder uit = new StringBuilder();
    for (Path.Node knoop : pad) {
      if (knoop.isInIterable() && knoop.getIndex() != null) {
        uit.append('[').append(knoop.getIndex()).append(']');
      }
      String naam = knoop.getName();
      if (naam != null) {
        // elsewhere a name is a key as somebody typed it
        boolean isVolume = uit.toString().equals("volumes");
        uit.append(uit.isEmpty() ? "" : ".").append(isVolume ? Attribuutnaam.van(naam) : naam);
      }
    }
    return uit.toString();
  }

  /** What stands at the place: the key itself when the key is at fault, else the value there. */
  private static String waarde(ConstraintViolation<Gemeenteinvoer> schending, String sleutel) {
    if (SLEUTELFOUTEN.containsKey(sleutel)) {
      String laatste = "";
      for (Path.Node knoop : schending.getPropertyPath()) {
        laatste = knoop.getName();
      }
      return laatste;
    }
    return schending.getInvalidValue() instanceof Gemeenteinvoer invoer
        ? tekst(opzoeken(invoer, schending.getPropertyPath()))
        : tekst(schending.getInvalidValue());
  }

  /** A breach that {@link Samenhangvalidator} reports carries the whole input: follow its path. */
  private static @Nullable Object opzoeken(Gemeenteinvoer invoer, Path pad) {
    Object nu = invoer;
    for (Path.Node knoop : pad) {
      if (nu instanceof List<?> lijst && knoop.getIndex() != null) {
        nu = lijst.get(knoop.getIndex());
      }
      nu = stap(nu, knoop.getName());
    }
    return nu;
  }

  private static @Nullable Object stap(@Nullable Object van, String naam) {
    if (van instanceof Map<?, ?> kaart) {
      return kaart.get(naam);
    }
    if (van instanceof Gebeurtenisinvoer gebeurtenis) {
      return naam.equals("optie") ? gebeurtenis.optie() : gebeurtenis.volgnummer();
    }
    if (van instanceof Volumesinvoer volumes) {
      return switch (naam) {
        case "wwb" -> volumes.wwb();
        case "wsw" -> volumes.wsw();
        default -> volumes.paden();
      };
    }
    Gemeenteinvoer invoer = (Gemeenteinvoer) van;
    if (invoer == null) {
      return null;
    }
    return switch (naam) {
      case "keuzes" -> invoer.keuzes();
      case "volumes" -> invoer.volumes();
      case "baten" -> invoer.baten();
      case "kengetallen" -> invoer.kengetallen();
      default -> invoer.dossier();
    };
  }

  private static String tekst(@Nullable Object waarde) {
    if (waarde == null) {
      return "";
    }
    return waarde instanceof BigDecimal getal ? getal.toString() : waarde.toString();
  }

  private static final Map<String, Collection<String>> SLEUTELFOUTEN =
      ImmutableMap.of(
          "KEUZESLEUTEL", List.of(),
          "BATENPOST", Sleutels.BATENPOSTEN,
          "JAAR", List.of(),
          "KENGETALCODE", Kengetallen.standaard().codes(),
          "VOLUMEGROEP", Sleutels.VOLUMEGROEPEN,
          "PADPUNTEN", List.of(),
          "PADDATUM", List.of(),
          "PADMAAND", List.of());

  private static Collection<String> kandidaten(String sleutel) {
    if (sleutel.startsWith("OPTIE.")) {
      Optional<Keuze> keuze = Sleutels.keuze(sleutel.substring("OPTIE.".length()));
      return keuze.map(k -> k.opties().stream().map(Optie::code).toList()).orElse(List.of());
    }
    Collection<String> codes = SLEUTELFOUTEN.get(sleutel);
    if (codes != null) {
      return codes;
    }
    return Arrays.stream(Waardevorm.values())
        .filter(vorm -> vorm.name().equals(sleutel))
        .findFirst()
        .map(Waardevorm::codes)
        .orElse(List.of());
  }
}

package nl.participatie.model.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.participatie.model.controle.Controleteksten;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.internal.Dichtstbij;
import nl.participatie.model.taal.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * Reads the attributes of one JSON object. What has the wrong type is a fault at its place and is
 * left out; null counts as absent.
 */
final class Vormlezer {

  /** The most attributes of one object: twice the longest list of codes. */
  static final int MEESTE_ATTRIBUTEN = 200;

  /** The most events of a dossier: five times a long history. */
  static final int MEESTE_ELEMENTEN = 1000;

  /** A number with more decimals is shown with an exponent. */
  private static final int MEESTE_DECIMALEN = 30;

  /** From here on a fault comes without a suggestion: nobody reads that many. */
  private static final int MEESTE_SUGGESTIES = 200;

  private final JsonNode object;
  private final String pad;
  private final List<Fout> fouten;

  private Vormlezer(JsonNode object, String pad, List<Fout> fouten) {
    this.object = object;
    this.pad = pad;
    this.fouten = fouten;
  }

  /**
   * A reader on a node that has to be an object.
   *
   * @param knoop the node
   * @param pad its place
   * @param fouten where faults are added
   * @param attributen the attributes it may have; empty for any
   */
  static Vormlezer van(
      JsonNode knoop, String pad, List<Fout> fouten, Collection<String> attributen) {
    Vormlezer lezer = new Vormlezer(knoop, pad, fouten);
    if (!knoop.isObject()) {
      lezer.meld(pad, knoop, "VERWACHT_OBJECT");
    } else if (knoop.size() > MEESTE_ATTRIBUTEN) {
      lezer.meldTeVeel(pad, MEESTE_ATTRIBUTEN);
      return new Vormlezer(JsonNodeFactory.instance.objectNode(), pad, fouten);
    } else if (!attributen.isEmpty()) {
      knoop
          .fieldNames()
          .forEachRemaining(
              naam -> {
                if (!attributen.contains(naam)) {
                  lezer.meldOnbekend(naam, attributen);
                }
              });
    }
    return lezer;
  }

  /** Whether every attribute is null or absent. */
  boolean isLeeg() {
    for (JsonNode waarde : object) {
      if (!waarde.isNull()) {
        return false;
      }
    }
    return object.isObject();
  }

  /** Whether there are attributes and all of them are null: a form that nobody filled in. */
  boolean isBlanco() {
    return isLeeg() && !object.isEmpty();
  }

  @Nullable String tekst(String naam) {
    JsonNode waarde = waarde(naam);
    return waarde == null ? null : tekst(waarde, plaats(naam));
  }

  @Nullable BigDecimal getal(String naam) {
    JsonNode waarde = waarde(naam);
    return waarde == null ? null : getal(waarde, plaats(naam));
  }

  /** A text, or a number in plain digits unless that would take very many. */
  @Nullable String getalOfTekst(String naam) {
    JsonNode waarde = waarde(naam);
    if (waarde == null || waarde.isTextual()) {
      return tekst(naam);
    }
    BigDecimal getal = getal(waarde, plaats(naam));
    if (getal == null) {
      return null;
    }
    boolean isKort = getal.scale() >= 0 && getal.scale() <= MEESTE_DECIMALEN;
    return isKort ? getal.toPlainString() : getal.toString();
  }

  @Nullable Integer geheel(String naam) {
    JsonNode waarde = waarde(naam);
    if (waarde == null) {
      return null;
    }
    if (!Getalvorm.isGetal(waarde) || !Getalvorm.isGeheel(waarde.decimalValue())) {
      meld(plaats(naam), waarde, "VERWACHT_GEHEEL");
      return null;
    }
    return waarde.decimalValue().intValueExact();
  }

  @Nullable Boolean jaNee(String naam) {
    JsonNode waarde = waarde(naam);
    if (waarde == null) {
      return null;
    }
    if (!waarde.isBoolean()) {
      meld(plaats(naam), waarde, "VERWACHT_JA_NEE");
      return null;
    }
    return waarde.booleanValue();
  }

  @Nullable Vormlezer object(String naam, Collection<String> attributen) {
    JsonNode waarde = waarde(naam);
    return waarde == null ? null : van(waarde, plaats(naam), fouten, attributen);
  }

  /** Whether an attribute is there and is an object; anything else than an object is a fault. */
  boolean isObject(String naam) {
    JsonNode waarde = waarde(naam);
    if (waarde != null && !waarde.isObject()) {
      meld(plaats(naam), waarde, "VERWACHT_OBJECT");
    }
    return waarde != null && waarde.isObject();
  }

  /** The objects of a list; what is no object is a fault. */
  List<Vormlezer> objecten(String naam, Collection<String> attributen) {
    return elementen(
        waarde(naam), plaats(naam), (waarde, plaats) -> van(waarde, plaats, fouten, attributen));
  }

  /** The texts of a list; what is no text is a fault and reads as an empty one. */
  List<String> tekstlijst(String naam) {
    return teksten(waarde(naam), plaats(naam));
  }

  /** The lists of texts in a list; what is no list is a fault and reads as an empty one. */
  List<List<String>> tekstlijsten(String naam) {
    return elementen(waarde(naam), plaats(naam), this::teksten);
  }

  private List<String> teksten(@Nullable JsonNode lijst, String plaats) {
    return elementen(
        lijst, plaats, (waarde, hier) -> Optional.ofNullable(tekst(waarde, hier)).orElse(""));
  }

  /** The elements of a list, each in its own place: none may be left out. */
  private <T> List<T> elementen(
      @Nullable JsonNode lijst, String pad, BiFunction<JsonNode, String, T> lezer) {
    if (lijst == null) {
      return ImmutableList.of();
    }
    if (!lijst.isArray()) {
      meld(pad, lijst, "VERWACHT_LIJST");
      return ImmutableList.of();
    }
    if (lijst.size() > MEESTE_ELEMENTEN) {
      meldTeVeel(pad, MEESTE_ELEMENTEN);
      return ImmutableList.of();
    }
    ImmutableList.Builder<T> elementen = ImmutableList.builder();
    for (int plaats = 0; plaats < lijst.size(); plaats++) {
      elementen.add(lezer.apply(lijst.get(plaats), pad + "[" + plaats + "]"));
    }
    return elementen.build();
  }

  /** All attributes as objects. */
  Map<String, Vormlezer> objecten(Collection<String> attributen) {
    return alle((waarde, plaats) -> van(waarde, plaats, fouten, attributen));
  }

  /** All attributes as texts. */
  Map<String, String> teksten() {
    return alle(this::tekst);
  }

  /** All attributes as numbers. */
  Map<String, BigDecimal> getallen() {
    return alle(this::getal);
  }

  /** All attributes as objects of numbers. */
  Map<String, Map<String, BigDecimal>> objectenVanGetallen() {
    return alle((waarde, plaats) -> van(waarde, plaats, fouten, List.of()).getallen());
  }

  /** Reads a value at a place; null when it is a fault. */
  @FunctionalInterface
  private interface Waardelezer<T> {
    @Nullable T lees(JsonNode waarde, String plaats);
  }

  private <T> Map<String, T> alle(Waardelezer<T> lezer) {
    ImmutableMap.Builder<String, T> gelezen = ImmutableMap.builder();
    object
        .properties()
        .forEach(
            paar -> {
              if (!paar.getValue().isNull()) {
                Optional.ofNullable(lezer.lees(paar.getValue(), plaats(paar.getKey())))
                    .ifPresent(waarde -> gelezen.put(paar.getKey(), waarde));
              }
            });
    return gelezen.buildOrThrow();
  }

  private @Nullable JsonNode waarde(String naam) {
    JsonNode waarde = object.get(naam);
    return waarde == null || waarde.isNull() ? null : waarde;
  }

  private @Nullable String tekst(JsonNode waarde, String plaats) {
    if (!waarde.isTextual()) {
      meld(plaats, waarde, "VERWACHT_TEKST");
      return null;
    }
    return waarde.textValue();
  }

  private @Nullable BigDecimal getal(JsonNode waarde, String plaats) {
    if (!Getalvorm.isGetal(waarde)) {
      meld(plaats, waarde, "VERWACHT_GETAL");
      return null;
    }
    return waarde.decimalValue();
  }

  private String plaats(String naam) {
    return plaats(pad, naam);
  }

  /** The place of an attribute; a name without characters shows as quotes, not as the whole. */
  static String plaats(String pad, String naam) {
    String zichtbaar = naam.isEmpty() ? "\"\"" : naam;
    return pad.isEmpty() ? zichtbaar : pad + "." + naam;
  }

  private void meld(String plaats, JsonNode waarde, String sleutel) {
    String tekst = waarde.isContainerNode() ? "" : waarde.asText();
    fouten.add(Fout.van(plaats, tekst, Controleteksten.tekst(sleutel)));
  }

  private void meldOnbekend(String naam, Collection<String> attributen) {
    Tekst toegestaan = Tekst.gelijk(String.join(", ", attributen));
    fouten.add(
        new Fout(
            plaats(naam),
            "",
            Controleteksten.tekst("ONBEKEND_ATTRIBUUT", toegestaan),
            fouten.size() < MEESTE_SUGGESTIES
                ? Dichtstbij.zoek(naam, attributen)
                : Optional.empty()));
  }

  private void meldTeVeel(String plaats, int meeste) {
    Tekst aantal = Tekst.gelijk(Integer.toString(meeste));
    fouten.add(Fout.van(plaats, "", Controleteksten.tekst("TE_VEEL", aantal)));
  }
}

package nl.participatie.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.participatie.model.controle.Controleteksten;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.internal.Invoerbytes;
import nl.participatie.model.taal.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * Reads bytes into a tree, strictly: UTF-8 only (a byte-order mark may lead), bounded in size,
 * depth and length of numbers, no attribute twice, nothing after the end. Faults that do not stop
 * the reading are collected, so that all of them come at once.
 */
final class Boomlezer {

  private static final int DIEPSTE = 64;
  private static final int LANGSTE_GETAL = 1000;
  private static final int LANGSTE_NAAM = 1000;
  private static final JsonNodeFactory KNOPEN = JsonNodeFactory.instance;

  private static final JsonFactory FABRIEK =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DIEPSTE)
                  .maxNumberLength(LANGSTE_GETAL)
                  .maxNameLength(LANGSTE_NAAM)
                  .build())
          .build();

  private final List<Fout> fouten;

  private Boomlezer(List<Fout> fouten) {
    this.fouten = fouten;
  }

  /**
   * Reads a tree.
   *
   * @param bytes the input
   * @param fouten where faults are added
   * @return the tree, or empty when the input is no JSON at all
   */
  static Optional<JsonNode> lees(byte[] bytes, List<Fout> fouten) {
    if (bytes.length > Invoerbytes.MEESTE) {
      fouten.add(fout("", "", "TE_GROOT", Tekst.gelijk(Integer.toString(Invoerbytes.MEESTE))));
      return Optional.empty();
    }
    Optional<String> tekst = Invoerbytes.tekst(bytes);
    if (tekst.isEmpty()) {
      fouten.add(fout("", "", "GEEN_UTF8"));
      return Optional.empty();
    }
    if (tekst.get().isBlank()) {
      fouten.add(fout("", "", "LEEG"));
      return Optional.empty();
    }
    return new Boomlezer(fouten).ontleed(tekst.get());
  }

  /**
   * Reads the value that a parser of somebody else stands at: numbers as they were typed, and no
   * attribute twice. The size and depth are for that parser to bound.
   *
   * @param parser the parser
   * @param pad the place of the value
   * @param fouten where faults are added
   * @return the tree
   * @throws IOException if the parser cannot go on
   */
  static JsonNode lees(JsonParser parser, String pad, List<Fout> fouten) throws IOException {
    return new Boomlezer(fouten).knoop(parser, Plek.geheel(pad));
  }

  private Optional<JsonNode> ontleed(String tekst) {
    try (JsonParser parser = FABRIEK.createParser(tekst)) {
      return ontleed(parser);
    } catch (IOException e) {
      throw new IllegalStateException("Reading from a string cannot fail", e);
    }
  }

  private Optional<JsonNode> ontleed(JsonParser parser) throws IOException {
    try {
      parser.nextToken();
      JsonNode boom = knoop(parser, Plek.geheel(""));
      if (parser.nextToken() != null) {
        fouten.add(fout(plaats(parser), "", "NA_EINDE"));
      }
      return Optional.of(boom);
    } catch (StreamConstraintsException e) {
      fouten.add(begrenzing(e, plaats(parser)));
    } catch (JsonProcessingException e) {
      fouten.add(fout(plaats(e), "", "GEEN_JSON"));
    }
    return Optional.empty();
  }

  private JsonNode knoop(JsonParser parser, Plek plek) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser, plek);
      case START_ARRAY -> lijst(parser, plek);
      case VALUE_STRING -> KNOPEN.textNode(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> getal(parser, plek);
      case VALUE_TRUE -> KNOPEN.booleanNode(true);
      case VALUE_FALSE -> KNOPEN.booleanNode(false);
      default -> KNOPEN.nullNode();
    };
  }

  private JsonNode object(JsonParser parser, Plek plek) throws IOException {
    ObjectNode object = KNOPEN.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String naam = parser.currentName();
      Plek hier = plek.attribuut(naam);
      parser.nextToken();
      JsonNode waarde = knoop(parser, hier);
      if (object.has(naam)) {
        fouten.add(fout(hier.pad(), "", "DUBBEL"));
      } else {
        object.set(naam, waarde);
      }
    }
    return object;
  }

  private JsonNode lijst(JsonParser parser, Plek plek) throws IOException {
    ArrayNode lijst = KNOPEN.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      lijst.add(knoop(parser, plek.element(lijst.size())));
    }
    return lijst;
  }

  private JsonNode getal(JsonParser parser, Plek plek) throws IOException {
    String tekst = parser.getText();
    try {
      return DecimalNode.valueOf(new BigDecimal(tekst));
    } catch (NumberFormatException e) {
      // NaN, Infinity, or an exponent beyond what a decimal can hold
      fouten.add(fout(plek.pad(), tekst, "GEEN_GETAL"));
      return KNOPEN.nullNode();
    }
  }

  /**
   * A place in the input, written out only when there is a fault to tell.
   *
   * @param ouder the place around it, null for the whole
   * @param naam the attribute, or the path of the whole
   * @param element the place in a list, or -1
   */
  private record Plek(@Nullable Plek ouder, String naam, int element) {

    static Plek geheel(String pad) {
      return new Plek(null, pad, -1);
    }

    Plek attribuut(String attribuut) {
      return new Plek(this, attribuut, -1);
    }

    Plek element(int plaats) {
      return new Plek(this, "", plaats);
    }

    String pad() {
      if (ouder == null) {
        return naam;
      }
      return element >= 0 ? ouder.pad() + "[" + element + "]" : Vormlezer.plaats(ouder.pad(), naam);
    }
  }

  private static Fout begrenzing(StreamConstraintsException e, String plaats) {
    boolean diepte = String.valueOf(e.getMessage()).contains("nesting depth");
    return diepte
        ? fout(plaats, "", "TE_DIEP", Tekst.gelijk(Integer.toString(DIEPSTE)))
        : fout(plaats, "", "TE_LANG", Tekst.gelijk(Integer.toString(LANGSTE_GETAL)));
  }

  private static String plaats(JsonProcessingException e) {
    return e.getLocation() == null
        ? ""
        : plaats(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
  }

  private static String plaats(JsonParser parser) {
    return plaats(
        parser.currentTokenLocation().getLineNr(), parser.currentTokenLocation().getColumnNr());
  }

  /** Line and column, in a form that reads in both languages. */
  private static String plaats(int regel, int kolom) {
    return regel + ":" + kolom;
  }

  private static Fout fout(String pad, String waarde, String sleutel, Tekst... delen) {
    return Fout.van(pad, waarde, Controleteksten.tekst(sleutel, delen));
  }
}

package nl.participatie.keuzes.uitwisseling;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes an XML document, indented. Text and attribute values are escaped; names of elements and
 * attributes come from this package only.
 */
final class Xml {

  private final StringBuilder uit =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  private final Deque<String> open = new ArrayDeque<>();

  /** Opens an element; attributes are a name and a value in turn. */
  Xml open(String element, String... attributen) {
    begin(element, attributen).append(">\n");
    open.push(element);
    return this;
  }

  /** Closes the element opened last. */
  Xml sluit() {
    String element = open.pop();
    inspringen().append("</").append(element).append(">\n");
    return this;
  }

  /** An element without content. */
  Xml leeg(String element, String... attributen) {
    begin(element, attributen).append("/>\n");
    return this;
  }

  /** An element with nothing but text. */
  Xml tekst(String element, String tekst) {
    begin(element).append('>').append(Tekens.xml(tekst)).append("</").append(element).append(">\n");
    return this;
  }

  private StringBuilder begin(String element, String... attributen) {
    inspringen().append('<').append(element);
    for (int i = 0; i < attributen.length; i += 2) {
      uit.append(' ').append(attributen[i]).append("=\"");
      uit.append(Tekens.xml(attributen[i + 1])).append('"');
    }
    return uit;
  }

  private StringBuilder inspringen() {
    return uit.append("  ".repeat(open.size()));
  }

  /** {@return the document so far} */
  @Override
  public String toString() {
    return uit.toString();
  }
}

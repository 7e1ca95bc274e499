package nl.participatie.model.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.participatie.model.controle.Fout;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON object, strictly. It is as strict as {@link Gemeentelezer}: at most 5 MB of UTF-8
 * and 64 levels deep, each attribute once, none that is not asked for. What has the wrong type is a
 * fault at its place and reads as null, as does what is absent or null. What the values mean is for
 * the caller to judge.
 */
public final class Objectlezer {

  private final Vormlezer vorm;

  private Objectlezer(Vormlezer vorm) {
    this.vorm = vorm;
  }

  /**
   * Reads an object.
   *
   * @param bytes the JSON
   * @param attributen the attributes that the object may have, in their order
   * @param fouten where faults are added
   * @return the object, or empty when the input is no JSON or no object
   */
  public static Optional<Objectlezer> lees(
      byte[] bytes, List<String> attributen, List<Fout> fouten) {
    return Boomlezer.lees(bytes, fouten).flatMap(boom -> lees(boom, attributen, fouten));
  }

  private static Optional<Objectlezer> lees(
      JsonNode boom, List<String> attributen, List<Fout> fouten) {
    Vormlezer vorm = Vormlezer.van(boom, "", fouten, attributen);
    return boom.isObject() ? Optional.of(new Objectlezer(vorm)) : Optional.empty();
  }

  /**
   * A text.
   *
   * @param naam the attribute
   * @return the text, or null
   */
  public @Nullable String tekst(String naam) {
    return vorm.tekst(naam);
  }

  /**
   * A number, as it was typed.
   *
   * @param naam the attribute
   * @return the number, or null
   */
  public @Nullable BigDecimal getal(String naam) {
    return vorm.getal(naam);
  }

  /**
   * A number or a text, as it was typed: such as a share that can be a decimal or a fraction.
   *
   * @param naam the attribute
   * @return the text, or the number in plain digits unless it has very many; or null
   */
  public @Nullable String getalOfTekst(String naam) {
    return vorm.getalOfTekst(naam);
  }

  /**
   * A whole number within nine digits.
   *
   * @param naam the attribute
   * @return the number, or null
   */
  public @Nullable Integer geheel(String naam) {
    return vorm.geheel(naam);
  }

  /**
   * The objects within an object, by the names that the caller gave them.
   *
   * @param naam the attribute that holds them
   * @param attributen the attributes that each of them may have, in their order
   * @return the objects in the order in which they stand there, none when the attribute is absent
   */
  public Map<String, Objectlezer> objecten(String naam, List<String> attributen) {
    Vormlezer alle = vorm.object(naam, List.of());
    return alle == null
        ? ImmutableMap.of()
        : ImmutableMap.copyOf(Maps.transformValues(alle.objecten(attributen), Objectlezer::new));
  }

  /**
   * Yes or no: true or false.
   *
   * @param naam the attribute
   * @return the value, or null
   */
  public @Nullable Boolean jaNee(String naam) {
    return vorm.jaNee(naam);
  }

  /**
   * An object within this one.
   *
   * @param naam the attribute
   * @param attributen the attributes that it may have, in their order
   * @return the object, or empty when the attribute is absent; what is no object reads as an empty
   *     one
   */
  public Optional<Objectlezer> object(String naam, List<String> attributen) {
    return Optional.ofNullable(vorm.object(naam, attributen)).map(Objectlezer::new);
  }

  /**
   * The objects of a list.
   *
   * @param naam the attribute that holds the list, of at most 1,000 elements
   * @param attributen the attributes that each of them may have, in their order
   * @return the objects, each in its own place: what is no object reads as an empty one; none when
   *     the attribute is absent or no such list
   */
  public List<Objectlezer> rijen(String naam, List<String> attributen) {
    return vorm.objecten(naam, attributen).stream().map(Objectlezer::new).toList();
  }

  /**
   * The texts of a list.
   *
   * @param naam the attribute that holds the list, of at most 1,000 elements
   * @return the texts, each in its own place: what is no text reads as an empty one; none when the
   *     attribute is absent or no such list
   */
  public List<String> tekstlijst(String naam) {
    return vorm.tekstlijst(naam);
  }

  /**
   * The lists of texts in a list.
   *
   * @param naam the attribute that holds them; it and each of them has at most 1,000 elements
   * @return the lists, each in its own place: what is no list reads as an empty one, what is no
   *     text as an empty text; none when the attribute is absent or no such list
   */
  public List<List<String>> tekstlijsten(String naam) {
    return vorm.tekstlijsten(naam);
  }

  /**
   * Whether every attribute is null or absent: a row that nobody filled in.
   *
   * @return whether there is nothing to read
   */
  public boolean isLeeg() {
    return vorm.isLeeg();
  }
}

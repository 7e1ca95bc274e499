package nl.participatie.model.taal;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * The texts of one bundle: two property files in UTF-8, {@code name_nl.properties} and {@code
 * name_en.properties}, read from the class path. Unlike {@link java.util.ResourceBundle} it never
 * looks at the machine's default locale, and it refuses a key that one of the languages lacks.
 */
public final class Teksten {

  private final String bundel;
  private final ImmutableMap<String, Tekst> teksten;

  private Teksten(String bundel, ImmutableMap<String, Tekst> teksten) {
    this.bundel = bundel;
    this.teksten = teksten;
  }

  /**
   * Reads a bundle.
   *
   * @param anker a class in the same jar as the bundle
   * @param bundel the absolute resource name without language and suffix, for example {@code
   *     /nl/participatie/model/keuzes}
   * @return the texts
   * @throws IllegalStateException if a file is absent or the two files differ in their keys
   */
  public static Teksten lees(Class<?> anker, String bundel) {
    Properties nl = bestand(anker, bundel + "_nl.properties");
    Properties en = bestand(anker, bundel + "_en.properties");
    if (!nl.keySet().equals(en.keySet())) {
      Set<Object> verschil = new TreeSet<>(nl.keySet());
      verschil.addAll(en.keySet());
      verschil.removeIf(sleutel -> nl.containsKey(sleutel) && en.containsKey(sleutel));
      throw new IllegalStateException("Bundle " + bundel + " lacks a language for " + verschil);
    }
    ImmutableMap.Builder<String, Tekst> teksten = ImmutableMap.builder();
    for (String sleutel : new TreeSet<>(nl.stringPropertyNames())) {
      teksten.put(sleutel, new Tekst(nl.getProperty(sleutel), en.getProperty(sleutel)));
    }
    return new Teksten(bundel, teksten.buildOrThrow());
  }

  /**
   * The text of a key.
   *
   * @param sleutel the key
   * @return the text
   * @throws IllegalArgumentException if the bundle has no such key
   */
  public Tekst tekst(String sleutel) {
    Tekst tekst = teksten.get(sleutel);
    if (tekst == null) {
      throw new IllegalArgumentException("Bundle " + bundel + " has no text '" + sleutel + "'");
    }
    return tekst;
  }

  /**
   * The text of a key with its numbered places filled.
   *
   * @param sleutel the key
   * @param delen the fillers for {@code {0}}, {@code {1}} and so on
   * @return the filled text
   * @throws IllegalArgumentException if the bundle has no such key
   */
  public Tekst tekst(String sleutel, Tekst... delen) {
    return tekst(sleutel).vul(delen);
  }

  /**
   * The keys of the bundle.
   *
   * @return all keys, sorted
   */
  public Set<String> sleutels() {
    return teksten.keySet();
  }

  private static Properties bestand(Class<?> anker, String naam) {
    try (InputStream in = anker.getResourceAsStream(naam)) {
      if (in == null) {
        throw new IllegalStateException("Resource " + naam + " is not on the class path");
      }
      Properties eigenschappen = new Properties();
      eigenschappen.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return eigenschappen;
    } catch (IOException e) {
      throw new UncheckedIOException("Resource " + naam + " cannot be read", e);
    }
  }
}

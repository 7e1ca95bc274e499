package nl.participatie.model.internal;

import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables that this library ships: semicolons, UTF-8, one header line, no quoting. */
public final class Bestand {

  private Bestand() {}

  /**
   * Reads a table from the class path.
   *
   * @param anker a class in the same jar as the table
   * @param naam the absolute resource name
   * @param kop the expected header line
   * @return the rows, each as many cells as the header, without the header
   * @throws IllegalStateException if the table is absent, or its header or a row has another shape
   */
  public static List<List<String>> lees(Class<?> anker, String naam, String kop) {
    int breedte = cellen(kop).size();
    try (InputStream in = anker.getResourceAsStream(naam)) {
      if (in == null) {
        throw new IllegalStateException("Resource " + naam + " is not on the class path");
      }
      BufferedReader regels = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      String eerste = regels.readLine();
      if (!kop.equals(eerste)) {
        throw new IllegalStateException(naam + " starts with '" + eerste + "', not '" + kop + "'");
      }
      ImmutableList.Builder<List<String>> rijen = ImmutableList.builder();
      for (String regel = regels.readLine(); regel != null; regel = regels.readLine()) {
        List<String> rij = cellen(regel);
        if (rij.size() != breedte) {
          throw new IllegalStateException(naam + ": " + breedte + " cells expected in: " + regel);
        }
        rijen.add(rij);
      }
      return rijen.build();
    } catch (IOException e) {
      throw new UncheckedIOException("Resource " + naam + " cannot be read", e);
    }
  }

  private static List<String> cellen(String regel) {
    return ImmutableList.copyOf(regel.split(";", -1));
  }
}

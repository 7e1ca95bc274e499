package nl.participatie.benchmarks.kie;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The first verdict of KIE in a fresh JVM, from a table that was read before the clock runs. */
public final class EersteKie {

  private EersteKie() {}

  /**
   * Runs.
   *
   * @param args the file of the table, then the options chosen as {@code column=code}
   * @throws IOException if the table cannot be read
   */
  public static void main(String[] args) throws IOException {
    String tabel = Files.readString(Path.of(args[0]));
    long begin = System.nanoTime();
    DMNRuntime omgeving =
        DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(tabel))))
            .getOrElseThrow(IllegalStateException::new);
    DMNContext profiel = omgeving.newContext();
    for (int i = 1; i < args.length; i++) {
      int is = args[i].indexOf('=');
      profiel.set(args[i].substring(0, is), args[i].substring(is + 1));
    }
    Object geldig =
        omgeving
            .evaluateAll(omgeving.getModels().get(0), profiel)
            .getDecisionResultByName("geldig")
            .getResult();
    long nanos = System.nanoTime() - begin;
    System.out.println(geldig + " " + nanos);
  }
}

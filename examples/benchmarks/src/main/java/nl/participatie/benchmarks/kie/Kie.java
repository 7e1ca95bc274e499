package nl.participatie.benchmarks.kie;

import java.io.StringReader;
import java.util.List;
import nl.participatie.benchmarks.Beslistabel;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/**
 * The rules as a DMN decision table: a column per choice, a row per rule, the first hit decides.
 */
final class Kie {

  private static final String BESLISSING = "geldig";

  private final DMNRuntime omgeving;
  private final DMNModel model;

  Kie(String tabel) {
    omgeving =
        DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(tabel))))
            .getOrElseThrow(IllegalStateException::new);
    model = omgeving.getModels().get(0);
  }

  /** A profile in the form that KIE takes; made before the clock runs. */
  DMNContext context(Keuzeprofiel profiel) {
    DMNContext context = omgeving.newContext();
    for (Optie optie : profiel.opties()) {
      context.set(Beslistabel.kolom(optie.keuze()), optie.code());
    }
    return context;
  }

  boolean isGeldig(DMNContext profiel) {
    Object geldig =
        omgeving
            .evaluateAll(model, profiel.clone())
            .getDecisionResultByName(BESLISSING)
            .getResult();
    return Boolean.TRUE.equals(geldig);
  }
}

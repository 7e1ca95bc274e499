package nl.participatie.opdrachtregel;

import jakarta.validation.Validation;
import java.io.IOException;
import java.io.InputStream;
import nl.participatie.keuzes.json.Gemeentedelen;
import nl.participatie.model.controle.Controleresultaat;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.internal.Invoerbytes;
import nl.participatie.model.json.Gemeentelezer;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * A municipality file with all its parts, which every command checks, whether it uses them or not:
 * all faults of the file come at once.
 */
final class Gemeentebestand {

  private static final Gemeentelezer LEZER =
      new Gemeentelezer(
          Validation.byDefaultProvider()
              .configure()
              .messageInterpolator(new ParameterMessageInterpolator())
              .buildValidatorFactory()
              .getValidator());

  private Gemeentebestand() {}

  static Controleresultaat<Gemeenteprofiel> lees(InputStream in) throws IOException {
    return Gemeentedelen.lees(LEZER, Invoerbytes.lees(in));
  }
}

package nl.participatie.browsertoets;

import jakarta.validation.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.json.Gemeentelezer;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The municipality files that the project ships. */
final class Voorbeelden {

  private Voorbeelden() {}

  static Gemeenteprofiel gemeente(String naam) throws IOException {
    Path bestand = Path.of("..", "opdrachtregel", "gemeenten", naam + ".json");
    return new Gemeentelezer(
            Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator())
        .lees(Files.readAllBytes(bestand))
        .ofFout();
  }
}

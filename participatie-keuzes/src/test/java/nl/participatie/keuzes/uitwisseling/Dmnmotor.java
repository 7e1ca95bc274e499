package nl.participatie.keuzes.uitwisseling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import org.drools.io.ReaderResource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.compiler.RuntimeTypeCheckOption;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;

/** KIE's decision engine with one of our documents in it. */
final class Dmnmotor {

  private final DMNRuntime motor;
  private final DMNModel model;

  /** An engine that checks the values it is given. */
  static Dmnmotor streng(String document) {
    return new Dmnmotor(document, true);
  }

  /** An engine that takes any value, as KIE does unless told otherwise. */
  static Dmnmotor soepel(String document) {
    return new Dmnmotor(document, false);
  }

  /** Loads a document; any message of the engine about it is a failure. */
  private Dmnmotor(String document, boolean streng) {
    motor =
        DMNRuntimeBuilder.fromDefaults()
            .setOption(new RuntimeTypeCheckOption(streng))
            .buildConfiguration()
            .fromResources(List.of(new ReaderResource(new StringReader(document), "UTF-8")))
            .getOrElseThrow(oorzaak -> new IllegalArgumentException("Not loaded", oorzaak));
    assertThat(motor.getModels()).hasSize(1);
    model = motor.getModels().get(0);
    assertThat(model.getMessages()).isEmpty();
  }

  DMNModel model() {
    return model;
  }

  /** What the engine says of a profile. */
  Oordeel oordeel(Keuzeprofiel profiel) {
    DMNResult uitkomst = beslis(profiel.opties().stream().map(Optie::toString).toList());
    assertThat(uitkomst.getMessages()).isEmpty();
    List<String> codes = new ArrayList<>();
    Object gevonden = uitkomst.getDecisionResultByName("overtreden_regels").getResult();
    assertThat((Collection<?>) gevonden).allSatisfy(code -> codes.add((String) code));
    Object geldig = uitkomst.getDecisionResultByName("geldig").getResult();
    return new Oordeel(codes, Boolean.TRUE.equals(geldig));
  }

  /** Whether options given by their full codes stand, as far as the engine comes to say so. */
  boolean isGeldig(List<String> codes) {
    return Boolean.TRUE.equals(beslis(codes).getDecisionResultByName("geldig").getResult());
  }

  /** The faults that the engine finds in options given by their full codes. */
  List<String> fouten(List<String> codes) {
    return beslis(codes).getMessages(DMNMessage.Severity.ERROR).stream()
        .map(DMNMessage::getText)
        .toList();
  }

  private DMNResult beslis(List<String> codes) {
    DMNContext invoer = motor.newContext();
    for (String code : codes) {
      invoer.set("K" + code.substring(0, code.indexOf('.')), code);
    }
    return motor.evaluateAll(model, invoer);
  }

  /**
   * A verdict.
   *
   * @param overtreden the codes of the rules broken, in the order of the rules
   * @param geldig whether the profile stands
   */
  record Oordeel(List<String> overtreden, boolean geldig) {}
}

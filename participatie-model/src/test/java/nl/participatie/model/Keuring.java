package nl.participatie.model;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Validators such as an embedder would bring. */
public final class Keuring {

  /** A validator with the interpolator that needs no expression language. */
  public static final Validator VALIDATOR = met(new ParameterMessageInterpolator());

  private Keuring() {}

  /** A plain validator that answers in a language, whatever the machine speaks. */
  public static Validator in(Locale taal) {
    MessageInterpolator gewoon = new ParameterMessageInterpolator();
    return met(
        new MessageInterpolator() {
          @Override
          public String interpolate(String sjabloon, Context context) {
            return gewoon.interpolate(sjabloon, context, taal);
          }

          @Override
          public String interpolate(String sjabloon, Context context, Locale gevraagd) {
            return gewoon.interpolate(sjabloon, context, gevraagd);
          }
        });
  }

  private static Validator met(MessageInterpolator vertaler) {
    return Validation.byDefaultProvider()
        .configure()
        .messageInterpolator(vertaler)
        .buildValidatorFactory()
        .getValidator();
  }
}

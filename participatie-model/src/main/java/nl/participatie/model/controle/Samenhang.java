package nl.participatie.model.controle;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What has to hold between the parts of a {@link Gemeenteinvoer}: keys are known, an option belongs
 * to its choice, amounts lie within their unit, sequence numbers are unique. Every breach is
 * reported at its own place.
 */
@Documented
@Constraint(validatedBy = Samenhangvalidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Samenhang {

  /**
   * The message; replaced by the one of each breach.
   *
   * @return the key
   */
  String message() default "{nl.participatie.controle}";

  /**
   * The groups.
   *
   * @return the groups
   */
  Class<?>[] groups() default {};

  /**
   * The payload.
   *
   * @return the payload
   */
  Class<? extends Payload>[] payload() default {};
}

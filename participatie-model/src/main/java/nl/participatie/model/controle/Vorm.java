package nl.participatie.model.controle;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A value has the form that its place asks for; null passes. The message is the one of the form, in
 * the bundle {@code ContributorValidationMessages}.
 */
@Documented
@Constraint(validatedBy = Vormvalidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Vorm {

  /**
   * The form.
   *
   * @return the form
   */
  Waardevorm value();

  /**
   * The message; replaced by the one of the form.
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

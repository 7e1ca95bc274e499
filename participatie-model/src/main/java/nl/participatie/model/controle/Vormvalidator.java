package nl.participatie.model.controle;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks a single value against its form. Instantiated by the validation provider. */
public final class Vormvalidator implements ConstraintValidator<Vorm, Object> {

  private Waardevorm vorm = Waardevorm.TEKST;

  /** Creates the validator; {@link #initialize(Vorm)} gives it its form. */
  public Vormvalidator() {}

  @Override
  public void initialize(Vorm annotatie) {
    vorm = annotatie.value();
  }

  @Override
  public boolean isValid(@Nullable Object waarde, ConstraintValidatorContext context) {
    if (waarde == null || vorm.past(waarde)) {
      return true;
    }
    context.disableDefaultConstraintViolation();
    context.buildConstraintViolationWithTemplate(vorm.sjabloon()).addConstraintViolation();
    return false;
  }
}

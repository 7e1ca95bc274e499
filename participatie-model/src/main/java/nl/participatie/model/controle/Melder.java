package nl.participatie.model.controle;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;

/** Adds breaches to the validation context and remembers whether there was one. */
final class Melder {

  private final ConstraintValidatorContext context;
  private boolean goed = true;

  Melder(ConstraintValidatorContext context) {
    this.context = context;
  }

  boolean isGoed() {
    return goed;
  }

  void meld(String sleutel, String eerste, String... verder) {
    ConstraintViolationBuilder.NodeBuilderCustomizableContext plaats =
        schending(sleutel).addPropertyNode(eerste);
    for (String deel : verder) {
      plaats = plaats.addPropertyNode(deel);
    }
    plaats.addConstraintViolation();
  }

  void meldGebeurtenis(String sleutel, int plaats, String attribuut) {
    schending(sleutel)
        .addPropertyNode("dossier")
        .addPropertyNode(attribuut)
        .inIterable()
        .atIndex(plaats)
        .addConstraintViolation();
  }

  private ConstraintViolationBuilder schending(String sleutel) {
    goed = false;
    return context.buildConstraintViolationWithTemplate(
        "{nl.participatie.controle." + sleutel + "}");
  }
}

package nl.participatie.model.controle;

import static org.assertj.core.api.Assertions.assertThat;

import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;

/** The border is tested with the line of Hibernate Validator that the build says it is. */
class ValidatorversieTest {

  @Test
  void theProviderIsOfTheLineThatThisRunIsAbout() {
    String versie = HibernateValidator.class.getPackage().getImplementationVersion();
    assertThat(versie).startsWith(System.getProperty("verwachte.validator", "9") + ".");
  }
}

package nl.participatie.keuzes;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import nl.participatie.keuzes.fixtures.Willekeurig;
import org.junit.jupiter.api.Test;

/**
 * The jar {@code test-fixtures} holds one package. What it needs besides has to be in the library
 * or in jqwik: a consumer has no other test class of this module, although the reactor hides that.
 */
class FixturesTest {

  private static final JavaClasses FIXTURES =
      new ClassFileImporter().importPackages("nl.participatie.keuzes.fixtures");

  @Test
  void deFixturesKennenAlleenDeBibliotheekEnJqwik() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "org.jspecify..",
            "net.jqwik.api..",
            "nl.participatie.model..",
            "nl.participatie.keuzes.fixtures",
            "nl.participatie.keuzes.praktijk",
            "nl.participatie.keuzes.regel")
        .check(FIXTURES);
  }

  @Test
  void alleenWillekeurigHeeftJqwikNodig() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(Willekeurig.class)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("net.jqwik..")
        .check(FIXTURES);
  }
}

package nl.participatie.budget;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** The rooms of this module and what they keep out. */
@AnalyzeClasses(
    packages = "nl.participatie.budget",
    importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectuurTest {

  @ArchTest
  static final ArchRule packagesStandInALine =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("nl.participatie.budget..")
          .layer("internal")
          .definedBy("nl.participatie.budget.internal..")
          .layer("volume")
          .definedBy("nl.participatie.budget.volume..")
          .layer("herleiding")
          .definedBy("nl.participatie.budget.herleiding..")
          .layer("verrekening")
          .definedBy("nl.participatie.budget.verrekening..")
          .layer("loonkosten")
          .definedBy("nl.participatie.budget.loonkosten..")
          .layer("raming")
          .definedBy("nl.participatie.budget.raming..")
          .layer("gebied")
          .definedBy("nl.participatie.budget.gebied..")
          .layer("json")
          .definedBy("nl.participatie.budget.json..")
          .whereLayer("json")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("gebied")
          .mayOnlyBeAccessedByLayers("json")
          .whereLayer("raming")
          .mayOnlyBeAccessedByLayers("gebied", "json")
          .whereLayer("herleiding")
          .mayOnlyBeAccessedByLayers("volume", "verrekening", "raming", "gebied", "json")
          .whereLayer("volume")
          .mayOnlyBeAccessedByLayers("raming", "gebied", "json")
          // the case of one person knows neither groups nor estimates
          .whereLayer("loonkosten")
          .mayOnlyAccessLayers("internal")
          .whereLayer("loonkosten")
          .mayOnlyBeAccessedByLayers("raming", "json")
          // balances come in as values: a settlement knows neither groups nor estimates
          .whereLayer("verrekening")
          .mayOnlyAccessLayers("internal", "herleiding")
          .whereLayer("verrekening")
          .mayOnlyBeAccessedByLayers("raming", "json")
          .whereLayer("internal")
          .mayNotAccessAnyLayer()
          .ensureAllClassesAreContainedInArchitecture();

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("nl.participatie.budget.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyJsonKnowsJackson =
      noClasses()
          .that()
          .resideOutsideOfPackage("nl.participatie.budget.json..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.fasterxml..");

  @ArchTest
  static final ArchRule theModuleRestsOnTheModelAndNeverOnTheChoices =
      classes()
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "nl.participatie.budget..",
                  "nl.participatie.model..",
                  "java..",
                  "javax.annotation..",
                  "com.google.common.cache..",
                  "com.google.common.collect..",
                  "com.google.common.math..",
                  "com.google.common.primitives..",
                  "com.google.common.base..",
                  "com.google.errorprone.annotations..",
                  "org.immutables.value..",
                  "org.jspecify.annotations..",
                  "com.fasterxml.jackson.."));

  @ArchTest
  static final ArchRule noClassNamesAClockALocaleAZoneAFileOrARandomSource =
      noClasses()
          .should()
          .dependOnClassesThat(
              nameMatching(
                  "java\\.time\\.(Clock|ZoneId|ZonedDateTime|OffsetDateTime|Instant|format\\..*)"
                      + "|java\\.util\\.(Locale|TimeZone|Calendar|Date|Random|UUID|Formatter)"
                      + "|java\\.util\\.concurrent\\.ThreadLocalRandom"
                      + "|java\\.util\\.random\\..*|java\\.security\\.SecureRandom"
                      + "|java\\.text\\..*|java\\.nio\\.file\\..*"
                      + "|java\\.io\\.(File.*|RandomAccessFile|PrintStream)"
                      + "|java\\.lang\\.(System|Runtime|ProcessHandle|Thread.*)|java\\.net\\..*"));

  /** Calls that read the machine without naming a type of it. */
  @ArchTest
  static final ArchRule noCallReadsTheMachineInSilence =
      noClasses()
          .should()
          .accessTargetWhere(
              describe(
                  "it asks the clock, the default locale or the mathematics of the processor",
                  ArchitectuurTest::leestDeMachine));

  @ArchTest
  static final ArchRule staticFieldsAreFinal = fields().that().areStatic().should().beFinal();

  /** A builder is the one thing that changes: it lives within one call. */
  @ArchTest
  static final ArchRule fieldsOfValuesAreFinal =
      fields()
          .that()
          .areDeclaredInClassesThat(not(nameMatching(".*(Builder|InitShim)")))
          .and()
          .areDeclaredInClassesThat(not(assignableTo(Enum.class)))
          .and()
          // of Immutables, while a value with defaults is being made
          .doNotHaveName("initShim")
          .should()
          .beFinal();

  @ArchTest
  static final ArchRule everyPackageIsNullMarked = classes().should(liggenInNullMarkedPakket());

  private static final Set<String> ZONDER_LOCALE =
      Set.of("toUpperCase", "toLowerCase", "format", "formatted");

  private ArchitectuurTest() {}

  private static boolean leestDeMachine(JavaAccess<?> toegang) {
    JavaClass eigenaar = toegang.getTarget().getOwner();
    String naam = toegang.getTarget().getName();
    boolean klok = eigenaar.getPackageName().equals("java.time") && naam.equals("now");
    boolean taal = eigenaar.isEquivalentTo(String.class) && ZONDER_LOCALE.contains(naam);
    // Math may use the processor's own exponential; StrictMath gives the same bits everywhere
    boolean processor =
        eigenaar.isEquivalentTo(Math.class) && Set.of("exp", "pow", "log", "random").contains(naam);
    boolean eigenschap =
        Set.of("getProperty", "getInteger", "getBoolean", "getLong").contains(naam)
            && eigenaar.getPackageName().equals("java.lang");
    return klok || taal || processor || eigenschap;
  }

  private static ArchCondition<JavaClass> liggenInNullMarkedPakket() {
    DescribedPredicate<JavaPackage> gemerkt =
        describe(
            "marked @NullMarked", pakket -> pakket.isAnnotatedWith(NullMarked.class.getName()));
    return new ArchCondition<>("lie in a package " + gemerkt.getDescription()) {
      @Override
      public void check(JavaClass klasse, ConditionEvents uitkomsten) {
        uitkomsten.add(
            new SimpleConditionEvent(
                klasse,
                gemerkt.test(klasse.getPackage()),
                klasse.getPackageName() + " holds " + klasse.getSimpleName()));
      }
    };
  }
}

package nl.participatie.keuzes;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The direction of the packages of this module, and what a pure function may not touch. */
class ArchitectuurTest {

  private static final String WORTEL = "nl.participatie.keuzes";

  /** From the first to the last: a package may use those before it. */
  private static final List<String> LIJN =
      List.of(
          "regel",
          "internal",
          "toets",
          "ruimte",
          "praktijk",
          "uitvoering",
          "uitwisseling",
          "thermometer",
          "agenda",
          "spiegel",
          "congruentie",
          "regie",
          "transformatie",
          "rapport",
          "json");

  private static final JavaClasses HOOFDCODE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(WORTEL);

  private static final JavaClasses ZONDAARS =
      new ClassFileImporter().importClasses(ArchitectuurTest.class.getDeclaredClasses());

  private static final ArchRule GEEN_JACKSON =
      noClasses()
          .that()
          .resideOutsideOfPackage(WORTEL + ".json..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml..");

  /** What differs from machine to machine or from day to day: a type that gives it away. */
  private static final ArchRule GEEN_OMGEVING =
      noClasses()
          .should()
          .dependOnClassesThat(
              describe("read a clock, a time zone, a file or chance", ArchitectuurTest::isOmgeving))
          .as("no clock, no time zone, no file, no chance");

  /** The same, where not the type but the call gives it away. */
  private static final ArchRule GEEN_STILLE_AANROEP =
      noClasses()
          .should()
          .callMethodWhere(stilleAanroep())
          .as("no silent clock, locale, property or chance");

  private static final ArchRule STATISCH_IS_FINAL = fields().that().areStatic().should().beFinal();

  private static final Set<String> OMGEVING =
      Set.of(
          "java.time.Clock",
          "java.time.InstantSource",
          "java.time.ZoneId",
          "java.time.ZoneOffset",
          "java.time.ZonedDateTime",
          "java.util.TimeZone",
          "java.util.Calendar",
          "java.util.Date",
          "java.io.File",
          "java.io.FileInputStream",
          "java.io.FileOutputStream",
          "java.io.FileReader",
          "java.io.FileWriter",
          "java.io.RandomAccessFile",
          "java.util.Random",
          "java.util.SplittableRandom",
          "java.util.concurrent.ThreadLocalRandom",
          "java.security.SecureRandom");

  private static boolean isOmgeving(JavaClass klasse) {
    String pakket = klasse.getPackageName();
    return OMGEVING.contains(klasse.getName())
        || pakket.startsWith("java.nio.file")
        || pakket.startsWith("java.util.random");
  }

  private static DescribedPredicate<JavaCall<?>> stilleAanroep() {
    return describe(
        "read a clock, locale, property or chance",
        aanroep -> {
          String eigenaar = aanroep.getTargetOwner().getName();
          String naam = aanroep.getName();
          int aantal = aanroep.getTarget().getRawParameterTypes().size();
          boolean eersteIsLocale =
              aantal > 0
                  && aanroep.getTarget().getRawParameterTypes().get(0).isEquivalentTo(Locale.class);
          return switch (eigenaar) {
            case "java.lang.System" ->
                Set.of("currentTimeMillis", "nanoTime", "getProperty", "getProperties", "getenv")
                    .contains(naam);
            case "java.util.Locale" -> naam.equals("getDefault");
            case "java.lang.Math" -> naam.equals("random");
            case "java.util.UUID" -> naam.equals("randomUUID");
            case "java.util.Collections" -> naam.equals("shuffle") && aantal == 1;
            case "java.lang.String" ->
                naam.equals("formatted")
                    || (naam.equals("format") && !eersteIsLocale)
                    || (Set.of("toUpperCase", "toLowerCase").contains(naam) && aantal == 0);
            case "java.time.format.DateTimeFormatter" ->
                (naam.equals("ofPattern") && aantal == 1) || naam.startsWith("ofLocalized");
            case "java.text.NumberFormat", "java.text.DecimalFormatSymbols", "java.text.Collator" ->
                naam.startsWith("get") && naam.endsWith("nstance") && aantal == 0;
            default -> eigenaar.startsWith("java.time.") && naam.equals("now");
          };
        });
  }

  @Test
  void dePakkettenVormenEenLijnVanRegelNaarJson() {
    Architectures.LayeredArchitecture lijn =
        layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
    for (String pakket : LIJN) {
      lijn = lijn.layer(pakket).definedBy(WORTEL + "." + pakket + "..");
    }
    for (int plaats = 0; plaats < LIJN.size() - 1; plaats++) {
      String[] erna = LIJN.subList(plaats + 1, LIJN.size()).toArray(String[]::new);
      lijn = lijn.whereLayer(LIJN.get(plaats)).mayOnlyBeAccessedByLayers(erna);
    }
    lijn.whereLayer(LIJN.get(LIJN.size() - 1)).mayNotBeAccessedByAnyLayer().check(HOOFDCODE);
  }

  @Test
  void elkPakketHeeftEenPlaatsInDieLijn() {
    classes()
        .should()
        .resideInAnyPackage(
            LIJN.stream().map(pakket -> WORTEL + "." + pakket + "..").toArray(String[]::new))
        .check(HOOFDCODE);
  }

  @Test
  void alleenHetPakketJsonRaaktJackson() {
    GEEN_JACKSON.check(HOOFDCODE);
  }

  @Test
  void nietsLeestEenKlokLocaleTijdzoneBestandEigenschapOfToeval() {
    GEEN_OMGEVING.check(HOOFDCODE);
    GEEN_STILLE_AANROEP.check(HOOFDCODE);
  }

  @Test
  void statischeVeldenZijnFinal() {
    STATISCH_IS_FINAL.check(HOOFDCODE);
  }

  @Test
  void deModuleHangtAlleenAfVanModelEnBudget() {
    noClasses()
        .should()
        .dependOnClassesThat(
            describe(
                "belong to an example or another module",
                klasse ->
                    klasse.getPackageName().startsWith("nl.participatie.")
                        && Stream.of("model", "budget", "keuzes")
                            .map(module -> "nl.participatie." + module)
                            .noneMatch(
                                module ->
                                    (klasse.getPackageName() + ".").startsWith(module + "."))))
        .check(HOOFDCODE);
  }

  @Test
  void elkPakketIsNullMarked() {
    Set<String> pakketten =
        HOOFDCODE.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
    assertThat(pakketten).contains(WORTEL + ".regel", WORTEL + ".toets", WORTEL + ".thermometer");
    assertThat(pakketten)
        .allMatch(
            pakket -> HOOFDCODE.getPackage(pakket).isAnnotatedWith(NullMarked.class),
            "is marked with @NullMarked");
  }

  /** A rule that cannot fail guards nothing: each is shown a class that sins. */
  static Stream<Zonde> zonden() {
    return Stream.of(
        new Zonde(GEEN_OMGEVING, ZondaarKlok.class),
        new Zonde(GEEN_OMGEVING, ZondaarZone.class),
        new Zonde(GEEN_OMGEVING, ZondaarBestand.class),
        new Zonde(GEEN_OMGEVING, ZondaarPad.class),
        new Zonde(GEEN_OMGEVING, ZondaarToeval.class),
        new Zonde(GEEN_STILLE_AANROEP, ZondaarNu.class),
        new Zonde(GEEN_STILLE_AANROEP, ZondaarEigenschap.class),
        new Zonde(GEEN_STILLE_AANROEP, ZondaarLocale.class),
        new Zonde(GEEN_STILLE_AANROEP, ZondaarOpmaak.class),
        new Zonde(GEEN_STILLE_AANROEP, ZondaarUuid.class),
        new Zonde(STATISCH_IS_FINAL, ZondaarVeld.class));
  }

  @ParameterizedTest
  @MethodSource("zonden")
  void elkVerbodVindtEenZondaar(Zonde zonde) {
    JavaClasses zondaar = ZONDAARS.that(JavaClass.Predicates.equivalentTo(zonde.zondaar()));
    assertThat(zondaar).hasSize(1);
    assertThat(zonde.verbod().evaluate(zondaar).hasViolation()).as("%s", zonde).isTrue();
  }

  private record Zonde(ArchRule verbod, Class<?> zondaar) {}

  static final class ZondaarKlok {
    long nu(Clock klok) {
      return klok.millis();
    }
  }

  static final class ZondaarZone {
    String zone() {
      return ZoneOffset.UTC.getId();
    }
  }

  static final class ZondaarBestand {
    boolean bestaat() {
      return new File("a").exists();
    }
  }

  static final class ZondaarPad {
    Path pad() {
      return Path.of("a");
    }
  }

  static final class ZondaarToeval {
    int worp() {
      return new Random(1).nextInt();
    }
  }

  static final class ZondaarNu {
    LocalDate vandaag() {
      return LocalDate.now(ZoneOffset.UTC);
    }
  }

  static final class ZondaarEigenschap {
    String map() {
      return System.getProperty("user.dir", "");
    }
  }

  static final class ZondaarLocale {
    Locale taal() {
      return Locale.getDefault();
    }
  }

  static final class ZondaarOpmaak {
    String opmaak(double getal) {
      return String.format("%.1f", getal);
    }
  }

  static final class ZondaarUuid {
    UUID nummer() {
      return UUID.randomUUID();
    }
  }

  @SuppressWarnings("NonFinalStaticField") // the sin that the rule has to find
  static final class ZondaarVeld {
    static int teller = 1;
  }
}

package nl.participatie.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectuurTest {

  private static final String WORTEL = "nl.participatie.model.";

  /** The rooms from bottom to top; rooms on one floor do not know each other. */
  private static final List<Set<String>> VERDIEPINGEN =
      List.of(
          Set.of("internal"),
          Set.of("taal"),
          Set.of("getal"),
          Set.of("bron"),
          Set.of("keuze"),
          Set.of("doelgroep", "uitvoering", "middelen", "bevinding"),
          Set.of("dossier"),
          Set.of("gemeente"),
          Set.of("controle"),
          Set.of("json"));

  private static final JavaClasses KLASSEN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("nl.participatie.model");

  /** What would let a machine, a moment or a place into an answer; all methods where none named. */
  private static final Map<String, Set<String>> VERBODEN =
      Map.ofEntries(
          Map.entry("java.lang.System", Set.of()),
          Map.entry("java.lang.Runtime", Set.of()),
          Map.entry("java.time.Clock", Set.of()),
          Map.entry("java.util.Random", Set.of()),
          Map.entry("java.util.concurrent.ThreadLocalRandom", Set.of()),
          Map.entry("java.util.UUID", Set.of()),
          Map.entry("java.util.TimeZone", Set.of()),
          Map.entry("java.util.Date", Set.of()),
          Map.entry("java.util.Calendar", Set.of()),
          Map.entry("java.util.ResourceBundle", Set.of()),
          Map.entry("java.io.File", Set.of()),
          Map.entry("java.io.FileInputStream", Set.of()),
          Map.entry("java.nio.file.Files", Set.of()),
          Map.entry("java.nio.file.Path", Set.of()),
          Map.entry("java.time.ZoneId", Set.of("systemDefault")),
          Map.entry("java.util.Locale", Set.of("getDefault", "setDefault")),
          Map.entry("java.nio.charset.Charset", Set.of("defaultCharset")),
          Map.entry("java.lang.Math", Set.of("random")),
          Map.entry("java.lang.Integer", Set.of("getInteger")),
          Map.entry("java.lang.Long", Set.of("getLong")),
          Map.entry("java.lang.Boolean", Set.of("getBoolean")));

  /**
   * Methods that silently take the machine's locale or charset when called with these parameters.
   */
  private static final Set<String> STILZWIJGEND =
      Set.of(
          "java.lang.String.toUpperCase()",
          "java.lang.String.toLowerCase()",
          "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
          "java.lang.String.formatted([Ljava.lang.Object;)",
          "java.lang.String.getBytes()",
          "java.lang.String.<init>([B)",
          "java.io.InputStreamReader.<init>(java.io.InputStream)");

  static Stream<String> kamers() {
    return VERDIEPINGEN.stream().flatMap(Set::stream).sorted();
  }

  @Test
  void theRoomsAreTheOnesNamedHere() {
    assertThat(KLASSEN.stream().map(ArchitectuurTest::kamer).distinct())
        .containsExactlyInAnyOrderElementsOf(kamers().toList());
  }

  @ParameterizedTest
  @MethodSource("kamers")
  void aRoomKnowsOnlyItselfAndTheFloorsBelow(String kamer) {
    Set<String> bekend =
        Stream.concat(
                VERDIEPINGEN.stream()
                    .takeWhile(verdieping -> !verdieping.contains(kamer))
                    .flatMap(Set::stream),
                Stream.of(kamer))
            .collect(Collectors.toSet());
    assertThat(afhankelijkheden(kamer).filter(naam -> naam.startsWith(WORTEL)))
        .allSatisfy(
            naam ->
                assertThat(bekend).contains(naam.substring(WORTEL.length()).split("\\.", -1)[0]));
  }

  @ParameterizedTest
  @MethodSource("kamers")
  void onlyTheRoomJsonKnowsJackson(String kamer) {
    boolean kent = afhankelijkheden(kamer).anyMatch(naam -> naam.startsWith("com.fasterxml."));
    assertThat(kent).isEqualTo(kamer.equals("json"));
  }

  @ParameterizedTest
  @MethodSource("kamers")
  void onlyTheBorderKnowsBeanValidationAndJsonNothingButItsValidator(String kamer) {
    Set<String> gekend =
        afhankelijkheden(kamer)
            .filter(naam -> naam.startsWith("jakarta."))
            .collect(Collectors.toSet());
    switch (kamer) {
      case "controle" -> assertThat(gekend).allMatch(naam -> naam.startsWith("jakarta.validation"));
      case "json" -> assertThat(gekend).containsExactly("jakarta.validation.Validator");
      default -> assertThat(gekend).isEmpty();
    }
  }

  @Test
  void nothingReadsAClockAMachineAFileOrChance() {
    assertThat(KLASSEN.stream().flatMap(ArchitectuurTest::overtredingen)).isEmpty();
  }

  @Test
  void theSearchForForbiddenCallsFindsEachOfThem() {
    JavaClass zondaar = new ClassFileImporter().importClass(Zondaar.class);
    assertThat(overtredingen(zondaar).map(tekst -> tekst.substring(tekst.indexOf("->") + 3)))
        .contains(
            "java.time.LocalDate.now()",
            "java.time.LocalDate.now(java.time.Clock)",
            "java.lang.System.nanoTime()",
            "java.lang.System.getenv(java.lang.String)",
            "java.util.Locale.getDefault()",
            "java.lang.Math.random()",
            "java.util.Random.<init>()",
            "java.lang.String.toUpperCase()");
  }

  @Test
  void everyStaticFieldIsFinal() {
    List<JavaField> statisch =
        KLASSEN.stream()
            .flatMap(klasse -> klasse.getFields().stream())
            .filter(veld -> veld.getModifiers().contains(JavaModifier.STATIC))
            .toList();
    assertThat(statisch)
        .isNotEmpty()
        .allSatisfy(veld -> assertThat(veld.getModifiers()).contains(JavaModifier.FINAL));
  }

  @ParameterizedTest
  @MethodSource("kamers")
  void everyRoomIsNullMarked(String kamer) throws ClassNotFoundException {
    assertThat(Class.forName(WORTEL + kamer + ".package-info")).hasAnnotation(NullMarked.class);
  }

  private static String kamer(JavaClass klasse) {
    return klasse.getPackageName().substring(WORTEL.length());
  }

  private static Stream<String> afhankelijkheden(String kamer) {
    return KLASSEN.stream()
        .filter(klasse -> kamer(klasse).equals(kamer))
        .flatMap(klasse -> klasse.getDirectDependenciesFromSelf().stream())
        .map(afhankelijkheid -> afhankelijkheid.getTargetClass().getBaseComponentType().getName());
  }

  private static Stream<String> overtredingen(JavaClass klasse) {
    return klasse.getCodeUnitAccessesFromSelf().stream()
        .filter(ArchitectuurTest::isVerboden)
        .map(
            toegang ->
                toegang.getOrigin().getFullName() + " -> " + toegang.getTarget().getFullName());
  }

  private static boolean isVerboden(JavaCodeUnitAccess<?> toegang) {
    String eigenaar = toegang.getTargetOwner().getName();
    String methode = toegang.getTarget().getName();
    Set<String> methoden = VERBODEN.get(eigenaar);
    boolean genoemd = methoden != null && (methoden.isEmpty() || methoden.contains(methode));
    boolean nu = eigenaar.startsWith("java.time.") && methode.equals("now");
    return genoemd || nu || STILZWIJGEND.contains(toegang.getTarget().getFullName());
  }

  /** Does what the library never does, so that the search above is seen to work. */
  @SuppressWarnings({"unused", "JavaTimeDefaultTimeZone", "StringCaseLocaleUsage"})
  private static final class Zondaar {
    static String zondig(Clock klok) {
      String dag = LocalDate.now().toString() + LocalDate.now(klok) + System.nanoTime();
      String plek = System.getenv("HOME") + Locale.getDefault();
      return (dag + plek + Math.random() + new Random()).toUpperCase();
    }
  }
}

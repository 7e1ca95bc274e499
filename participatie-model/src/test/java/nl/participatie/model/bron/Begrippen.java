package nl.participatie.model.bron;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds every concept of the library in its class files, so that no list can lag behind. */
final class Begrippen {

  private static final List<Class<?>> TYPEN = zoek();

  private Begrippen() {}

  static List<Class<?>> typen() {
    return TYPEN;
  }

  private static List<Class<?>> zoek() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.participatie.model")
            .stream()
            .filter(klasse -> klasse.isAssignableTo(Begrip.class) && !klasse.isInterface())
            .sorted(Comparator.comparing(JavaClass::getSimpleName))
            .<Class<?>>map(JavaClass::reflect)
            .toList();
  }

  static Stream<Begrip> alle() {
    return typen().stream()
        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
        .map(Begrip.class::cast);
  }
}

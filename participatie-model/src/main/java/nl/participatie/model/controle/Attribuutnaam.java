package nl.participatie.model.controle;

/** The names that an attribute has in a file where the name of a Java component differs. */
final class Attribuutnaam {

  private Attribuutnaam() {}

  static String van(String component) {
    return switch (component) {
      case "wwb" -> "WWB";
      case "wsw" -> "WSW";
      default -> component;
    };
  }
}

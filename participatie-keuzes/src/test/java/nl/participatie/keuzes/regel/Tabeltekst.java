package nl.participatie.keuzes.regel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.participatie.model.controle.Controleresultaat;
import nl.participatie.model.taal.Taal;
import nl.participatie.model.taal.Tekst;

/** Tables of rules as text, for tests. */
final class Tabeltekst {

  static final String KOP =
      "code;soort;als;dan;sterkte;geldig_vanaf;geldig_tot;grondslag;vindplaats;kern";

  /** A good row; {@code met} puts something else in one of its cells. */
  static final String GOED =
      "X-1;VEREIST;12.OPEN_EINDE;1.INVESTEREN;STERK;2015-01-01;2020-01-01;RAPPORT;6.2;reden";

  private static final List<String> KOLOMMEN = List.of(KOP.split(";", -1));

  private Tabeltekst() {}

  static String met(String kolom, String waarde) {
    return met(GOED, kolom, waarde);
  }

  static String met(String rij, String kolom, String waarde) {
    String[] cellen = rij.split(";", -1);
    cellen[KOLOMMEN.indexOf(kolom)] = waarde;
    return String.join(";", cellen);
  }

  static byte[] bytes(String... rijen) {
    return (KOP + "\n" + Arrays.stream(rijen).map(rij -> rij + "\n").collect(Collectors.joining()))
        .getBytes(StandardCharsets.UTF_8);
  }

  static Controleresultaat<Regelset> lees(String... rijen) {
    return Regellezer.leesCsv(bytes(rijen));
  }

  static Controleresultaat<Regelset> leesTekst(String tekst) {
    return Regellezer.leesCsv(tekst.getBytes(StandardCharsets.UTF_8));
  }

  static List<String> fouten(Controleresultaat<?> uitkomst, Taal taal) {
    assertThat(uitkomst.waarde().isPresent()).isEqualTo(uitkomst.fouten().isEmpty());
    return uitkomst.fouten().stream().map(fout -> fout.tekst(taal)).toList();
  }

  static List<String> fouten(String... rijen) {
    return fouten(lees(rijen), Taal.NL);
  }

  static Regelset goed(String... rijen) {
    assertThat(fouten(rijen)).isEmpty();
    return lees(rijen).ofFout();
  }

  /** The set with each explanation in both languages as it is in one. */
  static Regelset eentalig(Regelset set, Taal taal) {
    return Regelset.of(
        set.regels().stream()
            .map(
                regel ->
                    Regel.builder()
                        .from(regel)
                        .toelichting(Tekst.gelijk(regel.toelichting().in(taal)))
                        .build())
            .toList());
  }

  /** The shipped table. */
  static String meegeleverd() {
    String naam = "/nl/participatie/keuzes/regels.csv";
    try (InputStream in = Objects.requireNonNull(Regel.class.getResourceAsStream(naam), naam)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(naam, e);
    }
  }
}

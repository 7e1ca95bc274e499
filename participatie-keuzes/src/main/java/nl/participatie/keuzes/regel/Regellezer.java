package nl.participatie.keuzes.regel;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.participatie.model.controle.Controleresultaat;
import nl.participatie.model.controle.Controleteksten;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.internal.Invoerbytes;
import nl.participatie.model.taal.Tekst;

/**
 * Reads a table of rules, strictly, in the format of the shipped {@code regels.csv}.
 *
 * <p>Text in UTF-8; a byte-order mark may lead, since spreadsheets write one. Lines end in LF or
 * CRLF; the last one may lack its end. The first line is {@link #KOP}; every other one is a rule of
 * ten cells with semicolons between. There is no quoting: a quotation mark, or an equals sign that
 * a spreadsheet would take for a formula, is text like any other, and no cell can hold a semicolon.
 * Options of one side have {@code |} between them; a date may be empty. The citation is a bare
 * section where the rule rests on the report and the report has it, the name of a known source with
 * a place in it, or else a source of one's own, word for word. The last cell is the explanation, in
 * both languages.
 *
 * <p>At most 5 MB and {@link Regelcontrole#MEESTE_REGELS} rules. All faults come at once, each at
 * {@code line:column} with the code of the rule behind it where it has one: {@code 12:dan }.
 * A line is a rule or a fault, never skipped. Rows below a wrong header are judged as if it were
 * right.
 */
public final class Regellezer {

  /** The first line of a table of rules. */
  public static final String KOP = String.join(";", Regelinvoer.ATTRIBUTEN);

  private static final int BREEDTE = Regelinvoer.ATTRIBUTEN.size();

  private Regellezer() {}

  /**
   * Reads a table of rules.
   *
   * @param bytes the table
   * @return the set in the order of the lines, or all faults
   */
  public static Controleresultaat<Regelset> leesCsv(byte[] bytes) {
    return regels(bytes).map(Regelset::of);
  }

  /**
   * Reads a table of rules from a stream, of which it takes no more than it needs to see that the
   * limit of 5 MB is passed.
   *
   * @param in the stream; not closed
   * @return the set in the order of the lines, or all faults
   * @throws IOException if the stream cannot be read
   */
  public static Controleresultaat<Regelset> leesCsv(InputStream in) throws IOException {
    return leesCsv(Invoerbytes.lees(in));
  }

  /** The same without making a set of it: the standard set is read while its type is set up. */
  static Controleresultaat<List<Regel>> regels(byte[] bytes) {
    if (bytes.length > Invoerbytes.MEESTE) {
      Tekst meeste = Tekst.gelijk(Integer.toString(Invoerbytes.MEESTE));
      return onleesbaar(Controleteksten.tekst("TE_GROOT", meeste));
    }
    Optional<String> tekst = Invoerbytes.tekst(bytes);
    return tekst.isPresent() ? regels(tekst.get()) : onleesbaar(Controleteksten.tekst("GEEN_UTF8"));
  }

  private static Controleresultaat<List<Regel>> onleesbaar(Tekst reden) {
    return Controleresultaat.fout(List.of(Fout.van("", "", reden)));
  }

  private static Controleresultaat<List<Regel>> regels(String tekst) {
    List<String> regels = regelsTekst(tekst);
    List<Fout> fouten = new ArrayList<>();
    if (!regels.get(0).equals(KOP)) {
      fouten.add(Fout.van("1", regels.get(0), Regelfouten.tekst("KOP", Tekst.gelijk(KOP))));
    }
    if (regels.size() > Regelcontrole.MEESTE_REGELS + 1) {
      fouten.add(Regelcontrole.teVeel());
      return Controleresultaat.fout(fouten);
    }
    ImmutableList.Builder<Regelinvoer> rijen = ImmutableList.builder();
    for (int nummer = 2; nummer <= regels.size(); nummer++) {
      rij(nummer, regels.get(nummer - 1), fouten).ifPresent(rijen::add);
    }
    return Regelcontrole.regels(rijen.build(), fouten);
  }

  /** The lines without their ends; of a text of too many lines, just enough to see that. */
  private static List<String> regelsTekst(String tekst) {
    // the header, the rules, and what comes behind the last line end: nothing or one too many
    String[] stukken = tekst.split("\n", Regelcontrole.MEESTE_REGELS + 3);
    List<String> regels = new ArrayList<>();
    for (String stuk : stukken) {
      regels.add(stuk.endsWith("\r") ? stuk.substring(0, stuk.length() - 1) : stuk);
    }
    if (regels.size() > 1 && stukken[stukken.length - 1].isEmpty()) {
      regels.remove(regels.size() - 1);
    }
    return regels;
  }

  private static Optional<Regelinvoer> rij(int nummer, String regel, List<Fout> fouten) {
    if (regel.isBlank()) {
      fouten.add(Fout.van(Integer.toString(nummer), "", Regelfouten.tekst("LEEG")));
      return Optional.empty();
    }
    String[] cel = regel.split(";", -1);
    if (cel.length != BREEDTE) {
      String code = Regel.isCode(cel[0]) ? " (" + cel[0] + ")" : "";
      Tekst toegestaan = Regelfouten.tekst("CELLEN", getal(cel.length), getal(BREEDTE));
      fouten.add(Fout.van(nummer + code, regel, toegestaan));
      return Optional.empty();
    }
    return Optional.of(
        new Regelinvoer(
            nummer + ":",
            cel[0],
            cel[1],
            Regelinvoer.opties(cel[2]),
            Regelinvoer.opties(cel[3]),
            cel[4],
            cel[5],
            cel[6],
            cel[7],
            cel[8],
            cel[9]));
  }

  private static Tekst getal(int getal) {
    return Tekst.gelijk(Integer.toString(getal));
  }
}

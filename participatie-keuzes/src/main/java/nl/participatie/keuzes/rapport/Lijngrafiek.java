package nl.participatie.keuzes.rapport;

import static nl.participatie.keuzes.rapport.Opmaak.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;

/**
 * Two courses of money over the years as lines: the first drawn through with squares, the second
 * dashed with circles, so that they stay apart without colour. A year that is not determined leaves
 * a gap; a mark is open where the amount is not complete.
 */
final class Lijngrafiek {

  private static final int LIJNEN = 6;
  private static final int MERK_ELKE = 5;
  private static final String EERSTE = "#1f4e79";
  private static final String TWEEDE = "#b4540a";

  private final Geldlijn eerste;
  private final Geldlijn tweede;
  private final Rapportteksten teksten;
  private final Weergave weergave;
  private final Jaarbeeld beeld;

  Lijngrafiek(Geldlijn eerste, Geldlijn tweede, Rapportteksten teksten, String voorvoegsel) {
    this.eerste = eerste;
    this.tweede = tweede;
    this.teksten = teksten;
    this.weergave = new Weergave(teksten.taal());
    List<Breuk> waarden =
        Stream.concat(eerste.bedragen(), tweede.bedragen()).map(Lijngrafiek::breuk).toList();
    List<Integer> jaren = List.copyOf(eerste.jaren().keySet());
    this.beeld = new Jaarbeeld(voorvoegsel, jaren, Schaal.van(waarden, LIJNEN));
  }

  List<Opmaak> teken(String titel, String uitleg) {
    Cellen cellen = new Cellen(teksten);
    int decimalen =
        Weergave.decimalen(
            Geldstroom.grootste(Stream.concat(eerste.bedragen(), tweede.bedragen())));
    return beeld
        .hoogtelijnen(hoogte -> weergave.getal(hoogte.decimaal()))
        .vormen(lijn(eerste, EERSTE, true))
        .vormen(lijn(tweede, TWEEDE, false))
        .waarden(kop(eerste), jaar -> cellen.miljoenen(eerste.in(jaar), decimalen))
        .waarden(kop(tweede), jaar -> cellen.miljoenen(tweede.in(jaar), decimalen))
        .legenda(
            List.of(
                new Jaarbeeld.Uitleg(staal(EERSTE, true), eerste.naam()),
                new Jaarbeeld.Uitleg(staal(TWEEDE, false), tweede.naam())))
        .beeld(titel, uitleg, teksten.tekst("geld.eenheid"));
  }

  private String kop(Geldlijn lijn) {
    return teksten.tekst("variant.waarden", lijn.naam());
  }

  private List<Opmaak> lijn(Geldlijn lijn, String kleur, boolean isEerste) {
    StringBuilder pad = new StringBuilder();
    List<Opmaak> merken = new ArrayList<>();
    boolean isBezig = false;
    for (int plaats = 0; plaats < beeld.jaren().size(); plaats++) {
      int jaar = beeld.jaren().get(plaats);
      Optional<Bedrag> bedrag = lijn.in(jaar).bedrag();
      if (bedrag.isPresent()) {
        int x = beeld.x(plaats);
        int y = beeld.y(breuk(bedrag.get()));
        pad.append(isBezig ? "L" : "M").append(x).append(',').append(y);
        if (plaats % MERK_ELKE == 0) {
          String vulling = lijn.in(jaar).isVolledig() ? kleur : "#ffffff";
          merken.add(Lijnvorm.merk(x, y, kleur, vulling, isEerste));
        }
      }
      isBezig = bedrag.isPresent();
    }
    List<Opmaak> delen = new ArrayList<>();
    if (!pad.isEmpty()) {
      delen.add(Lijnvorm.streep(pad.toString(), kleur, isEerste));
    }
    delen.addAll(merken);
    return delen;
  }

  private static Opmaak staal(String kleur, boolean isEerste) {
    return element(
        "g",
        Lijnvorm.streep("M1,10H35", kleur, isEerste),
        Lijnvorm.merk(18, 10, kleur, kleur, isEerste));
  }

  private static Breuk breuk(Bedrag bedrag) {
    return Breuk.of(bedrag.centen(), 100_000_000L);
  }
}

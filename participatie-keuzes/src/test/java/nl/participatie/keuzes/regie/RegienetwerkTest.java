package nl.participatie.keuzes.regie;

import static nl.participatie.keuzes.regie.Netwerken.CEL;
import static nl.participatie.keuzes.regie.Netwerken.COLLEGE;
import static nl.participatie.keuzes.regie.Netwerken.RAAD;
import static nl.participatie.keuzes.regie.Netwerken.SW;
import static nl.participatie.keuzes.regie.Netwerken.UO;
import static nl.participatie.keuzes.regie.Netwerken.deel;
import static nl.participatie.keuzes.regie.Netwerken.kort;
import static nl.participatie.keuzes.regie.Netwerken.partij;
import static nl.participatie.keuzes.regie.Netwerken.regie;
import static nl.participatie.keuzes.regie.Netwerken.van;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.participatie.model.controle.Invoerfout;
import nl.participatie.model.doelgroep.Beleidsdoelgroep;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.middelen.Budgetstroom;
import nl.participatie.model.taal.Taal;
import nl.participatie.model.uitvoering.Deelproces;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The network shape by shape, who has direction in it, and what it refuses. */
class RegienetwerkTest {

  private static final Regiecel ANDERE =
      new Regiecel(Beleidsdoelgroep.REGULIER, Deelproces.DIAGNOSTIEK);

  private static List<String> regisseurs(Regienetwerk netwerk, Regiecel cel) {
    return netwerk.regisseurs(cel).stream().map(Partij::code).toList();
  }

  private static List<String> fouten(ThrowingCallable maak) {
    List<String> fouten = new ArrayList<>();
    assertThatThrownBy(maak)
        .asInstanceOf(type(Invoerfout.class))
        .satisfies(
            fout -> fout.fouten().stream().map(een -> een.tekst(Taal.EN)).forEach(fouten::add));
    return fouten;
  }

  @Test
  void eenLeegNetwerkZegtNiets() {
    assertThat(Regienetwerk.of(List.of(), List.of())).isEqualTo(Regienetwerk.LEEG);
    assertThat(Regiecel.alle())
        .hasSize(30)
        .allMatch(cel -> Regienetwerk.LEEG.regisseurs(cel).isEmpty());
    Regiebeeld beeld =
        Regiebeeld.van(Regienetwerk.LEEG, Keuzeprofiel.parse("18.GEHEEL_UITBESTEED"));
    assertThat(beeld.bevindingen()).isEmpty();
    assertThat(beeld.ketens()).hasSize(30).allMatch(keten -> keten.voorbeelden().isEmpty());
  }

  @Test
  void eenPartijAlleenIsGeenRegisseurEnDatIsEenBevinding() {
    Regienetwerk netwerk = van(List.of(RAAD));
    assertThat(netwerk.partijen()).containsExactly(RAAD);
    assertThat(netwerk.gegeven(RAAD)).isEmpty();
    assertThat(netwerk.ontvangen(RAAD)).isEmpty();
    assertThat(kort(netwerk)).singleElement().asString().startsWith("G-02 REGULIER.AANMELDING ");
  }

  @Test
  void inEenKettingHeeftDeEersteOntvangerDeRegie() {
    Regienetwerk netwerk = Netwerken.gaaf();
    assertThat(Regiecel.alle()).allMatch(cel -> regisseurs(netwerk, cel).equals(List.of("UO")));
    assertThat(netwerk.gegeven(UO)).extracting(Opdracht::aan).containsExactly("SW");
    assertThat(netwerk.ontvangen(UO)).extracting(Opdracht::van).containsExactly("RAAD");
    assertThat(netwerk.partij("SW")).contains(SW);
    assertThat(netwerk.partij("sw")).isEmpty();
    assertThat(kort(netwerk)).isEmpty();
    assertThat(netwerk).hasToString("Regienetwerk{partijen=3, opdrachten=2}");
  }

  @Test
  void inEenSterHeeftHetMiddenDeRegieEnBlijvenDeOpdrachtenOpVolgorde() {
    List<Partij> partijen = new ArrayList<>(List.of(RAAD, UO));
    List<Opdracht> opdrachten = new ArrayList<>(List.of(regie("RAAD", "UO").build()));
    for (int nummer = 30; nummer > 0; nummer--) {
      partijen.add(partij("P" + nummer, Partijsoort.OVERIG, Rol.ONDERAANNEMER));
      opdrachten.add(deel("UO", "P" + nummer).build());
    }
    Regienetwerk netwerk = Regienetwerk.of(partijen, opdrachten);
    assertThat(netwerk.opdrachten()).isEqualTo(opdrachten);
    assertThat(netwerk.gegeven(UO)).isEqualTo(opdrachten.subList(1, 31));
    assertThat(regisseurs(netwerk, CEL)).containsExactly("UO");
    assertThat(kort(netwerk)).isEmpty();
  }

  @Test
  void eilandenTellenElkVoorZich() {
    Regienetwerk netwerk =
        van(
            List.of(RAAD, UO, SW, partij("Q", Partijsoort.OVERIG, Rol.ONDERAANNEMER)),
            regie("RAAD", "UO"),
            deel("SW", "Q"));
    assertThat(regisseurs(netwerk, CEL)).containsExactly("UO");
    assertThat(kort(netwerk)).isEmpty();
  }

  @Test
  void tweeRegisseursStaanInDeVolgordeVanDePartijen() {
    Partij tweede = partij("AB", Partijsoort.SW_BEDRIJF, Rol.UITVOERINGSREGIE);
    Regienetwerk netwerk =
        van(
            List.of(RAAD, COLLEGE, UO, tweede),
            regie("COLLEGE", "AB").addGroepen(Beleidsdoelgroep.BESCHUT),
            regie("RAAD", "UO"));
    assertThat(regisseurs(netwerk, CEL)).containsExactly("UO", "AB");
    assertThat(regisseurs(netwerk, ANDERE)).containsExactly("UO");
  }

  @Test
  void tweeOpdrachtenTussenDezelfdePartijenBlijvenTwee() {
    Opdracht.Builder zonderCode =
        Opdracht.builder().van("RAAD").aan("UO").soort(Opdrachtsoort.UITVOERINGSREGIE);
    Regienetwerk netwerk = van(List.of(RAAD, UO), zonderCode, zonderCode);
    assertThat(netwerk.opdrachten()).hasSize(2);
    assertThat(netwerk.ontvangen(UO)).hasSize(2);
    assertThat(regisseurs(netwerk, CEL)).containsExactly("UO");
    assertThat(kort(netwerk)).contains("G-11 opdrachten[0] RAAD UO", "G-11 opdrachten[1] RAAD UO");
  }

  @Test
  void eenOpdrachtGeldtVoorDeGroepenEnDeelprocessenDieErStaan() {
    Regienetwerk netwerk =
        van(
            List.of(RAAD, UO),
            regie("RAAD", "UO")
                .addGroepen(Beleidsdoelgroep.BESCHUT, Beleidsdoelgroep.NUG)
                .addDeelprocessen(Deelproces.DIAGNOSTIEK));
    assertThat(Regiecel.alle().stream().filter(cel -> !netwerk.regisseurs(cel).isEmpty()))
        .extracting(Regiecel::code)
        .containsExactly("BESCHUT.DIAGNOSTIEK", "NUG.DIAGNOSTIEK");
  }

  @Test
  void regieVanWieGeenBeleidsregieHeeftMaaktGeenRegisseur() {
    Regienetwerk netwerk = van(List.of(RAAD, UO, SW), regie("UO", "SW"));
    assertThat(regisseurs(netwerk, CEL)).isEmpty();
  }

  @Test
  void eenDeelopdrachtMaaktGeenRegisseur() {
    assertThat(regisseurs(van(List.of(RAAD, SW), deel("RAAD", "SW")), CEL)).isEmpty();
    assertThat(
            regisseurs(
                van(
                    List.of(RAAD, SW),
                    Opdracht.builder().van("RAAD").aan("SW").soort(Opdrachtsoort.BELEIDSREGIE)),
                CEL))
        .isEmpty();
  }

  @Test
  void wieRegieVerderGeeftIsZelfGeenRegisseurMeer() {
    Regienetwerk netwerk =
        van(
            List.of(RAAD, COLLEGE, UO),
            regie("RAAD", "COLLEGE"),
            regie("COLLEGE", "UO").addGroepen(Beleidsdoelgroep.BESCHUT));
    assertThat(regisseurs(netwerk, CEL)).containsExactly("UO");
    assertThat(regisseurs(netwerk, ANDERE)).containsExactly("COLLEGE");
  }

  @Test
  void alleenRaadEnCollegeKunnenRegieZoVerderGeven() {
    Regienetwerk netwerk = van(List.of(RAAD, UO, SW), regie("RAAD", "UO"), regie("UO", "SW"));
    assertThat(regisseurs(netwerk, CEL)).containsExactly("UO");
  }

  @Test
  void inEenKringVanRegieHeeftNiemandHaar() {
    Regienetwerk netwerk =
        van(List.of(RAAD, COLLEGE), regie("RAAD", "COLLEGE"), regie("COLLEGE", "RAAD"));
    assertThat(regisseurs(netwerk, CEL)).isEmpty();
  }

  @Test
  void watNiemandKreegHoudtHetCollegeInEigenHandAlsDatDeRolIs() {
    Partij zelf = partij("COLLEGE", Partijsoort.COLLEGE, Rol.BELEIDSREGIE, Rol.UITVOERINGSREGIE);
    Opdracht.Builder beschut = regie("COLLEGE", "UO").addGroepen(Beleidsdoelgroep.BESCHUT);
    assertThat(regisseurs(van(List.of(RAAD, zelf)), CEL)).containsExactly("COLLEGE");
    assertThat(regisseurs(van(List.of(RAAD, COLLEGE)), CEL)).isEmpty();
    assertThat(regisseurs(van(List.of(zelf, UO), beschut), CEL)).containsExactly("UO");
    assertThat(regisseurs(van(List.of(zelf, UO), beschut), ANDERE)).containsExactly("COLLEGE");
    // what the council assigned to it is all that it has
    Regienetwerk opgedragen =
        van(List.of(RAAD, zelf), regie("RAAD", "COLLEGE").addGroepen(Beleidsdoelgroep.REGULIER));
    assertThat(regisseurs(opgedragen, ANDERE)).containsExactly("COLLEGE");
    assertThat(regisseurs(opgedragen, CEL)).isEmpty();
    // the role alone is not enough for anybody else
    assertThat(regisseurs(van(List.of(RAAD, UO)), CEL)).isEmpty();
    // handed on to somebody who hands it back: no hand is left
    Partij raad = partij("RAAD", Partijsoort.RAAD, Rol.BELEIDSREGIE, Rol.UITVOERINGSREGIE);
    Partij derde = partij("RAAD2", Partijsoort.RAAD, Rol.BELEIDSREGIE);
    assertThat(
            regisseurs(
                van(
                    List.of(raad, COLLEGE, derde),
                    regie("RAAD", "COLLEGE"),
                    regie("COLLEGE", "RAAD2"),
                    regie("RAAD2", "COLLEGE")),
                CEL))
        .isEmpty();
  }

  @Test
  void netwerkenMetHetzelfdeZijnGelijk() {
    Regienetwerk netwerk = Netwerken.gaaf();
    assertThat(netwerk).isEqualTo(Netwerken.gaaf()).hasSameHashCodeAs(Netwerken.gaaf());
    assertThat(netwerk)
        .isNotEqualTo(Regienetwerk.LEEG)
        .isNotEqualTo(van(netwerk.partijen(), regie("RAAD", "UO")))
        .isNotEqualTo(Regienetwerk.of(Netwerken.met(netwerk, COLLEGE), netwerk.opdrachten()))
        .isNotEqualTo("Regienetwerk");
    assertThat(Set.of(netwerk.hashCode(), Regienetwerk.LEEG.hashCode())).hasSize(2);
  }

  @Test
  void elkeFoutVanHetNetwerkKomtTegelijk() {
    assertThat(
            fouten(
                () ->
                    van(
                        List.of(RAAD, UO, RAAD),
                        regie("RAAD", "RAAT"),
                        deel("UO", "UO"),
                        deel("UO", "UO").van("SW").aan("RAAD"),
                        deel("X", "Y").van("ZOMAAR_IETS_ANDERS"))))
        .containsExactly(
            "regie.opdrachten[0].aan: 'RAAT': allowed is the code of a party that is there (did you"
                + " mean: RAAD?)",
            "regie.opdrachten[1].aan: 'UO': allowed is another party than the one that gives the"
                + " assignment",
            "regie.opdrachten[2].code: 'UO_UO': occurs already: each assignment may occur once",
            "regie.opdrachten[2].van: 'SW': allowed is the code of a party that is there",
            "regie.opdrachten[3].aan: 'Y': allowed is the code of a party that is there",
            "regie.opdrachten[3].van: 'ZOMAAR_IETS_ANDERS': allowed is the code of a party that is"
                + " there",
            "regie.partijen[2].code: 'RAAD': occurs already: each party may occur once");
  }

  @Test
  void bijMeerDanHonderdPartijenKomtErGeenSuggestie() {
    List<Partij> partijen = new ArrayList<>();
    for (int nummer = 0; nummer < 100; nummer++) {
      partijen.add(partij("PARTIJ_" + nummer, Partijsoort.OVERIG));
    }
    Opdracht opdracht = deel("PARTIJ_0", "PARTIJ_X").build();
    assertThat(fouten(() -> Regienetwerk.of(partijen, List.of(opdracht))))
        .singleElement()
        .asString()
        .endsWith("(did you mean: PARTIJ_0?)");
    partijen.add(RAAD);
    assertThat(fouten(() -> Regienetwerk.of(partijen, List.of(opdracht))))
        .containsExactly(
            "regie.opdrachten[0].aan: 'PARTIJ_X': allowed is the code of a party that is there");
  }

  @Test
  void eenPartijHeeftEenCodeEnEenNaam() {
    assertThat(fouten(() -> new Partij("sw bedrijf", "<b>", Partijsoort.OVERIG, Set.of())))
        .containsExactly(
            "code: 'sw bedrijf': allowed is a code of 1 to 40 capital letters, digits and"
                + " underscores",
            "naam: '<b>': allowed are 1 to 100 visible characters, without < and > and without"
                + " invisible formatting characters");
    assertThat(new Partij("A".repeat(40), "n", Partijsoort.OVERIG, Set.of()).rollen()).isEmpty();
    assertThat(fouten(() -> new Partij("A".repeat(41), "n", Partijsoort.OVERIG, Set.of())))
        .hasSize(1);
    assertThat(fouten(() -> new Partij("", "n", Partijsoort.OVERIG, Set.of()))).hasSize(1);
  }

  @Test
  void eenOpdrachtHoudtZichAanDeGrenzen() {
    assertThat(
            fouten(
                () ->
                    Opdracht.builder()
                        .code("a")
                        .van("b")
                        .aan("c")
                        .soort(Opdrachtsoort.DEELOPDRACHT)
                        .capaciteit(0)
                        .omschrijving("\u202e")
                        .zeggenschap(Toekenning.NEE)
                        .addBudgetten(Budgetstroom.PBUDGET)
                        .build()))
        .extracting(fout -> fout.substring(0, fout.indexOf(':')))
        .containsExactly("code", "van", "aan", "capaciteit", "omschrijving", "budgetten");
    assertThat(fouten(() -> deel("A", "B").capaciteit(1_000_001).build())).hasSize(1);
    assertThat(deel("A", "B").capaciteit(1).build().capaciteit()).contains(1);
    assertThat(deel("A", "B").capaciteit(1_000_000).build().capaciteit()).contains(1_000_000);
  }

  @Test
  void watNietVerteldIsIsOnbekend() {
    Opdracht opdracht =
        Opdracht.builder().van("A").aan("B").soort(Opdrachtsoort.DEELOPDRACHT).build();
    assertThat(
            List.of(
                opdracht.resultaatverantwoordelijk(),
                opdracht.bevoegd(),
                opdracht.zeggenschap(),
                opdracht.afgebakend()))
        .containsOnly(Toekenning.ONBEKEND);
    assertThat(opdracht.code()).isEqualTo(Optional.empty());
    assertThat(Regiecel.alle()).allMatch(opdracht::dekt);
    Opdracht metGeld =
        Opdracht.builder()
            .van("A")
            .aan("B")
            .soort(Opdrachtsoort.UITVOERINGSREGIE)
            .addBudgetten(Budgetstroom.PBUDGET)
            .build();
    assertThat(metGeld.zeggenschap()).isEqualTo(Toekenning.JA);
  }

  @Test
  void eenVreemdePartijHeeftHierGeenOpdrachten() {
    assertThatIllegalArgumentException().isThrownBy(() -> Regienetwerk.LEEG.gegeven(RAAD));
    assertThatIllegalArgumentException().isThrownBy(() -> Regienetwerk.LEEG.ontvangen(RAAD));
  }

  /** A file that names no council begins with the executive; one that does begins there alone. */
  @Test
  void zonderRaadBegintEenKetenBijHetCollege() {
    Opdracht.Builder regie =
        regie("COLLEGE", "UO").deelprocessen(List.of(Netwerken.CEL.deelproces()));
    assertThat(kortste(van(List.of(COLLEGE, UO), regie))).hasValue(1);
    assertThat(kortste(van(List.of(RAAD, COLLEGE, UO), regie))).isEmpty();
    assertThat(kortste(van(List.of(RAAD, COLLEGE, UO), regie, regie("RAAD", "COLLEGE"))))
        .hasValue(2);
  }

  private static OptionalInt kortste(Regienetwerk netwerk) {
    return Regiebeeld.van(netwerk, Keuzeprofiel.LEEG).ketens().stream()
        .filter(ketens -> ketens.cel().equals(Netwerken.CEL))
        .findFirst()
        .orElseThrow()
        .kortste();
  }
}

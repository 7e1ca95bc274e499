package nl.participatie.keuzes.rapport;

import static nl.participatie.keuzes.rapport.Opmaak.element;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.participatie.budget.raming.Keuzegevolg;
import nl.participatie.budget.raming.Keuzegevolgen;
import nl.participatie.budget.raming.Leemte;
import nl.participatie.budget.raming.Raming;
import nl.participatie.budget.raming.Uitgaven;
import nl.participatie.budget.raming.Vergelijking;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.getal.Personen;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;

/** The part of the page that has the base case beside a variant. */
final class RapportVariant {

  private static final String TOTAAL = "saldi.TOTAAL";

  private final Rapport rapport;
  private final Variant variant;
  private final Raming basis;
  private final Raming ander;
  private final Vergelijking vergelijking;
  private final Rapportteksten teksten;
  private final Cellen cellen;

  private RapportVariant(Rapport rapport, Variant variant, Raming ander, Rapportteksten teksten) {
    this.rapport = rapport;
    this.variant = variant;
    this.basis = rapport.raming();
    this.ander = ander;
    this.vergelijking = Vergelijking.van(basis, ander);
    this.teksten = teksten;
    this.cellen = new Cellen(teksten);
  }

  /** The part; empty when there is no variant. */
  static Optional<Opmaak> deel(Rapport rapport, Rapportteksten teksten) {
    return rapport
        .variant()
        .flatMap(
            variant ->
                rapport
                    .variantraming()
                    .map(ander -> new RapportVariant(rapport, variant, ander, teksten).deel()));
  }

  private Opmaak deel() {
    Opmaak deel =
        RapportHtml.sectie(Rapportdeel.VARIANT, teksten)
            .met(element("p", teksten.tekst("variant.leeswijzer")), anders(), ontbreekt());
    Geldlijn voor = totaal("variant.basis", basis);
    Geldlijn na = totaal("variant.variant", ander);
    deel.met(element("p", zin(rapport.jaar(), voor, na)));
    Collection<Integer> alle = basis.jaren().keySet();
    List<Opmaak> samen =
        List.of(tabel("variant.bijschrift.totaal", List.of(TOTAAL), Jaarkeuze.nabij(alle)));
    deel.met(
        voor.bedragen().findAny().isEmpty() && na.bedragen().findAny().isEmpty()
            ? element("p", teksten.tekst("grafiek.geen"))
            : RapportHtml.metTabel(beeld(voor, na), samen));
    deel.met(merk(voor, na), mensen());
    List<String> regels = verschillend();
    if (regels.isEmpty()) {
      return deel.met(element("p", teksten.tekst("variant.gelijk")));
    }
    return deel.met(
        Jaarkeuze.metVouw(
            Jaarkeuze.ruim(alle, rapport.jaar()),
            alle,
            teksten,
            jaren -> tabel("variant.bijschrift", regels, jaren)));
  }

  /** What the variant lacks and the base case does not. */
  private List<Opmaak> ontbreekt() {
    Set<Onbepaald> bekend =
        basis.leemten().stream().map(Leemte::onbepaald).collect(Collectors.toSet());
    Perioden perioden = new Perioden(teksten);
    List<Opmaak> redenen = new ArrayList<>();
    Perioden.perOorzaak(ander.leemten())
        .asMap()
        .forEach(
            (oorzaak, leemten) -> {
              if (!bekend.contains(oorzaak)) {
                redenen.add(
                    element(
                        "li",
                        teksten.tekst(
                            "variant.ontbreekt.een",
                            teksten.van(oorzaak.toelichting()),
                            perioden.van(List.copyOf(leemten)))));
              }
            });
    return redenen.isEmpty()
        ? List.of()
        : List.of(element("p", teksten.tekst("variant.ontbreekt")), element("ul", redenen));
  }

  private List<Opmaak> merk(Geldlijn voor, Geldlijn na) {
    return voor.isVolledig() && na.isVolledig()
        ? List.of()
        : List.of(element("p", teksten.tekst("variant.merk")).klasse("herkomst"));
  }

  private Geldlijn totaal(String sleutel, Raming raming) {
    return Geldlijn.van(
        teksten.tekst(sleutel), raming.jaren().keySet(), jaar -> uitgaven(raming, jaar).totaal());
  }

  private List<Opmaak> beeld(Geldlijn voor, Geldlijn na) {
    return new Lijngrafiek(voor, na, teksten, "variant-beeld")
        .teken(
            teksten.tekst("variant.titel"),
            teksten.tekst(
                "variant.uitleg",
                zin(basis.jaren().firstKey(), voor, na),
                zin(basis.jaren().lastKey(), voor, na)));
  }

  private String zin(int jaar, Geldlijn voor, Geldlijn na) {
    return teksten.tekst(
        "variant.jaar",
        Integer.toString(jaar),
        cellen.zin(voor.in(jaar)),
        cellen.zin(na.in(jaar)),
        cellen.zin(verschil(jaar, TOTAAL).verschil()));
  }

  /** Which choices and key figures the variant has otherwise. */
  private Opmaak anders() {
    Opmaak lijst = element("ul");
    Keuzeprofiel keuzes = rapport.toets().profiel();
    for (Keuze keuze : Keuze.values()) {
      if (!keuzes.optie(keuze).equals(variant.keuzes().optie(keuze))) {
        lijst.met(
            element(
                "li",
                teksten.tekst(
                    "variant.keuze",
                    Integer.toString(keuze.nummer()),
                    teksten.van(keuze.titel()),
                    gekozen(keuzes, keuze),
                    gekozen(variant.keuzes(), keuze)),
                zonderGevolg(keuze)));
      }
    }
    eigen().forEach(kengetal -> lijst.met(element("li", kengetal)));
    return isAnders() ? lijst : lijst.met(element("li", teksten.tekst("variant.geenVerschil")));
  }

  /** Says so where neither the old option nor the new one has an effect in figures. */
  private String zonderGevolg(Keuze keuze) {
    boolean isZonder =
        Stream.of(rapport.toets().profiel(), variant.keuzes())
            .flatMap(keuzes -> keuzes.optie(keuze).stream())
            .allMatch(
                optie -> Keuzegevolgen.van(optie).soort() == Keuzegevolg.Soort.NIET_IN_CIJFERS);
    return isZonder ? teksten.tekst("variant.zonderGevolg") : "";
  }

  private boolean isAnders() {
    return !eigen().isEmpty() || !variant.keuzes().equals(rapport.toets().profiel());
  }

  private String gekozen(Keuzeprofiel keuzes, Keuze keuze) {
    return keuzes
        .optie(keuze)
        .map(optie -> teksten.van(optie.titel()))
        .orElseGet(() -> teksten.tekst("keuzes.open"));
  }

  /** The key figures that the variant gives and the base case has not, or otherwise. */
  private List<String> eigen() {
    Kengetallen kengetallen = Kengetallen.standaard().met(variant.gemeente().kengetallen());
    return variant.gemeente().kengetallen().entrySet().stream()
        .filter(een -> !rapport.gemeente().kengetallen().entrySet().contains(een))
        .map(Map.Entry::getKey)
        .map(code -> kengetallen.alle(code).get(0))
        .map(teksten::opgegeven)
        .toList();
  }

  /** The lines that are not the same in some year: another amount, or one of the two incomplete. */
  private List<String> verschillend() {
    // lines only: those per group add up to them; the total stands beside the picture
    return vergelijking.jaren().values().iterator().next().keySet().stream()
        .filter(regel -> Raming.regels().contains(regel) && !regel.equals(TOTAAL))
        .filter(
            regel ->
                basis.jaren().keySet().stream().anyMatch(jaar -> verschilt(verschil(jaar, regel))))
        .toList();
  }

  private static boolean verschilt(Vergelijking.Verschil verschil) {
    return !verschil.voor().bedrag().equals(verschil.na().bedrag())
        || verschil.voor().isVolledig() != verschil.na().isVolledig();
  }

  /** The people that differ in some year, after the choices. */
  private List<Opmaak> mensen() {
    List<String> namen =
        vergelijking.mensen().values().iterator().next().keySet().stream()
            .filter(
                naam ->
                    basis.jaren().keySet().stream()
                        .map(jaar -> mensen(jaar, naam))
                        .anyMatch(een -> !een.voor().equals(een.na())))
            .toList();
    if (namen.isEmpty()) {
      return List.of();
    }
    Collection<Integer> alle = basis.jaren().keySet();
    return Jaarkeuze.metVouw(
        Jaarkeuze.ruim(alle, rapport.jaar()), alle, teksten, jaren -> mensentabel(namen, jaren));
  }

  private Opmaak mensentabel(List<String> namen, Collection<Integer> jaren) {
    Tabel tabel = kop("variant.bijschrift.mensen");
    Regelnamen regelnamen = new Regelnamen(teksten);
    for (String naam : namen) {
      tabel.tussenkop(regelnamen.van("mensen." + naam));
      for (int jaar : jaren) {
        Vergelijking.Personenverschil een = mensen(jaar, naam);
        tabel.rij(
            "",
            Integer.toString(jaar),
            List.of(
                cellen.mensen(een.voor().optioneel().map(Personen::aantal)),
                cellen.mensen(een.na().optioneel().map(Personen::aantal)),
                cellen.mensen(een.verschil())));
      }
    }
    return tabel.opmaak("geldtabel");
  }

  private Vergelijking.Personenverschil mensen(int jaar, String naam) {
    return Objects.requireNonNull(
        Objects.requireNonNull(vergelijking.mensen().get(jaar)).get(naam));
  }

  private Tabel kop(String bijschrift) {
    return new Tabel(teksten.tekst(bijschrift))
        .kolom(teksten.tekst("kolom.jaar"))
        .getalkolom(teksten.tekst("variant.kolom.voor"))
        .getalkolom(teksten.tekst("variant.kolom.na"))
        .getalkolom(teksten.tekst("variant.kolom.verschil"));
  }

  private Opmaak tabel(String bijschrift, List<String> regels, Collection<Integer> jaren) {
    Tabel tabel = kop(bijschrift);
    Regelnamen namen = new Regelnamen(teksten);
    for (String regel : regels) {
      if (!regel.equals(TOTAAL)) {
        tabel.tussenkop(namen.van(regel));
      }
      for (int jaar : jaren) {
        tabel.rij("", Integer.toString(jaar), cellen(jaar, regel));
      }
    }
    return tabel.opmaak("geldtabel");
  }

  private List<List<Object>> cellen(int jaar, String regel) {
    Vergelijking.Verschil verschil = verschil(jaar, regel);
    return List.of(
        cellen.van(verschil.voor()), cellen.van(verschil.na()), cellen.van(verschil.verschil()));
  }

  private Vergelijking.Verschil verschil(int jaar, String regel) {
    return Objects.requireNonNull(
        Objects.requireNonNull(vergelijking.jaren().get(jaar)).get(regel));
  }

  private static Uitgaven uitgaven(Raming raming, int jaar) {
    return Objects.requireNonNull(raming.uitgaven().get(jaar));
  }
}

package nl.participatie.opdrachtregel;

import com.google.common.collect.ImmutableSortedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.participatie.budget.loonkosten.Loonkostenmodel;
import nl.participatie.budget.loonkosten.Maatstaf;
import nl.participatie.budget.loonkosten.Periodesubsidie;
import nl.participatie.budget.loonkosten.Periodesubsidies;
import nl.participatie.budget.loonkosten.Periodevraag;
import nl.participatie.budget.loonkosten.Subsidiegrens;
import nl.participatie.budget.loonkosten.Wijziging;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.taal.Taal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The wage subsidy of one person over a period. */
@Command(name = "lks-periode", mixinStandardHelpOptions = true, versionProvider = Versie.class)
final class LksPeriodeOpdracht implements Callable<Integer> {

  private static final Periodesubsidies MODEL = new Periodesubsidies(Loonkostenmodel.STANDAARD);
  private static final Pattern WIJZIGING =
      Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2}):(uren|loonwaarde)=(.+)");
  private static final Pattern VERJAARDAG = Pattern.compile("[0-9]{2}-[0-9]{2}");

  private final Omgeving omgeving;

  @Mixin private Taaloptie taal = new Taaloptie();

  @Mixin private Subsidieopties opties = new Subsidieopties();

  @Option(names = "--van", paramLabel = "D", required = true, descriptionKey = "lks.van")
  private String van = "";

  @Option(names = "--tot", paramLabel = "D", required = true, descriptionKey = "lks.tot")
  private String tot = "";

  @Option(names = "--forfait-tot", paramLabel = "D", descriptionKey = "lks.forfaitTot")
  private @Nullable String forfaitTot;

  @Option(names = "--verjaardag", paramLabel = "MM-DD", descriptionKey = "lks.verjaardag")
  private @Nullable String verjaardag;

  @Option(
      names = Vraag.WIJZIGING,
      paramLabel = "D:uren=H|D:loonwaarde=P",
      descriptionKey = "lks.wijziging")
  private List<String> wijzigingen = new ArrayList<>();

  LksPeriodeOpdracht(Omgeving omgeving) {
    this.omgeving = omgeving;
  }

  @Override
  public Integer call() {
    Vraag vraag = new Vraag();
    Taal in = vraag.taal(taal.taal());
    Optional<LocalDate> eerste = vraag.datum("--van", van);
    Optional<LocalDate> laatste = vraag.datum("--tot", tot);
    Periodevraag.Builder periode =
        Periodevraag.builder()
            .aanvang(opties.lees(vraag, eerste.orElse(LocalDate.EPOCH)))
            .totEnMet(laatste.orElse(LocalDate.EPOCH));
    vraag.datum("--forfait-tot", forfaitTot).ifPresent(periode::forfaitTotEnMet);
    verjaardag(vraag).ifPresent(periode::verjaardag);
    periode.wijzigingen(wijzigingen(vraag));
    vraag.beoordeel(MODEL.fouten(periode.build()), "--van");
    vraag.eisFoutloos();
    Uitkomst<Periodesubsidie> uitkomst = MODEL.over(periode.build());
    uitkomst.ontbrekend().ifPresent(reden -> vraag.meldOnbepaald("--tot", tot, reden));
    vraag.eisFoutloos();
    omgeving.uit().print(Jsonuitvoer.van(uitkomst.bepaald(), in));
    return 0;
  }

  private Optional<MonthDay> verjaardag(Vraag vraag) {
    if (verjaardag == null) {
      return Optional.empty();
    }
    try {
      if (VERJAARDAG.matcher(verjaardag).matches()) {
        return Optional.of(MonthDay.parse("--" + verjaardag));
      }
    } catch (DateTimeException bestaatNiet) {
      // told below, with every other birthday that is at fault
    }
    vraag.meld("--verjaardag", verjaardag, "toegestaan.verjaardag");
    return Optional.empty();
  }

  private ImmutableSortedMap<LocalDate, Wijziging> wijzigingen(Vraag vraag) {
    Map<LocalDate, Wijziging> perDag = new TreeMap<>();
    for (String getypt : wijzigingen) {
      Matcher delen = WIJZIGING.matcher(getypt);
      if (delen.matches()) {
        Wijziging wijziging = wijziging(vraag, delen);
        vraag
            .datum(Vraag.WIJZIGING, delen.group(1))
            .ifPresent(dag -> perDag.merge(dag, wijziging, LksPeriodeOpdracht::samen));
      } else {
        vraag.meld(Vraag.WIJZIGING, getypt, "toegestaan.wijziging");
      }
    }
    return ImmutableSortedMap.copyOf(perDag);
  }

  /** For a value at fault another stands in, so that its day is judged as well. */
  private static Wijziging wijziging(Vraag vraag, Matcher delen) {
    String waarde = delen.group(3);
    return delen.group(2).equals("uren")
        ? Wijziging.vanUren(Subsidieopties.uren(vraag, Vraag.WIJZIGING, waarde))
        : Wijziging.vanLoonwaarde(
            Subsidieopties.geheel(vraag, Vraag.WIJZIGING, waarde, Subsidiegrens.LOONWAARDE)
                .orElse(Maatstaf.HOOGSTE_LOONWAARDE));
  }

  /** Hours and wage value can change on one day; the last of each counts. */
  private static Wijziging samen(Wijziging eerst, Wijziging dan) {
    return new Wijziging(dan.uren().or(eerst::uren), dan.loonwaarde().or(eerst::loonwaarde));
  }
}

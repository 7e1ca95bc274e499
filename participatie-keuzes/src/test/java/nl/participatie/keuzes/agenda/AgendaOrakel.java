package nl.participatie.keuzes.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.LongPredicate;
import nl.participatie.keuzes.Definitie;
import nl.participatie.keuzes.Definitie.Maskerregel;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.ruimte.Verklaring;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;

/** The agenda from complete profiles counted one by one; nothing of the library's counts. */
final class AgendaOrakel implements LongConsumer {

  private final Keuzeprofiel besloten;
  private final LongPredicate isGeldig;
  private final long[] perBit = new long[Long.SIZE];
  private long aantal;

  AgendaOrakel(Keuzeprofiel besloten, LongPredicate isGeldig) {
    this.besloten = besloten;
    this.isGeldig = isGeldig;
  }

  /** Whether a complete profile breaks none of the rules that bind, word for word. */
  static LongPredicate geldig(List<Regel> hard) {
    Maskerregel[] regels = hard.stream().map(Maskerregel::van).toArray(Maskerregel[]::new);
    return profiel -> {
      for (Maskerregel regel : regels) {
        if (regel.isGebroken(profiel)) {
          return false;
        }
      }
      return true;
    };
  }

  /** Counts the profiles that have what is decided: only what is open is spelled out. */
  static AgendaOrakel telOpen(Keuzeprofiel besloten, List<Regel> hard) {
    AgendaOrakel orakel = new AgendaOrakel(besloten, geldig(hard));
    somOp(List.copyOf(besloten.open()), 0, besloten.masker(), orakel);
    return orakel;
  }

  private static void somOp(List<Keuze> open, int keuze, long profiel, LongConsumer naar) {
    if (keuze == open.size()) {
      naar.accept(profiel);
      return;
    }
    for (Optie optie : open.get(keuze).opties()) {
      somOp(open, keuze + 1, profiel | Definitie.masker(optie), naar);
    }
  }

  /** Counts a complete profile, if it has what is decided and breaks no rule. */
  @Override
  public void accept(long profiel) {
    if ((profiel & besloten.masker()) == besloten.masker() && isGeldig.test(profiel)) {
      aantal++;
      for (long rest = profiel; rest != 0; rest &= rest - 1) {
        perBit[Long.numberOfTrailingZeros(rest)]++;
      }
    }
  }

  long aantal() {
    return aantal;
  }

  long aantal(Optie optie) {
    return perBit[Long.numberOfTrailingZeros(Definitie.masker(optie))];
  }

  Map<Optie, Long> aantallen(Keuze keuze) {
    Map<Optie, Long> uit = new EnumMap<>(Optie.class);
    keuze.opties().forEach(optie -> uit.put(optie, aantal(optie)));
    return uit;
  }

  /** The sum of N_i squared over N. */
  Breuk verwacht(Keuze keuze) {
    BigInteger som = BigInteger.ZERO;
    for (Optie optie : keuze.opties()) {
      som = som.add(BigInteger.valueOf(aantal(optie)).pow(2));
    }
    return Breuk.of(som, BigInteger.valueOf(aantal));
  }

  /** The rank of a block by report 1.2 (thermometer, agenda), by the numbers of its choices. */
  static int rang(Keuze keuze) {
    int nummer = keuze.nummer();
    if (nummer <= 2) {
      return 1; // vision
    }
    if (nummer <= 10) {
      return 2; // policy and financial steering
    }
    return nummer <= 17 ? 3 : 4; // steering on groups and process; organisation
  }

  /** The open choices in the order of the agenda. */
  List<Keuze> volgorde() {
    Map<Keuze, Breuk> verwacht = new EnumMap<>(Keuze.class);
    List<Keuze> open = new ArrayList<>(besloten.open());
    open.forEach(keuze -> verwacht.put(keuze, aantal == 0 ? Breuk.NUL : verwacht(keuze)));
    open.sort(
        Comparator.comparing(AgendaOrakel::rang)
            .thenComparing(keuze -> Objects.requireNonNull(verwacht.get(keuze)))
            .thenComparing(Keuze::nummer));
    return open;
  }

  /** The options of open choices that none of the profiles left has, or each. */
  List<Optie> afgeleid() {
    List<Optie> uit = new ArrayList<>();
    for (Keuze keuze : besloten.open()) {
      for (Optie optie : keuze.opties()) {
        if (aantal(optie) == 0 || aantal(optie) == aantal) {
          uit.add(optie);
        }
      }
    }
    return uit;
  }

  /** Holds an agenda to these counts. */
  void vergelijk(Agenda agenda) {
    assertThat(agenda.aantal()).isEqualTo(aantal);
    assertThat(agenda.conflicten().isEmpty()).isEqualTo(aantal > 0);
    assertThat(agenda.punten().stream().map(Agendapunt::keuze).toList()).isEqualTo(volgorde());
    for (Agendapunt punt : agenda.punten()) {
      Optional<Optieverdeling> verdeling = punt.verdeling().optioneel();
      assertThat(verdeling.isPresent()).isEqualTo(aantal > 0);
      if (verdeling.isPresent()) {
        assertThat(verdeling.get().aantallen()).isEqualTo(aantallen(punt.keuze()));
        assertThat(punt.verwachtOver().bepaald()).isEqualTo(verwacht(punt.keuze()));
      }
    }
    assertThat(agenda.afgeleid().stream().map(Verklaring::optie).toList()).isEqualTo(afgeleid());
  }
}

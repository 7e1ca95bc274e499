package nl.participatie.budget.raming;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.participatie.budget.herleiding.Bewerking;
import nl.participatie.budget.herleiding.Eenheid;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.budget.herleiding.Naam;
import nl.participatie.budget.internal.Meldingen;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;

/** The change of an amount or a number of people as a tree: the variant minus the base case. */
final class Verschilboom {

  private static final Vindplaats BRON = new Vindplaats(Bron.REKENMODEL, "vergelijking");
  private static final Breuk GRENS = Breuk.of(Bedrag.GRENS_IN_CENTEN, 100);

  private Verschilboom() {}

  static Herleiding van(Raming basis, Raming variant, int jaar, String regel) {
    Herleiding voor = basis.herleid(jaar, regel);
    Herleiding na = variant.herleid(jaar, regel);
    Uitkomst<Breuk> verschil = verschil(voor, na);
    Set<Onbepaald> ontbrekend =
        ImmutableSet.<Onbepaald>builder()
            .addAll(voor.ontbrekend())
            .addAll(na.ontbrekend())
            .addAll(verschil.ontbrekend().stream().toList())
            .build();
    Naam naam =
        new Naam(
            () -> Meldingen.tekst("herleiding.verschil", Raming.titel(regel)),
            na.eenheid(),
            () -> BRON,
            Optional.empty());
    List<Herleiding> delen = List.of(onder("variant", na), onder("basis", voor));
    return Herleiding.builder()
        .from(Bewerking.MIN.onder(naam, verschil, delen))
        .ontbrekend(ontbrekend)
        .build();
  }

  private static Herleiding onder(String sleutel, Herleiding boom) {
    return Herleiding.builder()
        .from(boom)
        .label(Meldingen.tekst("herleiding." + sleutel, boom.label()))
        .build();
  }

  /** As {@link Vergelijking.Verschil#verschil()}: what is missing never shows as no change. */
  private static Uitkomst<Breuk> verschil(Herleiding voor, Herleiding na) {
    Uitkomst<Breuk> verschil = voor.waarde().dan(oud -> na.waarde().map(nieuw -> nieuw.min(oud)));
    return verschil.dan(
        getal -> {
          if (na.eenheid() == Eenheid.EURO && isBuitenGrens(getal)) {
            return Uitkomst.onbepaald(Meldingen.reden("verschil", "bedragBuitenGrens"));
          }
          List<Onbepaald> mist = voor.ontbrekend().isEmpty() ? na.ontbrekend() : voor.ontbrekend();
          return getal.signum() == 0 && !mist.isEmpty()
              ? Uitkomst.onbepaald(mist.get(0))
              : verschil;
        });
  }

  private static boolean isBuitenGrens(Breuk getal) {
    return getal.compareTo(GRENS) > 0 || Breuk.NUL.min(getal).compareTo(GRENS) > 0;
  }
}

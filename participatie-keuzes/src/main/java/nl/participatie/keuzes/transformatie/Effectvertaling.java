package nl.participatie.keuzes.transformatie;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.uitvoering.WswWerkvorm;
import org.jspecify.annotations.Nullable;

/** Turns what was typed into values, and values into what could have been typed. */
final class Effectvertaling {

  /** Short enough to work out, whatever stands there. */
  private static final Pattern AANDEEL =
      Pattern.compile("[0-9]{1,10}/[0-9]{1,10}|[0-9]{1,10}(?:\\.[0-9]{1,30})?");

  private static final BigInteger MEESTE_DELEN = BigInteger.valueOf(1_000_000_000);

  private Effectvertaling() {}

  /** A share from 0 to 1 in at most a billion parts. */
  static Optional<Breuk> aandeel(String tekst) {
    if (!AANDEEL.matcher(tekst).matches() || tekst.matches(".*/0+")) {
      return Optional.empty();
    }
    return Optional.of(Breuk.parse(tekst))
        .filter(aandeel -> aandeel.compareTo(Breuk.EEN) <= 0)
        .filter(aandeel -> aandeel.noemer().compareTo(MEESTE_DELEN) <= 0);
  }

  /** A way of organising without faults. */
  static Wsworganisatie organisatie(Organisatieinvoer invoer) {
    ImmutableMap.Builder<WswWerkvorm, Werkvormdeel> werkvormen = ImmutableMap.builder();
    invoer
        .werkvormen()
        .forEach(
            (vorm, deel) ->
                werkvormen.put(
                    vorm,
                    new Werkvormdeel(
                        aandeel(Objects.requireNonNull(deel.aandeel())).orElseThrow(),
                        bedrag(deel.toegevoegdeWaarde()),
                        bedrag(deel.begeleiding()))));
    return Wsworganisatie.builder()
        .werkvormen(werkvormen.buildOrThrow())
        .overhead(bedrag(invoer.overhead()))
        .overheadPerPersoon(Optional.ofNullable(invoer.overheadPerPersoon()).map(Bedrag::ofEuro))
        .subsidiePerPersoon(Optional.ofNullable(invoer.subsidiePerPersoon()).map(Bedrag::ofEuro))
        .build();
  }

  static Organisatieinvoer invoer(Wsworganisatie organisatie) {
    Map<WswWerkvorm, Werkvorminvoer> werkvormen = new EnumMap<>(WswWerkvorm.class);
    organisatie
        .werkvormen()
        .forEach(
            (vorm, deel) ->
                werkvormen.put(
                    vorm,
                    new Werkvorminvoer(
                        deel.aandeel().toString(),
                        deel.toegevoegdeWaarde().euro(),
                        deel.begeleiding().euro())));
    return new Organisatieinvoer(
        werkvormen,
        organisatie.overhead().euro(),
        organisatie.overheadPerPersoon().map(Bedrag::euro).orElse(null),
        organisatie.subsidiePerPersoon().map(Bedrag::euro).orElse(null));
  }

  static Effectinvoer invoer(Effectopgave opgave) {
    return new Effectinvoer(
        opgave.van(),
        opgave.totEnMet(),
        Optional.of(invoer(opgave.huidig())),
        Optional.of(invoer(opgave.nieuw())),
        opgave.eenmalig().entrySet().stream()
            .map(een -> new Eenmaliginvoer(een.getKey(), een.getValue().euro()))
            .toList());
  }

  private static Bedrag bedrag(@Nullable BigDecimal euro) {
    return Bedrag.ofEuro(Objects.requireNonNull(euro));
  }
}

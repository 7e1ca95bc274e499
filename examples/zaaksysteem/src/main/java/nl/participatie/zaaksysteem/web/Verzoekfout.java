package nl.participatie.zaaksysteem.web;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Supplier;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.controle.Invoerfout;

/** Ends a request with a problem. */
final class Verzoekfout extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Probleem probleem;
  private final transient ImmutableList<Fout> fouten;

  Verzoekfout(Probleem probleem) {
    this(probleem, List.of());
  }

  Verzoekfout(Probleem probleem, List<Fout> fouten) {
    // no stack trace: it is an answer, not a fault of the service
    super(probleem + " " + fouten, null, false, false);
    this.probleem = probleem;
    this.fouten = ImmutableList.copyOf(fouten);
  }

  /** What the library reads or answers; faults that it finds are faults of the request. */
  static <T> T inVerzoek(Supplier<T> vraag) {
    try {
      return vraag.get();
    } catch (Invoerfout fout) {
      throw new Verzoekfout(Probleem.INVOER, fout.fouten());
    }
  }

  Probleem probleem() {
    return probleem;
  }

  List<Fout> fouten() {
    return fouten;
  }
}

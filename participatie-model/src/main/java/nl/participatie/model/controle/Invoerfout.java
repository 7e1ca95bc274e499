package nl.participatie.model.controle;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import nl.participatie.model.taal.Taal;

/** Input with faults, for callers who prefer an exception to a {@link Controleresultaat}. */
public final class Invoerfout extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<Fout> fouten;

  /**
   * Creates the exception.
   *
   * @param fouten the faults
   */
  public Invoerfout(List<Fout> fouten) {
    super(fouten.stream().map(fout -> fout.tekst(Taal.EN)).collect(Collectors.joining("; ")));
    this.fouten = ImmutableList.copyOf(fouten);
  }

  /**
   * The faults.
   *
   * @return all faults
   */
  public List<Fout> fouten() {
    return fouten;
  }
}

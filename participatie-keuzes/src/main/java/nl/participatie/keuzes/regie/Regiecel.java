package nl.participatie.keuzes.regie;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import nl.participatie.model.doelgroep.Beleidsdoelgroep;
import nl.participatie.model.uitvoering.Deelproces;

/**
 * One group in one part-process: what somebody has execution direction over (report 7.2).
 *
 * @param groep the group
 * @param deelproces the part-process
 */
public record Regiecel(Beleidsdoelgroep groep, Deelproces deelproces) {

  private static final ImmutableList<Regiecel> ALLE =
      Arrays.stream(Beleidsdoelgroep.values())
          .flatMap(
              groep -> Arrays.stream(Deelproces.values()).map(deel -> new Regiecel(groep, deel)))
          .collect(ImmutableList.toImmutableList());

  /**
   * Every group in every part-process.
   *
   * @return the 30 cells, by group and within it by part-process
   */
  public static List<Regiecel> alle() {
    return ALLE;
  }

  /**
   * The code by which findings know it.
   *
   * @return group and part-process, for example {@code BESCHUT.DIAGNOSTIEK}
   */
  public String code() {
    return groep.code() + "." + deelproces.code();
  }
}

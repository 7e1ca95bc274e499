package nl.participatie.benchmarks;

/** Takes the questions of an array in turn, so that no compiler can know the next one. */
public class Rotatie {

  private final int masker;
  private int plaats;

  /**
   * Starts at the first question.
   *
   * @param aantal how many questions there are, a power of two
   */
  protected Rotatie(int aantal) {
    this.masker = aantal - 1;
  }

  /**
   * The place of the next question.
   *
   * @return its place in the array
   */
  public final int volgende() {
    plaats = (plaats + 1) & masker;
    return plaats;
  }
}

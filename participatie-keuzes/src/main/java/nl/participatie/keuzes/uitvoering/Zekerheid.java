package nl.participatie.keuzes.uitvoering;

import java.util.Optional;

/** Whether something is so, when facts may be missing. */
enum Zekerheid {
  JA,
  NEE,
  ONBEKEND;

  static Zekerheid van(Optional<Boolean> feit) {
    return feit.map(zo -> zo ? JA : NEE).orElse(ONBEKEND);
  }

  /** Whether both are so: one that is not so decides, whatever the other is. */
  Zekerheid en(Zekerheid ander) {
    if (this == NEE || ander == NEE) {
      return NEE;
    }
    return this == JA ? ander : ONBEKEND;
  }
}

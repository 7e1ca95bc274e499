package nl.participatie.keuzes.ruimte;

/** How an option stands when some choices have been made. */
public enum Optiestand {
  /** It has been chosen, and a complete profile with all that was chosen is left. */
  GEKOZEN,
  /** Its choice is open; profiles with it are left, and profiles with another option. */
  OPEN,
  /** Its choice is open, and every profile left has it. */
  AFGELEID,
  /** No profile left has it. */
  UITGESLOTEN
}

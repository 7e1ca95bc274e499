package nl.participatie.model.bevinding;

/** How grave a finding is, from grave to good news. */
public enum Ernst {
  /** Cannot stay as it is: it breaks a binding rule. */
  BLOKKEREND,
  /** Asks for a decision: two things pull hard against each other. */
  WAARSCHUWING,
  /** Worth knowing before deciding. */
  AANDACHT,
  /** Good news: two things strengthen each other. */
  GUNSTIG
}

package nl.participatie.opdrachtregel;

/** Which amount has to be unfolded. */
record Herleidvraag(int jaar, String regel) {}

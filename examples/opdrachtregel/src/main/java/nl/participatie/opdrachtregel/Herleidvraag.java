package nl.participatie.opdrachtregel;

import nl.participatie.model.middelen.Lastenpost;

/** Which amount has to be unfolded. */
record Herleidvraag(int jaar, Lastenpost post) {}

/** Policy groups and volume groups of the Participatiewet. */
@NullMarked
package nl.participatie.model.doelgroep;

import org.jspecify.annotations.NullMarked;

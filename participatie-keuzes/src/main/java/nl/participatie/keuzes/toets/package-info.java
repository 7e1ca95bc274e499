/** Checking a profile against the rules: findings with reason and source, never an exception. */
@NullMarked
package nl.participatie.keuzes.toets;

import org.jspecify.annotations.NullMarked;

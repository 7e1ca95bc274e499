/**
 * Numbers that explain themselves (herleiding): a quantity carries how it came about, and shows it
 * as a tree when asked. Nothing is built of a tree that nobody asks for.
 */
@NullMarked
package nl.participatie.budget.herleiding;

import org.jspecify.annotations.NullMarked;

/**
 * The space of choices in forms that others' tools read: UVL for tools that reason over feature
 * models, DMN for decision engines.
 */
@NullMarked
package nl.participatie.keuzes.uitwisseling;

import org.jspecify.annotations.NullMarked;

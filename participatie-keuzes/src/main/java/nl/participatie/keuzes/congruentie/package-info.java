/**
 * Congruence between levels (congruentie): whether policy, management and execution live by the
 * same option of each choice, whether what one level does pulls against another level by the rules,
 * and whether work obligations are enforced alike in policy and practice and for groups that count
 * as equal (the article of 15 September 2017).
 *
 * <p>{@link nl.participatie.keuzes.ruimte.Congruentie} is something else: the score of how well the
 * choices of one profile agree with each other, by the rules. This package compares levels.
 */
@NullMarked
package nl.participatie.keuzes.congruentie;

import org.jspecify.annotations.NullMarked;

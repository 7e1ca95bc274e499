/**
 * A case system (zaaksysteem) around the library: it keeps documents and asks, and judges nothing.
 */
@NullMarked
package nl.participatie.zaaksysteem;

import org.jspecify.annotations.NullMarked;

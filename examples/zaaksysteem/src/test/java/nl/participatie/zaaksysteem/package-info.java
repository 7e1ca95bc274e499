@NullMarked
package nl.participatie.zaaksysteem;

import org.jspecify.annotations.NullMarked;

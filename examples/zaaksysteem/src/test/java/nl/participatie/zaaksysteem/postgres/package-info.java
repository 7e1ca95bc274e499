@NullMarked
package nl.participatie.zaaksysteem.postgres;

import org.jspecify.annotations.NullMarked;

/** The service over HTTP: requests in, answers and problem details out. */
@NullMarked
package nl.participatie.zaaksysteem.web;

import org.jspecify.annotations.NullMarked;

package nl.participatie.opdrachtregel;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * What a command reads from and writes to besides files.
 *
 * @param in standard input
 * @param uit where results go
 * @param fout where messages go
 */
record Omgeving(InputStream in, PrintStream uit, PrintStream fout) {}

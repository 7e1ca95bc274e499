package nl.participatie.keuzes.rapport;

import java.util.Locale;

/** The parts of the report, in the order of the page. Each can be had alone. */
public enum Rapportdeel {
  /** How far decisions and implementation are, with the picture. */
  THERMOMETER,
  /** How the thermometer rose; there only when something happened by the reference date. */
  VERLOOP,
  /** The 19 choices with their option and their states. */
  KEUZES,
  /** What the rules find. */
  BEVINDINGEN,
  /** What to decide next, and what earlier decisions settle already. */
  AGENDA,
  /** The municipality beside a group; there only when the report has a mirror. */
  SPIEGEL,
  /** Policy, management and execution side by side; there only when the report has them. */
  CONGRUENTIE,
  /** Who has direction over execution; there only when the report has a network of parties. */
  REGIE,
  /**
   * The way of a sheltered-employment company into the municipality; there only when the report has
   * one.
   */
  TRANSFORMATIE,
  /** What each chosen option does in the estimate. */
  GEVOLGEN,
  /** The groups over the years. */
  VOLUMES,
  /** Money received and spent per stream. */
  GELD,
  /** Which money covers which shortage. */
  POTTEN,
  /** The base case beside a variant; there only when the report has one. */
  VARIANT,
  /** What is missing. */
  LEEMTEN,
  /** What the estimate rests on. */
  AANNAMES,
  /** Where the sources contradict each other. */
  STRIJDIGHEDEN;

  /**
   * The name by which a page refers to the part: the id of its heading.
   *
   * @return lower-case letters
   */
  public String naam() {
    return name().toLowerCase(Locale.ROOT);
  }
}

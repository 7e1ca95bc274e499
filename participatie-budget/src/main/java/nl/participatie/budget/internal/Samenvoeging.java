package nl.participatie.budget.internal;

import static nl.participatie.budget.internal.Bereik.GRENS;
import static nl.participatie.budget.internal.Bereik.veelvoud;

/** Puts columns of whole numbers together over one denominator: sums, differences, choices. */
final class Samenvoeging {

  private Samenvoeging() {}

  /** The sum in one go, or one after the other where no denominator fits. */
  static Kolom som(Kolom... delen) {
    long samen = 1;
    int aantal = 0;
    Kolom enige = Kolom.NUL;
    for (Kolom deel : delen) {
      if (deel != Kolom.NUL) {
        samen = veelvoud(samen, deel instanceof Tellers tellers ? tellers.noemer : GRENS);
        enige = deel;
        aantal++;
      }
    }
    if (aantal < 2) {
      return enige;
    }
    return samen < GRENS ? som(samen, delen) : eenVoorEen(delen);
  }

  private static Kolom som(long samen, Kolom... delen) {
    long grens = 0;
    boolean isVast = true;
    boolean isPositief = true;
    for (Kolom deel : delen) {
      Tellers tellers = (Tellers) deel;
      grens = Math.min(GRENS, grens + tellers.grensOver(samen));
      isVast &= tellers.isVast();
      isPositief &= tellers.isPositief;
    }
    if (grens >= GRENS) {
      return eenVoorEen(delen);
    }
    long[] som = new long[isVast ? 1 : Momenten.AANTAL];
    for (Kolom deel : delen) {
      telOp((Tellers) deel, som, samen);
    }
    return Tellers.begrensd(som, samen, grens, isPositief);
  }

  private static Kolom eenVoorEen(Kolom... delen) {
    Kolom som = Kolom.NUL;
    for (Kolom deel : delen) {
      som = som.plus(deel);
    }
    return som;
  }

  /** Adds the numerators over another denominator, below zero to take them off. */
  private static void telOp(Tellers deel, long[] som, long andereNoemer) {
    long[] getallen = deel.getallen;
    long factor = deel.maal * (andereNoemer / deel.noemer);
    if (deel.isVast()) {
      for (int i = 0; i < som.length; i++) {
        som[i] += factor;
      }
    } else if (factor == 1) {
      for (int i = 0; i < som.length; i++) {
        som[i] += getallen[i];
      }
    } else {
      for (int i = 0; i < som.length; i++) {
        som[i] += getallen[i] * factor;
      }
    }
  }

  /** The sum of two, or the difference when the sign is below zero. */
  static Kolom som(Tellers een, Tellers ander, int teken) {
    long samen = veelvoud(een.noemer, ander.noemer);
    long grens = samen < GRENS ? een.grensOver(samen) + ander.grensOver(samen) : GRENS;
    if (grens < GRENS) {
      boolean isPositief = teken > 0 && een.isPositief && ander.isPositief;
      return Tellers.begrensd(opgeteld(een, ander, teken, samen), samen, grens, isPositief);
    }
    Tellers dit = een.laag();
    Tellers dat = ander.laag();
    if (dit != een || dat != ander) {
      return som(dit, dat, teken);
    }
    return teken > 0 ? een.ruim().plus(ander) : een.ruim().min(ander);
  }

  private static long[] opgeteld(Tellers een, Tellers ander, int teken, long samen) {
    long[] som = new long[Math.max(een.getallen.length, ander.getallen.length)];
    if (een.isVast() || ander.isVast()) {
      telOp(een, som, samen);
      telOp(ander, som, teken * samen);
      return som;
    }
    long factor = een.maal * (samen / een.noemer);
    long anderFactor = teken * ander.maal * (samen / ander.noemer);
    long[] getallen = een.getallen;
    long[] andere = ander.getallen;
    for (int i = 0; i < som.length; i++) {
      som[i] = getallen[i] * factor + andere[i] * anderFactor;
    }
    return som;
  }

  /** The smaller of two, or the larger when the sign is below zero. */
  static Kolom uiterste(Tellers een, Tellers ander, int teken) {
    long samen = veelvoud(een.noemer, ander.noemer);
    long grens = grootste(een, ander, samen);
    if (grens >= GRENS) {
      return teken > 0 ? een.ruim().kleinste(ander) : een.ruim().grootste(ander);
    }
    long maalDit = teken * (samen / een.noemer);
    long maalDat = teken * (samen / ander.noemer);
    long[] gekozen = new long[een.isVast() && ander.isVast() ? 1 : Momenten.AANTAL];
    for (int i = 0; i < gekozen.length; i++) {
      gekozen[i] = teken * Math.min(een.teller(i) * maalDit, ander.teller(i) * maalDat);
    }
    return Tellers.begrensd(gekozen, samen, grens, een.isPositief && ander.isPositief);
  }

  /** One at some moments, the other at the others. */
  static Kolom keus(long eerste, Tellers een, Tellers ander) {
    long samen = veelvoud(een.noemer, ander.noemer);
    long grens = grootste(een, ander, samen);
    if (grens >= GRENS) {
      return een.ruim().kies(eerste, ander);
    }
    long maalDit = samen / een.noemer;
    long maalDat = samen / ander.noemer;
    long[] gekozen = new long[Momenten.AANTAL];
    for (int i = 0; i < gekozen.length; i++) {
      gekozen[i] = Momenten.in(i, eerste) ? een.teller(i) * maalDit : ander.teller(i) * maalDat;
    }
    return Tellers.begrensd(gekozen, samen, grens, een.isPositief && ander.isPositief);
  }

  private static long grootste(Tellers een, Tellers ander, long samen) {
    return samen < GRENS ? Math.max(een.grensOver(samen), ander.grensOver(samen)) : GRENS;
  }
}

package com.functionalfit.bench;

import java.util.ArrayList;
import java.util.List;

/** The product beside its yardstick, in turn, in one run. */
final class Contest {

  private static final int CONNECTIONS = 64;
  static final int ROUNDS = 3;

  private Contest() {}

  /** As {@link #compare(String, int, int, Load.Work, Load.Work)} after one round of warming up. */
  static void compare(String name, int count, Load.Work product, Load.Work yardstick)
      throws Exception {
    compare(name, 1, count, product, yardstick);
  }

  /**
   * Lets both do the same number of pieces in turn and prints the medians and their ratio. The
   * pieces are numbered on from round to round, each contender for itself.
   *
   * @param warmUp rounds that do not count
   */
  static void compare(String name, int warmUp, int count, Load.Work product, Load.Work yardstick)
      throws Exception {
    List<Double> ours = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    for (int round = 0; round < warmUp + ROUNDS; round++) {
      int first = round * count;
      double one = Load.run(CONNECTIONS, count, i -> product.run(first + i)).perSecond();
      double other = Load.run(CONNECTIONS, count, i -> yardstick.run(first + i)).perSecond();
      System.out.printf(
          "bench: %s, round %d: product %.0f/s, yardstick %.0f/s%n", name, round, one, other);
      if (round >= warmUp) {
        ours.add(one);
        theirs.add(other);
      }
    }
    double mine = Load.median(ours);
    double least = Load.median(theirs);
    System.out.printf(
        "bench: %s: product %.0f/s, yardstick %.0f/s, ratio %.2f%n",
        name, mine, least, mine / least);
  }
}

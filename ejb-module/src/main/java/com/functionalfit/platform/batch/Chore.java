package com.functionalfit.platform.batch;

import java.time.LocalDate;
import java.util.List;

/**
 * Work on rows that is done a few at a time until nothing is left: one step of a nightly batch job.
 * A CDI bean of the feature that knows the rows; repeating it must do no harm.
 */
public interface Chore {

  /** Unique name; the step that does it has the same, e.g. {@code expire}. */
  String name();

  /** How many rows are due; reads only. */
  long count(Terms terms);

  /**
   * Deals with the next rows, in the caller's transaction.
   *
   * @param after id of the last row of the round before; 0 in the first round
   * @param limit most rows of a round; one that dealt with fewer was the last
   */
  Round next(Terms terms, long after, int limit);

  /**
   * What an execution is about.
   *
   * @param date the day it is done for
   * @param isThorough whether to look at everything again, also at what was found good before
   */
  record Terms(LocalDate date, boolean isThorough) {}

  /**
   * What a round did.
   *
   * @param done rows dealt with
   * @param last id of the last one; 0 where rounds do not go by id
   * @param findings what people should look at, in words; ids only
   */
  record Round(int done, long last, List<String> findings) {

    /** A round that removes what it deals with and so needs no place to go on from. */
    public static Round of(int done) {
      return new Round(done, 0, List.of());
    }

    /** Keeps the findings as they are. */
    public Round {
      findings = List.copyOf(findings);
    }
  }
}

package com.functionalfit.batch.chores;

import com.functionalfit.batch.launch.StepNote;
import java.util.ArrayList;
import java.util.List;

/** How far a chore is; shared by the reader and the writer of its step. */
final class ChoreProgress {

  private static final int MAX_LISTED = 200;

  private final Long total;
  private final List<String> findings = new ArrayList<>();
  private long after;
  private long done;
  private long found;
  private boolean isOver;

  ChoreProgress(long total, long after) {
    this.total = total;
    this.after = after;
  }

  long after() {
    return after;
  }

  long done() {
    return done;
  }

  long found() {
    return found;
  }

  boolean isOver() {
    return isOver;
  }

  void end() {
    isOver = true;
  }

  void add(int rows, long last, List<String> more) {
    done += rows;
    after = last;
    found += more.size();
    more.stream().limit(MAX_LISTED - (long) findings.size()).forEach(findings::add);
  }

  StepNote toNote() {
    String list = findings.isEmpty() ? null : String.join("; ", findings);
    return new StepNote(done, total, done, found, list);
  }
}

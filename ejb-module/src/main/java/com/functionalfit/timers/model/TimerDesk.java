package com.functionalfit.timers.model;

import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import com.functionalfit.timers.TimerView;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** The record as people see it, and what they decide. Changes need the caller's transaction. */
public interface TimerDesk {

  /** The latest run that is not a note of a missed one, by task, in one statement. */
  Map<String, TimerView.Run> listLatest();

  /** Tasks that are being run. */
  Set<String> listRunning();

  Set<String> listPaused();

  /** Runs of a task, the latest first. */
  Page<TimerView.Run> listRuns(String task, PageRequest page);

  void pause(String task, boolean isPaused);

  /** Asks for a run; the next tick of a scheduler node takes it. */
  void ask(String task, String key, Instant now);
}

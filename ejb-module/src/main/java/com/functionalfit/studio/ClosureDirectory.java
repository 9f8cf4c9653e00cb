package com.functionalfit.studio;

import com.functionalfit.shared.TimeRange;
import java.time.Instant;
import java.util.List;

/** What other features may know of closures. */
public interface ClosureDirectory {

  /** A closure that closes a room. */
  record ClosureSpan(
      long id, ClosureArea area, String kind, String reason, Instant startsAt, Instant endsAt) {}

  /** Closures of any scope that close the room at some moment of the range, by start. */
  List<ClosureSpan> listClosing(long roomId, TimeRange time);
}

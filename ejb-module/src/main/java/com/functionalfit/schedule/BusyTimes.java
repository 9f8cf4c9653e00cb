package com.functionalfit.schedule;

import com.functionalfit.shared.TimeRange;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/**
 * A kind of thing that takes rooms or people's time: classes and closures here, events where they
 * live. Every bean of this type takes part in the overlap check.
 */
public interface BusyTimes {

  /** Longest session there is; lets a source look for overlaps in a bounded part of its index. */
  Duration LONGEST_SESSION = Duration.ofDays(1);

  /**
   * What takes one of the rooms or staff members at any moment of the window, not cancelled, in one
   * statement. Read in the caller's transaction, after it locked the rooms and staff members.
   */
  List<BusyTime> list(Collection<Long> roomIds, Collection<Long> staffIds, TimeRange window);
}

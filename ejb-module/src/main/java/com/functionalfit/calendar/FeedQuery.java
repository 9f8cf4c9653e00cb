package com.functionalfit.calendar;

import com.functionalfit.shared.TimeRange;
import java.util.Set;

/**
 * Which entries are wanted.
 *
 * @param during entries that take place at some moment of it
 * @param siteId null for all
 * @param roomIds empty for all
 * @param staffId null for all; does not concern closures
 * @param kinds event, class, closure; never empty
 * @param isMine only what the caller gives or takes part in, and closures
 */
public record FeedQuery(
    TimeRange during,
    Long siteId,
    Set<Long> roomIds,
    Long staffId,
    Set<String> kinds,
    boolean isMine) {

  public static final String EVENT = "event";
  public static final String CLASS = "class";
  public static final String CLOSURE = "closure";
  public static final Set<String> ALL_KINDS = Set.of(EVENT, CLASS, CLOSURE);

  public FeedQuery {
    roomIds = Set.copyOf(roomIds);
    kinds = Set.copyOf(kinds);
  }
}

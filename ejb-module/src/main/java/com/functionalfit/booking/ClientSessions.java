package com.functionalfit.booking;

import java.time.Instant;
import java.util.List;

/**
 * Sessions of clients besides classes, for the lists of what they have before and behind them.
 * Every bean of this type adds its own; each method is a constant number of statements.
 */
public interface ClientSessions {

  /**
   * What is wanted.
   *
   * @param attended true for attended ones only, false for the others; null for all
   */
  record Span(long clientId, Instant from, Instant until, Boolean attended) {}

  /** What lies ahead, the next one first. */
  List<UpcomingItem> listUpcoming(long clientId, Instant now);

  /** What begins in the span, the last one first, no more than a number. */
  List<ClientActivity.Item> list(Span span, int limit);

  /** Counts over all of the span. */
  ClientActivity.Summary summarize(Span span, Instant now);
}

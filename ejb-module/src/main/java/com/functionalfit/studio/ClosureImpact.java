package com.functionalfit.studio;

import com.functionalfit.shared.TimeRange;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a closure does to the calendar (rule CLOS-1). Implemented by whoever owns a kind of session,
 * as a bean that acts in the caller's transaction.
 */
public interface ClosureImpact {

  /**
   * A scheduled session inside a closure.
   *
   * @param kind event or class
   */
  record AffectedSession(
      @Schema(enumeration = {"class", "event"}) String kind,
      long id,
      String title,
      Instant startsAt) {}

  /** Scheduled sessions that overlap the closed time, by start. */
  List<AffectedSession> listAffected(ClosureArea area, TimeRange time);

  /**
   * Cancels the scheduled sessions that overlap the closed time and have not begun.
   *
   * @param reason shown to those affected
   * @return how many were cancelled
   */
  int cancelAffected(ClosureArea area, TimeRange time, String reason);
}

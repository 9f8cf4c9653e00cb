package com.functionalfit.schedule.model;

import com.functionalfit.schedule.UpcomingSession;
import com.functionalfit.shared.TimeRange;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Dated classes. */
public interface Occurrences {

  /** What must be locked before the class itself may be. */
  record Where(long id, long templateId, Long seriesId, long roomId, long trainerId) {}

  /** A class that has a start already. */
  record Taken(long id, long templateId, TimeRange time) {}

  void add(ClassOccurrence occurrence);

  /** Writes what changed so far, in the order it was changed. */
  void flush();

  /** Unlocked look; the answer may be outdated when the locks are there. */
  Optional<Where> findWhere(long occurrenceId);

  /**
   * Unlocked look at the classes of a series that begin at a moment or later and have not begun.
   *
   * @param from first start wanted
   */
  List<Where> listWhere(long seriesId, Instant from);

  /** Locks rows in ascending order of id, then reads them as they are now, by start. */
  List<ClassOccurrence> lock(Collection<Long> ids);

  /** Classes of the templates at any of these starts, cancelled ones included. */
  List<Taken> listTaken(Collection<Long> templateIds, Collection<Instant> starts);

  /** Scheduled classes of a template that have not begun, by start. */
  List<UpcomingSession> listUpcomingOfTemplate(long templateId, Instant now);

  /** Scheduled classes in a room that have not begun, by start. */
  List<UpcomingSession> listUpcomingInRoom(long roomId, Instant now);

  /** Scheduled classes of a trainer that have not begun, by start. */
  List<UpcomingSession> listUpcomingOfTrainer(long staffId, Instant now);

  /**
   * Scheduled classes that overlap a time, by start.
   *
   * @param siteId null for all sites
   * @param roomId null for all rooms
   */
  List<UpcomingSession> listScheduledIn(Long siteId, Long roomId, TimeRange time);

  /** Takes classes that ended by now from scheduled to completed (rule CLS-9); how many. */
  int completeEnded(Instant now);
}

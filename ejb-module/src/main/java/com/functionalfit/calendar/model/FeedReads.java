package com.functionalfit.calendar.model;

import com.functionalfit.calendar.FeedQuery;
import java.util.List;

/** The kinds of entries, each read in one statement; in no order. */
public interface FeedReads {

  /**
   * Whose entries are wanted.
   *
   * @param clientId only what this client takes part in, and public classes; null for staff
   * @param withPublic whether public classes count for a client
   * @param staffId only what this staff member gives; null for everybody's
   */
  record Scope(boolean isEverything, Long clientId, boolean withPublic, Long staffId) {

    public static final Scope EVERYTHING = new Scope(true, null, false, null);

    /** Ids begin at 1, so a person without profile takes part in nothing. */
    private static final long NOBODY = 0;

    public static Scope ofClient(Long clientId, boolean isMine) {
      return new Scope(false, clientId == null ? NOBODY : clientId, !isMine, null);
    }

    public static Scope ofStaff(Long staffId) {
      return new Scope(false, null, false, staffId == null ? NOBODY : staffId);
    }
  }

  List<FeedRow> listEvents(FeedQuery query, Scope scope);

  List<FeedRow> listClasses(FeedQuery query, Scope scope);

  List<FeedRow> listClosures(FeedQuery query);

  /**
   * A number that is another one after a change. Two changes at once may finish in the other order
   * than they got their numbers; then the later one is not told apart.
   */
  long lastChange();
}

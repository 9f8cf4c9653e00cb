package com.functionalfit.schedule.model;

import com.functionalfit.schedule.OccurrenceQuery;
import com.functionalfit.schedule.OccurrenceView.TemplateRef;
import com.functionalfit.schedule.Refs.Ref;
import com.functionalfit.schedule.Refs.RoomRef;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads dated classes with everything a list shows of them: one statement per call. */
public interface OccurrenceReads {

  /** A class as stored, with names. */
  record Row(
      long id,
      TemplateRef template,
      Long seriesId,
      boolean isException,
      Instant startsAt,
      Instant endsAt,
      RoomRef room,
      Ref trainer,
      String trainerBio,
      int capacity,
      int booked,
      int waiting,
      int creditsRequired,
      String status,
      String cancelReason,
      boolean forced,
      Long createdBy,
      Long updatedBy,
      int version) {}

  /**
   * Who looks.
   *
   * @param everything true for staff and admin
   * @param own classes shown although they are not public
   */
  record Visibility(boolean everything, Collection<Long> own) {

    public static final Visibility ALL = new Visibility(true, List.of());
    public static final Visibility PUBLIC = new Visibility(false, List.of());
  }

  /** Classes in order of start, then id. */
  List<Row> list(OccurrenceQuery query, Visibility visibility);

  /** One class, cancelled ones included. */
  Optional<Row> find(long occurrenceId);
}

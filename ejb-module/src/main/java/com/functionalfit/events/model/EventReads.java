package com.functionalfit.events.model;

import com.functionalfit.events.EventQuery;
import com.functionalfit.events.EventType;
import com.functionalfit.schedule.Refs.Ref;
import com.functionalfit.schedule.Refs.RoomRef;
import com.functionalfit.shared.Money;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Events as they are shown; projections, two statements for any number of them. */
public interface EventReads {

  /** An event with everything about it. */
  record Row(
      long id,
      EventType type,
      String status,
      Instant startsAt,
      Instant endsAt,
      Ref staff,
      RoomRef room,
      Ref serviceType,
      Long seriesId,
      boolean isException,
      String notes,
      String origin,
      boolean forced,
      int version,
      List<GuestRow> guests) {}

  /** A guest with everything about it. */
  record GuestRow(
      long id,
      long eventId,
      int position,
      int guestIndex,
      long clientId,
      String clientName,
      boolean isTechnical,
      Money entryFee,
      Money trainerFee,
      String priceSource,
      String attendance,
      Instant checkedInAt,
      String paymentMethod,
      String paymentStatus,
      int creditsUsed) {}

  /** By start. */
  List<Row> list(EventQuery query);

  /** By start. */
  List<Row> listByIds(Collection<Long> eventIds);

  Optional<Row> find(long eventId);
}

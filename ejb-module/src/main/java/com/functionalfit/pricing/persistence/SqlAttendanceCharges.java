package com.functionalfit.pricing.persistence;

import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.pricing.AttendanceCharges;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.List;

/** Writes the snapshots as plain rows: they are never edited, so no entity would earn its keep. */
@ApplicationScoped
class SqlAttendanceCharges implements AttendanceCharges {

  private static final String INSERT =
      """
      INSERT INTO attendance_charges (source_type, class_occurrence_id, registration_id, event_id,
        event_guest_id, client_id, staff_id, class_template_id, service_type_id, room_id, site_id,
        outcome, occurred_at, duration_min, entry_fee, trainer_fee, currency, price_source,
        price_id, payment_method, pass_id, credits, captured_at, captured_by)
      VALUES (:source, :occurrence, :registration, :event, :guest, :client, :staff, :template,
        :service, :room, :site, :outcome, :occurredAt, :duration, :entryFee, :trainerFee,
        :currency, :priceSource, :priceId, :method, :pass, :credits, :now, :actor)""";

  @PersistenceContext private EntityManager entityManager;
  @Inject private StudioClock clock;
  @Inject private CurrentCaller caller;

  @Override
  public void capture(Outcome outcome) {
    List<?> former = reverseLive(outcome.place());
    insert(outcome);
    if (!former.isEmpty()) {
      entityManager
          .createNativeQuery(
              "update attendance_charges old join attendance_charges new on new."
                  + liveKey(outcome.place())
                  + " = ?1 set old.replaced_by_id = new.id where old.id = ?2")
          .setParameter(1, idOf(outcome.place()))
          .setParameter(2, former.get(0))
          .executeUpdate();
    }
  }

  @Override
  public void reverse(Place place) {
    reverseLive(place);
  }

  /** Marks the charge in force as reversed; answers its id, or nothing. */
  private List<?> reverseLive(Place place) {
    List<?> live =
        entityManager
            .createNativeQuery(
                "select id from attendance_charges where " + liveKey(place) + " = ?1 for update")
            .setParameter(1, idOf(place))
            .getResultList();
    if (!live.isEmpty()) {
      entityManager
          .createNativeQuery(
              "update attendance_charges set reversed_at = ?1, reversed_by = ?2 where id = ?3")
          .setParameter(1, Timestamp.from(clock.now()))
          .setParameter(2, caller.get().userId())
          .setParameter(3, live.get(0))
          .executeUpdate();
    }
    return live;
  }

  /** The generated column that holds the id of a place as long as its charge is in force. */
  private static String liveKey(Place place) {
    return place.isClass() ? "registration_live" : "event_guest_live";
  }

  private static Long idOf(Place place) {
    return place.isClass() ? place.registrationId() : place.eventGuestId();
  }

  private void insert(Outcome outcome) {
    Place place = outcome.place();
    Query insert = entityManager.createNativeQuery(INSERT);
    insert.setParameter("source", place.isClass() ? "GROUP" : "INDIVIDUAL");
    insert.setParameter("occurrence", place.occurrenceId());
    insert.setParameter("registration", place.registrationId());
    insert.setParameter("event", place.eventId());
    insert.setParameter("guest", place.eventGuestId());
    insert.setParameter("client", outcome.clientId());
    insert.setParameter("staff", outcome.staffId());
    insert.setParameter("template", place.templateId());
    insert.setParameter("service", place.serviceTypeId());
    insert.setParameter("room", outcome.roomId());
    insert.setParameter("site", outcome.siteId());
    insert.setParameter("outcome", outcome.outcome());
    insert.setParameter("occurredAt", Timestamp.from(outcome.occurredAt()));
    insert.setParameter("duration", outcome.durationMin());
    insert.setParameter("entryFee", outcome.entryFee().amount());
    insert.setParameter("trainerFee", outcome.trainerFee().amount());
    insert.setParameter("currency", outcome.entryFee().currency());
    insert.setParameter("priceSource", outcome.priceSource());
    insert.setParameter("priceId", outcome.priceId());
    insert.setParameter("method", outcome.paymentMethod());
    insert.setParameter("pass", outcome.passId());
    insert.setParameter("credits", outcome.credits());
    insert.setParameter("now", Timestamp.from(clock.now()));
    insert.setParameter("actor", caller.get().userId());
    insert.executeUpdate();
  }
}

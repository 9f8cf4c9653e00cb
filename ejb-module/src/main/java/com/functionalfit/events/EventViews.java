package com.functionalfit.events;

import com.functionalfit.clients.ClientDirectory.ContactView;
import com.functionalfit.events.EventView.Contact;
import com.functionalfit.events.EventView.GuestView;
import com.functionalfit.events.EventView.Person;
import com.functionalfit.events.model.EventReads.GuestRow;
import com.functionalfit.events.model.EventReads.Row;
import com.functionalfit.platform.security.Caller;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Shows events to one reader, and no more than the reader may see (rule EVT-13). */
final class EventViews {

  private final Caller reader;
  private final Instant now;
  private final Map<Long, ContactView> contacts;

  EventViews(Caller reader, Instant now, Map<Long, ContactView> contacts) {
    this.reader = reader;
    this.now = now;
    this.contacts = contacts;
  }

  /** Whether the reader sees contact data, notes, fees and payments. */
  static boolean isFull(Caller reader, Row row) {
    boolean isOwn = reader.staffId() != null && reader.staffId() == row.staff().id();
    return reader.isAdmin() || (reader.isStaff() && isOwn);
  }

  EventView view(Row row) {
    boolean isFull = isFull(reader, row);
    return new EventView(
        row.id(),
        row.type(),
        row.status(),
        title(row),
        row.startsAt(),
        row.endsAt(),
        row.staff(),
        row.room(),
        row.room().site(),
        row.serviceType(),
        row.seriesId(),
        row.isException(),
        guests(row, isFull),
        isFull ? row.notes() : null,
        row.origin(),
        isFull && isEditable(row),
        row.forced(),
        null,
        row.version());
  }

  private String title(Row row) {
    if (row.type() == EventType.BLOCK) {
      return row.notes() == null ? "" : row.notes();
    }
    if (row.guests().isEmpty()) {
      return "";
    }
    GuestRow main = row.guests().get(0);
    boolean isHidden = !reader.isStaffOrAdmin() && !isSelf(main);
    return isHidden ? row.serviceType().name() : main.clientName();
  }

  private boolean isEditable(Row row) {
    return !"cancelled".equals(row.status()) && (reader.isAdmin() || row.endsAt().isAfter(now));
  }

  private List<GuestView> guests(Row row, boolean isFull) {
    return row.guests().stream()
        .filter(guest -> reader.isStaffOrAdmin() || isSelf(guest))
        .map(guest -> guest(guest, isFull))
        .toList();
  }

  private GuestView guest(GuestRow row, boolean isFull) {
    boolean seesPrice = isFull || isSelf(row);
    return new GuestView(
        row.id(),
        row.position(),
        row.guestIndex(),
        new Person(row.clientId(), row.clientName()),
        row.isTechnical(),
        isFull ? contact(row) : null,
        seesPrice ? row.entryFee().amount() : null,
        isFull ? row.trainerFee().amount() : null,
        seesPrice ? row.entryFee().currency() : null,
        seesPrice ? row.priceSource() : null,
        row.attendance(),
        row.checkedInAt(),
        seesPrice ? row.paymentMethod() : null,
        seesPrice ? row.paymentStatus() : null,
        seesPrice ? row.creditsUsed() : null);
  }

  private Contact contact(GuestRow row) {
    ContactView known = contacts.get(row.clientId());
    return known == null ? null : new Contact(known.email(), known.phone());
  }

  private boolean isSelf(GuestRow guest) {
    return reader.clientId() != null && reader.clientId() == guest.clientId();
  }
}

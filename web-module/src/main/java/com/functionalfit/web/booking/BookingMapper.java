package com.functionalfit.web.booking;

import com.functionalfit.booking.AddParticipant;
import com.functionalfit.booking.BookClass;
import com.functionalfit.booking.CancelBooking;
import com.functionalfit.booking.ChangeParticipant;
import com.functionalfit.booking.CheckIn;
import com.functionalfit.schedule.AttendanceMark;
import com.functionalfit.web.booking.BookingRequests.Add;
import com.functionalfit.web.booking.BookingRequests.Book;
import com.functionalfit.web.booking.BookingRequests.Cancel;
import com.functionalfit.web.booking.BookingRequests.Change;
import com.functionalfit.web.booking.BookingRequests.MoveTo;
import com.functionalfit.web.booking.BookingRequests.Row;
import com.functionalfit.web.json.AttendanceValue;
import java.util.ArrayList;
import java.util.List;

/** Translates bodies into commands. */
final class BookingMapper {

  private BookingMapper() {}

  static BookClass book(long occurrenceId, Book body) {
    Book given = body == null ? Book.EMPTY : body;
    return new BookClass(occurrenceId, given.note(), !Boolean.FALSE.equals(given.acceptWaitlist()));
  }

  static CancelBooking cancel(long occurrenceId, Cancel body) {
    return new CancelBooking(occurrenceId, (body == null ? Cancel.EMPTY : body).reason());
  }

  static AddParticipant add(long occurrenceId, Add body) {
    return new AddParticipant(
        occurrenceId,
        body.clientId(),
        body.status() == null ? null : AddParticipant.Place.valueOf(body.status().name()),
        body.note(),
        Boolean.TRUE.equals(body.overrideCapacity()),
        Boolean.TRUE.equals(body.comp()));
  }

  static ChangeParticipant change(
      long occurrenceId, long registrationId, Change body, Integer expectedVersion) {
    return new ChangeParticipant(
        occurrenceId,
        registrationId,
        body.status() == MoveTo.BOOKED,
        Boolean.TRUE.equals(body.overrideCapacity()),
        body.note(),
        expectedVersion);
  }

  static CheckIn checkIn(long occurrenceId, BookingRequests.CheckIn body) {
    List<CheckIn.Row> rows = new ArrayList<>();
    for (Row row : body.items()) {
      AttendanceMark mark = AttendanceValue.mark("items[" + rows.size() + "]", row.attendance());
      rows.add(new CheckIn.Row(row.registrationId(), mark, Boolean.TRUE.equals(row.waive())));
    }
    return new CheckIn(occurrenceId, rows);
  }
}

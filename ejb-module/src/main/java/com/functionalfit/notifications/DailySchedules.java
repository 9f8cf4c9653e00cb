package com.functionalfit.notifications;

import com.functionalfit.notifications.model.Appointments;
import com.functionalfit.notifications.model.MailKind;
import com.functionalfit.notifications.model.Message;
import com.functionalfit.notifications.model.Message.About;
import com.functionalfit.notifications.model.Sessions;
import com.functionalfit.notifications.model.Sessions.DayOf;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.platform.time.StudioClock;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Everybody's day by mail, once per person and date (rule REM-4). */
@Stateless
public class DailySchedules {

  @Inject private Sessions sessions;
  @Inject private Appointments appointments;
  @Inject private MessageDesk desk;
  @Inject private StudioClock clock;

  /** What became of a round: mails written, and people who had theirs already. */
  public record Round(int queued, int skipped) {}

  /**
   * Writes the day's mails now, whatever the hour.
   *
   * @param date null for today
   * @param isAgain also to people who had theirs
   */
  @RolesAllowed(Roles.ADMIN)
  public Round sendNow(LocalDate date, boolean isAgain) {
    return write(
        date == null ? clock.today() : date, isAgain ? ":again:" + clock.now().toEpochMilli() : "");
  }

  /** The hourly tick's round. For background work; no route leads here. */
  @PermitAll
  public Round send(LocalDate date) {
    return write(date, "");
  }

  private Round write(LocalDate date, String suffix) {
    Instant from = clock.instantOf(date.atStartOfDay());
    Instant until = clock.instantOf(date.plusDays(1).atStartOfDay());
    Round trainers =
        tell(
            MailKind.DAILY_SCHEDULE,
            "staff",
            together(sessions.listTrainersOf(from, until), appointments.listStaffOf(from, until)),
            date,
            suffix);
    Round clients =
        tell(
            MailKind.CLIENT_DAILY_SCHEDULE,
            "client",
            together(sessions.listClientsOf(from, until), appointments.listClientsOf(from, until)),
            date,
            suffix);
    return new Round(trainers.queued() + clients.queued(), trainers.skipped() + clients.skipped());
  }

  /** Everybody once, whatever they have. */
  private static List<DayOf> together(List<DayOf> some, List<DayOf> others) {
    return Stream.concat(some.stream(), others.stream()).distinct().toList();
  }

  private Round tell(
      MailKind kind, String personKind, List<DayOf> people, LocalDate date, String suffix) {
    int queued = 0;
    for (DayOf person : people) {
      Message message =
          new Message(
              kind.slug(),
              "daily:%s:%d:%s%s".formatted(personKind, person.profileId(), date, suffix),
              new About(About.DAY, person.profileId()),
              Map.of(Facts.DATE, date.toString()),
              null);
      if (desk.tellUser(person.userId(), message)) {
        queued++;
      }
    }
    return new Round(queued, people.size() - queued);
  }
}

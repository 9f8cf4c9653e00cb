package com.functionalfit.notifications;

import com.functionalfit.notifications.model.MailKind;
import com.functionalfit.notifications.model.Message;
import com.functionalfit.notifications.model.Message.About;
import com.functionalfit.notifications.model.Months;
import com.functionalfit.notifications.model.Months.MonthOf;
import com.functionalfit.platform.time.StudioClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A month in numbers, once per person and month, to those who want their schedule by mail. For
 * background work; no route leads here.
 */
@Stateless
@PermitAll
public class MonthlySummaries {

  @Inject private Months months;
  @Inject private MessageDesk desk;
  @Inject private StudioClock clock;

  /** Writes the mails of a month; answers how many are new. */
  public int send(YearMonth month) {
    Instant from = clock.startOf(month.atDay(1));
    Instant until = clock.startOf(month.plusMonths(1).atDay(1));
    return tell(MailKind.MONTHLY_SUMMARY, "staff", months.listTrainers(from, until), month)
        + tell(MailKind.CLIENT_MONTHLY_SUMMARY, "client", months.listClients(from, until), month);
  }

  private int tell(MailKind kind, String personKind, List<MonthOf> people, YearMonth month) {
    int told = 0;
    for (MonthOf person : people) {
      Map<String, Object> facts = new HashMap<>(person.figures());
      facts.put("month", month.toString());
      Message message =
          new Message(
              kind.slug(),
              "monthly:%s:%d:%s".formatted(personKind, person.profileId(), month),
              About.user(person.userId()),
              facts,
              null);
      if (desk.tellUser(person.userId(), message)) {
        told++;
      }
    }
    return told;
  }
}

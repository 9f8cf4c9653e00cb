package com.functionalfit.reporting;

import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.reporting.AdminDashboard.SessionType;
import com.functionalfit.reporting.AdminDashboard.TopStaff;
import com.functionalfit.reporting.model.Figures;
import com.functionalfit.reporting.model.Figures.Sessions;
import com.functionalfit.reporting.model.Figures.Spans;
import com.functionalfit.reporting.model.Figures.Studio;
import com.functionalfit.reporting.model.Rates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** Figures for those who run the studio. */
@ApplicationScoped
class StudioFigures {

  private static final int MONTH_DAYS = 30;
  private static final int WEEK_DAYS = 7;
  private static final int TOP_STAFF = 5;

  @Inject private Figures figures;
  @Inject private StudioClock clock;

  StaffDashboard ofTrainer(long staffId) {
    Sessions sessions = figures.sessions(staffId, spans());
    return new StaffDashboard(
        sessions.today(),
        Rates.hours(sessions.weekMinutes()),
        sessions.activeClients(),
        sessions.upcoming(),
        sessions.todayBookings(),
        sessions.unresolved());
  }

  AdminDashboard ofStudio() {
    Spans spans = spans();
    Sessions sessions = figures.sessions(null, spans);
    Studio studio = figures.studio();
    return new AdminDashboard(
        sessions.today(),
        Rates.hours(sessions.weekMinutes()),
        sessions.activeClients(),
        sessions.upcoming(),
        sessions.todayBookings(),
        sessions.unresolved(),
        studio.users(),
        studio.rooms(),
        sessions.lastMonth(),
        figures.attendance(spans.monthAgo(), spans.now()).rate(),
        studio.openReceivables(),
        topStaff(spans),
        List.of(
            new SessionType("GROUP", sessions.lastMonth() - sessions.lastMonthIndividual()),
            new SessionType("INDIVIDUAL", sessions.lastMonthIndividual())),
        studio.templatesWithoutPrice(),
        studio.failedJobs());
  }

  private List<TopStaff> topStaff(Spans spans) {
    return figures.topTrainers(spans.monthAgo(), spans.now(), TOP_STAFF).stream()
        .map(trainer -> new TopStaff(trainer.id(), trainer.name(), trainer.sessions()))
        .toList();
  }

  private Spans spans() {
    LocalDate today = clock.today();
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Spans(
        clock.now(),
        clock.startOf(today),
        clock.startOf(today.plusDays(1)),
        clock.startOf(monday),
        clock.startOf(monday.plusDays(WEEK_DAYS)),
        clock.startOf(today.minusDays(MONTH_DAYS)),
        clock.startOf(today.plusDays(WEEK_DAYS + 1L)));
  }
}

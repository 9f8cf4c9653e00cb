package com.functionalfit.events;

import com.functionalfit.events.EventCommands.CreateEvent;
import com.functionalfit.events.SeriesCommands.CreateSeries;
import com.functionalfit.events.SeriesCommands.PlannedSeries;
import com.functionalfit.events.SeriesCommands.Preview;
import com.functionalfit.events.SeriesCommands.Repeat;
import com.functionalfit.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Series of events, planned and called off as one: one transaction each. */
@Stateless
public class EventSeriesService {

  @Inject private SeriesCreator creator;
  @Inject private SeriesCanceller canceller;
  @Inject private EventPreview preview;

  /**
   * Plans all events of a series.
   *
   * @throws com.functionalfit.shared.Refusal VALIDATION, NOT_OWNER, MISSING_PRICE or
   *     SCHEDULE_CONFLICT
   */
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  public PlannedSeries create(CreateSeries command) {
    return creator.create(command);
  }

  /**
   * Tells what saving would do; writes nothing.
   *
   * @param repeat null for a single event
   * @throws com.functionalfit.shared.Refusal VALIDATION, NOT_OWNER or MISSING_PRICE
   */
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  public Preview preview(CreateEvent first, Repeat repeat) {
    return preview.of(first, repeat);
  }

  /**
   * Calls off what is left of a series.
   *
   * @param from first day; null for now
   * @throws com.functionalfit.shared.Refusal NOT_FOUND, NOT_OWNER, or CANCEL_LOCKED with the events
   *     it is too late for
   */
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  public void cancel(long seriesId, LocalDate from) {
    canceller.cancel(seriesId, from);
  }
}

package com.functionalfit.schedule;

import com.functionalfit.platform.security.Roles;
import com.functionalfit.schedule.TemplateCommands.ChangeSeries;
import com.functionalfit.schedule.TemplateCommands.Preview;
import com.functionalfit.schedule.TemplateCommands.SeriesDraft;
import com.functionalfit.schedule.TemplateCommands.SeriesOutcome;
import com.functionalfit.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Series of templates, changed by an admin: one transaction each. */
@Stateless
public class SeriesService {

  @Inject private SeriesEditor editor;
  @Inject private SeriesEnding ending;
  @Inject private SeriesPreview preview;

  /**
   * Adds a series and makes its classes of the generation horizon at once.
   *
   * @throws Refusal NOT_FOUND for the template, or VALIDATION
   */
  @RolesAllowed(Roles.ADMIN)
  public SeriesOutcome add(long templateId, SeriesDraft draft) {
    return editor.add(templateId, draft);
  }

  /**
   * Changes a series and its classes that have not begun. Classes that no longer fit the rule are
   * cancelled when nobody is registered, else left alone and reported; exceptions are left alone.
   *
   * @throws Refusal NOT_FOUND, STALE, VALIDATION, DUPLICATE_CLASS or SCHEDULE_CONFLICT
   */
  @RolesAllowed(Roles.ADMIN)
  public SeriesOutcome change(ChangeSeries command) {
    return editor.change(command);
  }

  /**
   * Ends a series.
   *
   * @param cancelFuture whether its classes that have not begun are cancelled too
   * @throws Refusal NOT_FOUND or STALE
   */
  @RolesAllowed(Roles.ADMIN)
  public void end(long templateId, long seriesId, int version, boolean cancelFuture) {
    ending.end(templateId, seriesId, version, cancelFuture);
  }

  /**
   * What a series would make (rules REC-6, CONF-7).
   *
   * @param until last day looked at; null looks a year ahead of the start
   * @throws Refusal NOT_FOUND for the template, or VALIDATION
   */
  @RolesAllowed(Roles.ADMIN)
  public Preview preview(long templateId, SeriesDraft draft, LocalDate until) {
    return preview.of(templateId, draft, until);
  }
}

package com.functionalfit.schedule;

import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.schedule.TemplateCommands.ChangeTemplate;
import com.functionalfit.schedule.TemplateCommands.CreateTemplate;
import com.functionalfit.schedule.TemplateCommands.TemplateQuery;
import com.functionalfit.schedule.TemplateView.ActivePrice;
import com.functionalfit.schedule.model.ClassSeries;
import com.functionalfit.schedule.model.TemplateReads;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import com.functionalfit.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Class templates: anybody signed in reads them, an admin changes them. */
@Stateless
public class TemplateService {

  @Inject private TemplateReads reads;
  @Inject private TemplateEditor editor;
  @Inject private CurrentCaller caller;
  @Inject private StudioClock clock;

  /** Templates; clients see public ones, without prices and series. Four statements at most. */
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  public Page<TemplateView> list(TemplateQuery query, PageRequest page) {
    boolean isInternal = caller.get().isStaffOrAdmin();
    Page<TemplateView> found = reads.list(query, !isInternal, page);
    if (!isInternal) {
      return found;
    }
    List<Long> ids = found.items().stream().map(TemplateView::id).toList();
    Map<Long, ActivePrice> prices = reads.listPrices(ids, clock.today());
    Map<Long, List<ClassSeries>> series = reads.listSeries(ids);
    return found.map(
        view ->
            view.with(
                prices.get(view.id()), SeriesViews.of(series.getOrDefault(view.id(), List.of()))));
  }

  /**
   * One template.
   *
   * @throws Refusal NOT_FOUND also for a client who must not see it
   */
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  public TemplateView get(long templateId) {
    TemplateView view = reads.find(templateId).orElseThrow(Refusal::notFound);
    if (!caller.get().isStaffOrAdmin()) {
      if (!view.isPublic()) {
        throw Refusal.notFound();
      }
      return view;
    }
    List<Long> id = List.of(templateId);
    return view.with(
        reads.listPrices(id, clock.today()).get(templateId),
        SeriesViews.of(reads.listSeries(id).getOrDefault(templateId, List.of())));
  }

  /**
   * Makes a template.
   *
   * @return its id
   * @throws Refusal VALIDATION for an unknown room or trainer
   */
  @RolesAllowed(Roles.ADMIN)
  public long create(CreateTemplate command) {
    return editor.create(command);
  }

  /**
   * Changes a template; dated classes keep what they have.
   *
   * @throws Refusal NOT_FOUND, STALE or VALIDATION
   */
  @RolesAllowed(Roles.ADMIN)
  public void change(ChangeTemplate command) {
    editor.change(command);
  }

  /**
   * Takes a template out of use for good.
   *
   * @throws Refusal NOT_FOUND, STALE or HAS_FUTURE_SESSIONS (rule CLS-10)
   */
  @RolesAllowed(Roles.ADMIN)
  public void delete(long templateId, int version) {
    editor.delete(templateId, version);
  }
}

package com.functionalfit.schedule.model;

import com.functionalfit.schedule.TemplateCommands.TemplateQuery;
import com.functionalfit.schedule.TemplateView;
import com.functionalfit.schedule.TemplateView.ActivePrice;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Reads templates with everything a list shows, without series and prices. */
public interface TemplateReads {

  /** Living templates; sortable by title and status. */
  Page<TemplateView> list(TemplateQuery query, boolean publicOnly, PageRequest page);

  Optional<TemplateView> find(long templateId);

  /** Default price in force on the date, by template. */
  Map<Long, ActivePrice> listPrices(Collection<Long> templateIds, LocalDate date);

  /** Series by template, in order of id. */
  Map<Long, java.util.List<ClassSeries>> listSeries(Collection<Long> templateIds);
}

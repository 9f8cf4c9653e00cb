package com.functionalfit.schedule;

import com.functionalfit.platform.change.Change;
import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.platform.change.ChangeLog;
import com.functionalfit.schedule.model.ClassTemplate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes what happened to templates into the change log. */
@ApplicationScoped
class TemplateJournal {

  private static final String ENTITY = "class_template";

  @Inject private ChangeLog log;
  @Inject private Event<TimetableChanged> timetable;

  static Map<String, Object> values(ClassTemplate template) {
    ClassTemplate.Details details = template.details();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("title", details.title());
    values.put("description", details.description());
    values.put("defaultRoomId", details.defaultRoomId());
    values.put("defaultTrainerId", details.defaultTrainerId());
    values.put("durationMin", details.durationMin());
    values.put("capacity", details.capacity());
    values.put("creditsRequired", details.creditsRequired());
    values.put("color", details.color());
    values.put("tags", details.tags().words());
    values.put("status", details.status().wireName());
    values.put("isPublic", details.isPublic());
    return values;
  }

  /** A template made (nothing before) or changed. */
  void changed(ClassTemplate template, Map<String, Object> before) {
    write(template, before, values(template));
  }

  void deleted(ClassTemplate template, Map<String, Object> before) {
    write(template, before, Map.of());
  }

  private void write(
      ClassTemplate template, Map<String, Object> before, Map<String, Object> after) {
    log.record(
        Change.of(ChangeAction.TEMPLATE_CHANGED, ENTITY, template.id())
            .before(before)
            .after(after)
            .build());
    timetable.fire(new TimetableChanged());
  }
}

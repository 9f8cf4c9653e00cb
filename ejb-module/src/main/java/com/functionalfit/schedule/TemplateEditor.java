package com.functionalfit.schedule;

import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.schedule.TemplateCommands.ChangeTemplate;
import com.functionalfit.schedule.TemplateCommands.CreateTemplate;
import com.functionalfit.schedule.model.ClassTemplate;
import com.functionalfit.schedule.model.ClassTemplate.Details;
import com.functionalfit.schedule.model.Occurrences;
import com.functionalfit.schedule.model.Tags;
import com.functionalfit.schedule.model.TemplateStatus;
import com.functionalfit.schedule.model.Templates;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Changes templates (rules CLS-1, CLS-10). Runs in the caller's transaction. */
@ApplicationScoped
class TemplateEditor {

  @Inject private Templates templates;
  @Inject private Occurrences occurrences;
  @Inject private ConflictCheck check;
  @Inject private TemplateJournal journal;
  @Inject private StudioClock clock;

  long create(CreateTemplate command) {
    requireKnown(command.defaultRoomId(), command.defaultTrainerId());
    ClassTemplate template =
        new ClassTemplate(
            new Details(
                command.title(),
                command.description(),
                command.defaultRoomId(),
                command.defaultTrainerId(),
                command.durationMin(),
                command.capacity(),
                command.creditsRequired(),
                command.color(),
                new Tags(command.tags()),
                status(command.status()),
                command.isPublic()));
    templates.add(template);
    templates.flush();
    journal.changed(template, Map.of());
    return template.id();
  }

  void change(ChangeTemplate command) {
    ClassTemplate template = lock(command.templateId(), command.version());
    Details was = template.details();
    Details now = revised(was, command);
    requireKnown(
        Objects.equals(was.defaultRoomId(), now.defaultRoomId()) ? null : now.defaultRoomId(),
        Objects.equals(was.defaultTrainerId(), now.defaultTrainerId())
            ? null
            : now.defaultTrainerId());
    if (was.equals(now)) {
      return;
    }
    Map<String, Object> before = TemplateJournal.values(template);
    template.revise(now);
    templates.flush();
    journal.changed(template, before);
  }

  void delete(long templateId, int version) {
    ClassTemplate template = lock(templateId, version);
    FutureSessions.refuse("template", occurrences.listUpcomingOfTemplate(templateId, clock.now()));
    Map<String, Object> before = TemplateJournal.values(template);
    template.delete(clock.now());
    templates.flush();
    journal.deleted(template, before);
  }

  private ClassTemplate lock(long templateId, int version) {
    templates.lock(List.of(templateId));
    ClassTemplate template = templates.find(templateId).orElseThrow(Refusal::notFound);
    if (template.version() != version) {
      throw Refusal.stale();
    }
    return template;
  }

  private static Details revised(Details was, ChangeTemplate command) {
    return new Details(
        command.title().notNull("title").orElse(was.title()),
        command.description().orElse(was.description()),
        command.defaultRoomId().orElse(was.defaultRoomId()),
        command.defaultTrainerId().orElse(was.defaultTrainerId()),
        command.durationMin().notNull("durationMin").orElse(was.durationMin()),
        command.capacity().notNull("capacity").orElse(was.capacity()),
        command.creditsRequired().notNull("creditsRequired").orElse(was.creditsRequired()),
        command.color().notNull("color").orElse(was.color()),
        command.tags().notNull("tags").map(Tags::new).orElse(was.tags()),
        command.status().notNull("status").map(TemplateEditor::status).orElse(was.status()),
        command.isPublic().notNull("isPublic").orElse(was.isPublic()));
  }

  private void requireKnown(Long roomId, Long trainerId) {
    if (roomId != null && !check.isUsableRoom(roomId)) {
      throw Refusal.invalid("defaultRoomId", FieldError.UNKNOWN);
    }
    if (trainerId != null && !check.isUsableStaff(trainerId)) {
      throw Refusal.invalid("defaultTrainerId", FieldError.UNKNOWN);
    }
  }

  private static TemplateStatus status(String wireName) {
    return TemplateStatus.valueOf(wireName.toUpperCase(Locale.ROOT));
  }
}

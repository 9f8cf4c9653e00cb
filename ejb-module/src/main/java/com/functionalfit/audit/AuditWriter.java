package com.functionalfit.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.functionalfit.audit.model.AuditEntry;
import com.functionalfit.audit.model.AuditPersonal;
import com.functionalfit.audit.model.PersonalPayload;
import com.functionalfit.platform.change.Change;
import com.functionalfit.platform.security.Caller;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.time.StudioClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Writes the audit entry of every announced change, in the transaction of the change. */
@ApplicationScoped
public class AuditWriter {

  private static final int SALT_BYTES = 16;
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  private final SecureRandom random = new SecureRandom();

  @PersistenceContext private EntityManager entityManager;
  @Inject private StudioClock clock;
  @Inject private CurrentCaller currentCaller;

  void onChange(@Observes Change change) {
    Set<String> changed = changedFields(change);
    if (isWithoutEffect(change, changed)) {
      return;
    }
    Caller caller = currentCaller.get();
    Instant now = clock.now();
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    PersonalPayload personal = personal(caller, change);
    AuditEntry entry =
        new AuditEntry(
            new AuditEntry.Actor(
                caller.isSystem() ? "system" : "user",
                caller.userId(),
                caller.role(),
                caller.requestId()),
            new AuditEntry.What(change.action().name(), change.entityType(), change.entityId()),
            new AuditEntry.Place(
                change.where().siteId(),
                change.where().roomId(),
                change.where().startsAt(),
                change.where().endsAt()),
            now,
            new AuditEntry.Content(json(changed), facts(change), personal.digest(salt)));
    entityManager.persist(entry);
    entityManager.persist(new AuditPersonal(entry.id(), now, salt, personal));
  }

  /** An update whose values are all as before is no change; an action without values is one. */
  private static boolean isWithoutEffect(Change change, Set<String> changed) {
    boolean isUpdate =
        !(change.before().isEmpty() && change.personalBefore().isEmpty())
            && !(change.after().isEmpty() && change.personalAfter().isEmpty());
    return isUpdate && changed.isEmpty();
  }

  private static Set<String> changedFields(Change change) {
    Set<String> changed = new TreeSet<>();
    collectChanged(changed, change.before(), change.after());
    collectChanged(changed, change.personalBefore(), change.personalAfter());
    return changed;
  }

  private static void collectChanged(
      Set<String> changed, Map<String, Object> before, Map<String, Object> after) {
    Set<String> fields = new TreeSet<>(before.keySet());
    fields.addAll(after.keySet());
    for (String field : fields) {
      if (!Objects.equals(before.get(field), after.get(field))) {
        changed.add(field);
      }
    }
  }

  /** Snapshots stay whole (rule AUD-2): unchanged values give the changed ones their meaning. */
  private static String facts(Change change) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("before", change.before().isEmpty() ? null : change.before());
    facts.put("after", change.after().isEmpty() ? null : change.after());
    return json(facts);
  }

  private static PersonalPayload personal(Caller caller, Change change) {
    return new PersonalPayload(
        Objects.requireNonNullElse(caller.name(), ""),
        Objects.requireNonNullElse(caller.ip(), ""),
        Objects.requireNonNullElse(caller.userAgent(), ""),
        change.personalBefore().isEmpty() ? null : json(change.personalBefore()),
        change.personalAfter().isEmpty() ? null : json(change.personalAfter()));
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A change holds a value that is no JSON", e);
    }
  }
}

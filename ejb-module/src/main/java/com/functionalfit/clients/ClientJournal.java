package com.functionalfit.clients;

import com.functionalfit.clients.model.Client;
import com.functionalfit.platform.change.Change;
import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.platform.change.ChangeLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells the audit trail what happened to a client, personal values apart. */
@ApplicationScoped
class ClientJournal {

  @Inject private ChangeLog changeLog;

  /** A client's values at one moment. */
  record Snapshot(Map<String, Object> facts, Map<String, Object> personal) {}

  static Snapshot take(Client client) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("kind", client.kind());
    facts.put("userId", client.userId());
    facts.put("joinedOn", client.joinedOn().toString());
    facts.put("reminder24h", client.isReminded24h());
    facts.put("reminder2h", client.isReminded2h());
    facts.put("dailySchedule", client.wantsDailySchedule());
    Map<String, Object> personal = new LinkedHashMap<>();
    personal.put("fullName", client.fullName());
    personal.put("phone", client.phone());
    personal.put("dateOfBirth", text(client.dateOfBirth()));
    personal.put("emergencyContactName", client.emergencyContactName());
    personal.put("emergencyContactPhone", client.emergencyContactPhone());
    personal.put("notes", client.notes());
    return new Snapshot(facts, personal);
  }

  void created(Client client) {
    Snapshot after = take(client);
    Change.Builder change =
        Change.of(ChangeAction.CLIENT_CREATED, "client", client.id()).after(after.facts());
    after.personal().forEach(change::personalAfter);
    changeLog.record(change.build());
  }

  void updated(Snapshot before, Client client) {
    Snapshot after = take(client);
    Change.Builder change =
        Change.of(ChangeAction.CLIENT_UPDATED, "client", client.id())
            .before(before.facts())
            .after(after.facts());
    before.personal().forEach(change::personalBefore);
    after.personal().forEach(change::personalAfter);
    changeLog.record(change.build());
  }

  void removed(Snapshot before, Client client) {
    Change.Builder change =
        Change.of(ChangeAction.USER_DELETED, "client", client.id()).before(before.facts());
    before.personal().forEach(change::personalBefore);
    changeLog.record(change.build());
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }
}

package com.functionalfit.clients;

import com.functionalfit.clients.model.Client;
import com.functionalfit.clients.model.Clients;
import com.functionalfit.clients.model.Consent;
import com.functionalfit.identity.ClientDraft;
import com.functionalfit.identity.UserCreated;
import com.functionalfit.identity.UserRemoved;
import com.functionalfit.identity.UserRenamed;
import com.functionalfit.identity.UserRoleChanged;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.platform.time.StudioClock;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

/** Keeps client profiles in step with accounts, in the transaction of each change. */
@ApplicationScoped
class AccountFollower {

  @Inject private Clients clients;
  @Inject private ClientJournal journal;
  @Inject private StudioClock clock;
  @Inject private ClientProfileEditor editor;
  @Inject private Event<ClientRemoved> removals;

  void onCreated(@Observes UserCreated user) {
    Long clientId = null;
    if (Roles.CLIENT.equals(user.role())) {
      clientId =
          user.existingClientId() == null
              ? create(user.userId(), user.name(), user.client()).id()
              : join(user.existingClientId(), user.userId());
    }
    if (user.consent() != null) {
      clients.add(
          new Consent(
              new Consent.Whose(clientId, user.userId()),
              new Consent.Decision("privacy_policy", "granted", user.consent().policyVersion()),
              user.isSelfRegistered() ? "registration" : "staff",
              user.consent().ip(),
              clock.now()));
    }
  }

  void onRoleChanged(@Observes UserRoleChanged change) {
    if (Roles.CLIENT.equals(change.newRole()) && clients.findByUser(change.userId()).isEmpty()) {
      create(change.userId(), change.name(), ClientDraft.EMPTY);
    }
  }

  void onRenamed(@Observes UserRenamed change) {
    clients.findByUser(change.userId()).ifPresent(client -> rename(client, change.newName()));
  }

  /** Late, so that whoever ends bookings and passes still finds the client living. */
  void onRemoved(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) UserRemoved removal) {
    clients
        .findByUser(removal.userId())
        .ifPresent(
            client -> {
              removals.fire(new ClientRemoved(client.id()));
              client.remove(clock.now());
            });
  }

  private Client create(long userId, String name, ClientDraft draft) {
    Client client = new Client(name, userId, clock.today());
    editor.check(draft.phone(), draft.dateOfBirth());
    editor.changePhone(client, draft.phone());
    client.changeDateOfBirth(draft.dateOfBirth());
    client.changeEmergencyContact(draft.emergencyContactName(), draft.emergencyContactPhone());
    client.changeNotes(draft.notes());
    clients.add(client);
    journal.created(client);
    return client;
  }

  private Long join(long clientId, long userId) {
    Client client =
        clients
            .find(clientId)
            .orElseThrow(() -> new IllegalArgumentException("No client " + clientId));
    ClientJournal.Snapshot before = ClientJournal.take(client);
    client.joinAccount(userId);
    journal.updated(before, client);
    return client.id();
  }

  private void rename(Client client, String newName) {
    ClientJournal.Snapshot before = ClientJournal.take(client);
    client.rename(newName);
    journal.updated(before, client);
  }
}

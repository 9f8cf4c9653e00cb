package com.functionalfit.clients;

import com.functionalfit.clients.model.Client;
import com.functionalfit.clients.model.Clients;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Writing down and changing clients (rules USER-4, USER-6, GUEST-1). */
@Stateless
public class ClientService {

  @Inject private Clients clients;
  @Inject private ClientAccount account;
  @Inject private ClientProfileEditor editor;
  @Inject private ClientJournal journal;
  @Inject private ClientRemoval removal;
  @Inject private StudioClock clock;

  /**
   * Writes down a client: a walk-in, or with an e-mail somebody who is invited to an account.
   *
   * @return id of the client
   * @throws Refusal VALIDATION, e.g. {@code email taken}
   */
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  public long create(CreateClient command) {
    editor.check(command.phone(), command.dateOfBirth());
    if (command.email() != null) {
      long userId = account.create(command);
      return clients.findByUser(userId).orElseThrow(Refusal::notFound).id();
    }
    Client client = new Client(command.fullName(), null, clock.today());
    editor.fill(client, command);
    clients.add(client);
    journal.created(client);
    return client.id();
  }

  /**
   * Changes a client and the account behind it.
   *
   * @throws Refusal NOT_FOUND, TECHNICAL_GUEST, STALE, or VALIDATION
   */
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  public void update(UpdateClient command) {
    Client client = find(command.id(), command.expectedVersion());
    ClientJournal.Snapshot before = ClientJournal.take(client);
    boolean hadAccount = client.userId() != null;
    account.follow(client, command);
    if (hadAccount) {
      before = ClientJournal.take(client); // what follows an account is in the trail already
    }
    editor.change(client, command);
    clients.flush();
    journal.updated(before, client);
  }

  /**
   * Deletes a client with everything planned (rule USER-4).
   *
   * @throws Refusal NOT_FOUND, TECHNICAL_GUEST, STALE or SELF_CHANGE
   */
  @RolesAllowed(Roles.ADMIN)
  public void remove(long clientId, int expectedVersion) {
    removal.remove(find(clientId, expectedVersion));
  }

  private Client find(long clientId, Integer expectedVersion) {
    Client client = clients.find(clientId).orElseThrow(Refusal::notFound);
    if (client.isTechnical()) {
      throw new Refusal(ProblemCode.TECHNICAL_GUEST);
    }
    if (expectedVersion != null && client.version() != expectedVersion) {
      throw Refusal.stale();
    }
    return client;
  }
}

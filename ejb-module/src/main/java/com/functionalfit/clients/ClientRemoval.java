package com.functionalfit.clients;

import com.functionalfit.clients.model.Client;
import com.functionalfit.platform.time.StudioClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Deletes a client, with the account or without (rule USER-4). */
@ApplicationScoped
class ClientRemoval {

  @Inject private ClientAccount account;
  @Inject private ClientJournal journal;
  @Inject private StudioClock clock;

  /** Deletes a living client. */
  void remove(Client client) {
    if (client.userId() != null) {
      account.remove(client.userId());
      return;
    }
    account.announceRemoval(client.id());
    ClientJournal.Snapshot before = ClientJournal.take(client);
    client.remove(clock.now());
    journal.removed(before, client);
  }
}

package com.functionalfit.clients;

import com.functionalfit.clients.model.Client;
import com.functionalfit.clients.model.Clients;
import com.functionalfit.platform.change.Change;
import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.platform.change.ChangeLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Makes one client of two whose rows are locked, in the caller's transaction. */
@ApplicationScoped
class MergeDesk {

  @Inject private Clients clients;
  @Inject private ClientRemoval removal;
  @Inject private FormerAccounts accounts;
  @Inject private ChangeLog changeLog;
  @Inject private Event<ClientsMerged> merged;

  void merge(Client from, Client into) {
    if (from.userId() != null) {
      accounts.requireClient(from.userId());
    }
    ClientJournal.Snapshot before = ClientJournal.take(into);
    merged.fire(new ClientsMerged(from.id(), into.id()));
    clients.moveConsents(from.id(), into.id());
    into.takeOver(from);
    Long account = into.userId() == null ? from.leaveAccount() : null;
    removal.remove(from);
    clients.flush();
    if (account != null) {
      into.joinAccount(account);
      accounts.rename(account, into.fullName());
    }
    clients.flush();
    record(before, from.id(), into);
  }

  private void record(ClientJournal.Snapshot before, long fromId, Client into) {
    ClientJournal.Snapshot after = ClientJournal.take(into);
    Change.Builder change =
        Change.of(ChangeAction.CLIENT_UPDATED, "client", into.id())
            .before(before.facts())
            .after(after.facts())
            .after("mergedFrom", fromId);
    before.personal().forEach(change::personalBefore);
    after.personal().forEach(change::personalAfter);
    changeLog.record(change.build());
  }
}

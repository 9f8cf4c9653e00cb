package com.functionalfit.clients;

import com.functionalfit.clients.model.Client;
import com.functionalfit.clients.model.Clients;
import com.functionalfit.platform.change.Change;
import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.platform.change.ChangeLog;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ErasureDesk implements ClientErasures {

  private static final String PLACEHOLDER = "Törölt ügyfél #";

  @Inject private Clients clients;
  @Inject private ClientRemoval removal;
  @Inject private FormerAccounts accounts;
  @Inject private ChangeLog changeLog;
  @Inject private Event<ClientErased> erased;
  @Inject private StudioClock clock;

  @Override
  public void remove(long clientId) {
    Client client = clients.findEver(clientId).orElseThrow(Refusal::notFound);
    if (client.isTechnical()) {
      throw new Refusal(ProblemCode.TECHNICAL_GUEST);
    }
    if (client.userId() != null) {
      accounts.requireClient(client.userId());
    }
    if (client.isLiving()) {
      removal.remove(client);
    }
  }

  @Override
  public void erase(long clientId) {
    Client client = clients.findEver(clientId).orElseThrow(Refusal::notFound);
    if (client.isErased()) {
      return;
    }
    String placeholder = PLACEHOLDER + clientId;
    String email = client.userId() == null ? null : accounts.emailOf(client.userId());
    erased.fire(new ClientErased(clientId, client.userId(), email));
    if (client.userId() != null) {
      accounts.erase(client.userId(), placeholder);
    }
    client.erase(placeholder, clock.now());
    clients.flush();
    clients.forgetAddresses(clientId);
    changeLog.record(
        Change.of(ChangeAction.CLIENT_ERASED, "client", clientId)
            .after("erasedAt", clock.now().toString())
            .build());
  }
}

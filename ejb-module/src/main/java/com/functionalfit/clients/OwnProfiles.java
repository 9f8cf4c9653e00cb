package com.functionalfit.clients;

import com.functionalfit.clients.OwnClientProfile.MailChoices;
import com.functionalfit.clients.model.Client;
import com.functionalfit.clients.model.Clients;
import com.functionalfit.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Lets people change their own client profile. */
@ApplicationScoped
class OwnProfiles implements ClientProfiles {

  @Inject private Clients clients;
  @Inject private ClientProfileEditor editor;
  @Inject private ClientJournal journal;

  @Override
  public Optional<OwnClientProfile> find(long clientId) {
    return clients.find(clientId).map(OwnProfiles::view);
  }

  @Override
  public void change(long clientId, Changes changes) {
    Client client = get(clientId);
    ClientJournal.Snapshot before = ClientJournal.take(client);
    editor.change(client, changes);
    clients.flush();
    journal.updated(before, client);
  }

  @Override
  public void chooseMails(long clientId, MailChoices choices) {
    Client client = get(clientId);
    ClientJournal.Snapshot before = ClientJournal.take(client);
    client.chooseMails(choices.reminder24h(), choices.reminder2h(), choices.dailySchedule());
    clients.flush();
    journal.updated(before, client);
  }

  private Client get(long clientId) {
    return clients.find(clientId).orElseThrow(Refusal::notFound);
  }

  private static OwnClientProfile view(Client client) {
    return new OwnClientProfile(
        client.id(),
        client.phone(),
        client.dateOfBirth(),
        client.emergencyContactName(),
        client.emergencyContactPhone(),
        new MailChoices(client.isReminded24h(), client.isReminded2h(), client.wantsDailySchedule()),
        client.version());
  }
}

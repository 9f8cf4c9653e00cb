package com.functionalfit.clients;

import com.functionalfit.clients.model.Client;
import com.functionalfit.clients.model.Clients;
import com.functionalfit.identity.UserDirectory.UserEntry;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ClientIntakeDesk implements ClientIntake {

  @Inject private Clients clients;
  @Inject private IntakeAccounts accounts;
  @Inject private ClientProfileEditor editor;
  @Inject private ClientJournal journal;
  @Inject private StudioClock clock;

  @Override
  public Optional<Known> findByEmail(String email) {
    return accounts.find(email).map(user -> known(user, clients.findByUser(user.id())));
  }

  @Override
  public Optional<Known> findWalkIn(String fullName, String phone) {
    String name = comparable(fullName);
    return clients.listWalkIns(fullName, editor.index(phone)).stream()
        .filter(client -> comparable(client.fullName()).equals(name))
        .findFirst()
        .map(client -> known(null, Optional.of(client)));
  }

  @Override
  public long create(Person person) {
    if (person.email() != null) {
      long userId = accounts.invite(person);
      return clients.findByUser(userId).orElseThrow(Refusal::notFound).id();
    }
    Client client = new Client(person.fullName(), null, clock.today());
    editor.changePhone(client, person.phone());
    clients.add(client);
    journal.created(client);
    return client.id();
  }

  @Override
  public void update(long clientId, Person person) {
    Client client = clients.find(clientId).orElseThrow(Refusal::notFound);
    if (client.userId() != null) {
      accounts.rename(client.userId(), person.fullName());
    }
    ClientJournal.Snapshot before = ClientJournal.take(client);
    if (client.userId() == null) {
      client.rename(person.fullName());
    }
    if (person.phone() != null) {
      editor.changePhone(client, person.phone());
    }
    clients.flush();
    journal.updated(before, client);
  }

  private static Known known(UserEntry user, Optional<Client> client) {
    return new Known(
        client.map(Client::id).orElse(null),
        user == null ? null : user.role(),
        client.map(Client::isTechnical).orElse(false),
        client.map(found -> !found.isLiving()).orElse(false),
        user == null ? client.orElseThrow().fullName() : user.name(),
        client.map(Client::phone).orElse(null));
  }

  private static String comparable(String name) {
    return Normalizer.normalize(name.strip().replaceAll("\\s+", " "), Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT);
  }
}

package com.functionalfit.clients;

import com.functionalfit.identity.ClientDraft;
import com.functionalfit.identity.NewAccount;
import com.functionalfit.identity.UserAccounts;
import com.functionalfit.identity.UserDirectory;
import com.functionalfit.identity.UserDirectory.UserEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The accounts of people who are taken over from somewhere else. */
@ApplicationScoped
class IntakeAccounts {

  @Inject private UserAccounts accounts;
  @Inject private UserDirectory users;

  Optional<UserEntry> find(String email) {
    return users.findByEmail(email);
  }

  /** Makes an invited account with its profile; answers the user's id. */
  long invite(ClientIntake.Person person) {
    ClientDraft draft = new ClientDraft(person.phone(), null, null, null, null);
    return accounts.createInvited(
        NewAccount.forClient(person.fullName(), person.email(), null, draft));
  }

  void rename(long userId, String name) {
    accounts.rename(userId, name);
  }
}

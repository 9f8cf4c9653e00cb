package com.functionalfit.clients;

import com.functionalfit.clients.model.Client;
import com.functionalfit.identity.ClientDraft;
import com.functionalfit.identity.NewAccount;
import com.functionalfit.identity.StaffDraft;
import com.functionalfit.identity.UserAccounts;
import com.functionalfit.identity.UserCreated;
import com.functionalfit.identity.UserDirectory;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** What changing a client means for the account behind the profile. */
@ApplicationScoped
class ClientAccount {

  @Inject private UserAccounts accounts;
  @Inject private UserDirectory users;
  @Inject private CurrentCaller caller;
  @Inject private Event<ClientRemoved> removals;

  /** Makes an invited account whose profile is made with it; answers the user's id. */
  long create(CreateClient command) {
    ClientDraft draft =
        new ClientDraft(
            command.phone(),
            command.dateOfBirth(),
            command.emergencyContactName(),
            command.emergencyContactPhone(),
            command.notes());
    return accounts.createInvited(
        NewAccount.forClient(command.fullName(), command.email(), command.locale(), draft));
  }

  /** Name, language, status and address follow the client (rules USER-6, AUTH-14, AUTH-15). */
  void follow(Client client, UpdateClient command) {
    if (client.userId() == null) {
      followWalkIn(client, command);
      return;
    }
    long userId = client.userId();
    if (concernsAccount(command)) {
      requireAuthority(userId);
    }
    command.fullName().notNull("fullName").ifPresent(to -> accounts.rename(userId, to));
    command.locale().notNull("locale").ifPresent(to -> accounts.changeLocale(userId, to));
    command.email().notNull("email").ifPresent(to -> accounts.startEmailChange(userId, to));
    command.status().notNull("status").ifPresent(to -> accounts.changeStatus(userId, to));
  }

  /** Lets everybody end what a client without account has. */
  void announceRemoval(long clientId) {
    removals.fire(new ClientRemoved(clientId));
  }

  /** Deletes the account with everything that hangs on it. */
  void remove(long userId) {
    accounts.remove(userId);
  }

  private void followWalkIn(Client client, UpdateClient command) {
    command.fullName().notNull("fullName").ifPresent(client::rename);
    if (command.status().isPresent()) {
      throw Refusal.invalid("status", FieldError.UNKNOWN); // there is no account to switch off
    }
    if (command.email().isPresent() && command.email().value() != null) {
      accounts.createInvited(
          new NewAccount(
              Roles.CLIENT,
              client.fullName(),
              command.email().value(),
              command.locale().orElse(null),
              UserCreated.Origin.STAFF,
              client.id(),
              ClientDraft.EMPTY,
              StaffDraft.EMPTY));
    }
  }

  private static boolean concernsAccount(UpdateClient command) {
    return command.fullName().isPresent()
        || command.locale().isPresent()
        || command.email().isPresent()
        || command.status().isPresent();
  }

  /**
   * Staff manage accounts of clients only: the client profile of a colleague or administrator is no
   * way to their account.
   */
  private void requireAuthority(long userId) {
    boolean isClient =
        users.find(userId).filter(user -> Roles.CLIENT.equals(user.role())).isPresent();
    if (!isClient && !caller.get().isAdmin()) {
      throw Refusal.forbidden();
    }
  }
}

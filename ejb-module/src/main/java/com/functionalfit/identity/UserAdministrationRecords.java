package com.functionalfit.identity;

import com.functionalfit.identity.model.User;
import com.functionalfit.identity.model.UserStatus;
import com.functionalfit.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.OptionalInt;

/** The database part of administering users: each method is one transaction. */
@ApplicationScoped
@Transactional
class UserAdministrationRecords {

  @Inject private AccountMaker maker;
  @Inject private AccountGuards guards;
  @Inject private AccountStanding standing;
  @Inject private AccountEdits edits;
  @Inject private AccountAccess access;

  public UserView create(AccountMaker.Facts facts, String status) {
    User user = maker.make(facts);
    if (status != null) {
      user.changeStatus(UserStatus.of(status));
    }
    return access.view(user);
  }

  public UserView update(long userId, int version, UpdateUser command, String passwordHash) {
    User user = lock(userId, OptionalInt.of(version));
    command.role().ifPresent(role -> standing.changeRole(user, role));
    command.status().ifPresent(status -> standing.changeStatus(user, status));
    edits.apply(user, command);
    if (passwordHash != null) {
      access.setPassword(user, passwordHash);
    }
    return access.view(user);
  }

  public void delete(long userId, int version) {
    standing.remove(lock(userId, OptionalInt.of(version)));
  }

  public void invite(long userId) {
    access.invite(guards.lock(userId));
  }

  public void endSessions(long userId, OptionalInt version) {
    access.endSessions(lock(userId, version));
  }

  public void removeSecondFactor(long userId, OptionalInt version) {
    access.removeSecondFactor(lock(userId, version));
  }

  private User lock(long userId, OptionalInt version) {
    User user = guards.lock(userId);
    if (version.isPresent() && version.getAsInt() != user.version()) {
      throw Refusal.stale();
    }
    return user;
  }
}

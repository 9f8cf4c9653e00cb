package com.functionalfit.identity;

import com.functionalfit.identity.OneTimeTokenIssued.Purpose;
import com.functionalfit.identity.model.EndReason;
import com.functionalfit.identity.model.User;
import com.functionalfit.identity.model.UserViews;
import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.platform.security.Caller;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;

/** How a user gets in, set by an administrator within the caller's transaction. */
@ApplicationScoped
class AccountAccess {

  @Inject private PasswordSetter passwords;
  @Inject private SessionRegister sessions;
  @Inject private SecondFactorRecords secondFactor;
  @Inject private OneTimeLinks links;
  @Inject private UserViews views;

  public UserView view(User user) {
    return views.find(user.id()).orElseThrow(Refusal::notFound);
  }

  /** Sets a password; the administrator who sets the own one stays signed in. */
  public void setPassword(User user, String hash) {
    Caller caller = CurrentCaller.current();
    Long spared = Objects.equals(user.id(), caller.userId()) ? caller.sessionId() : null;
    passwords.set(user, hash, spared, ChangeAction.PASSWORD_CHANGED);
  }

  public void invite(User user) {
    links.issue(user, Purpose.INVITATION);
  }

  public void endSessions(User user) {
    sessions.endAll(user.id(), EndReason.ADMIN);
  }

  public void removeSecondFactor(User user) {
    secondFactor.remove(user);
  }
}

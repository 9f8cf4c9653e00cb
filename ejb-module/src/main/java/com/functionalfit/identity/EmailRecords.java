package com.functionalfit.identity;

import com.functionalfit.identity.OneTimeTokenIssued.Purpose;
import com.functionalfit.identity.model.OneTimeToken;
import com.functionalfit.identity.model.User;
import com.functionalfit.identity.model.UserRepository;
import com.functionalfit.platform.change.Change;
import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.platform.change.ChangeLog;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The database part of moving an account to another address: each method is one transaction. */
@ApplicationScoped
@Transactional
class EmailRecords {

  @Inject private UserRepository users;
  @Inject private OneTimeLinks links;
  @Inject private ChangeLog changeLog;
  @Inject private CurrentCaller currentCaller;

  public void start(long userId, String newEmail) {
    User user = users.lock(userId).orElseThrow(Refusal::notFound);
    if (user.email().equals(newEmail)) {
      throw Refusal.invalid("newEmail", FieldError.SAME);
    }
    if (users.findByEmail(newEmail).isPresent()) {
      throw Refusal.invalid("newEmail", FieldError.TAKEN);
    }
    links.issueEmailChange(user, newEmail);
  }

  public void confirm(String rawToken) {
    OneTimeToken link = links.get(rawToken, Purpose.EMAIL_CHANGE);
    User user = users.lock(link.userId()).orElseThrow(() -> new Refusal(ProblemCode.TOKEN_INVALID));
    links.take(link);
    String oldEmail = user.email();
    users.changeEmail(user, link.newEmail());
    // A reset link that went to the old address must not open the account any more.
    links.end(user.id(), Purpose.PASSWORD_RESET);
    currentCaller.callAs(
        SignedInCallers.of(currentCaller.get(), user),
        () -> {
          changeLog.record(
              Change.of(ChangeAction.EMAIL_CHANGED, "user", user.id())
                  .personalBefore("email", oldEmail)
                  .personalAfter("email", user.email())
                  .build());
          return null;
        });
  }
}

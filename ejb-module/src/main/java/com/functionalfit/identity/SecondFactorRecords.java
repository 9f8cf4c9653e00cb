package com.functionalfit.identity;

import com.functionalfit.identity.model.RecoveryCodes;
import com.functionalfit.identity.model.Totp;
import com.functionalfit.identity.model.User;
import com.functionalfit.identity.model.UserRepository;
import com.functionalfit.platform.change.Change;
import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.platform.change.ChangeLog;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The database part of the second factor: each method is one transaction. */
@ApplicationScoped
@Transactional
class SecondFactorRecords {

  @Inject private UserRepository users;
  @Inject private SecondFactorCodes codes;
  @Inject private ChangeLog changeLog;
  @Inject private StudioClock clock;

  public SecondFactor.Setup setUp(long userId) {
    User user = lock(userId);
    if (user.hasSecondFactor()) {
      throw new Refusal(ProblemCode.INVALID_TRANSITION, Map.of("from", "enabled", "to", "pending"));
    }
    String secret = Totp.newSecret();
    user.prepareSecondFactor(secret);
    users.forgetSteps(userId);
    return new SecondFactor.Setup(secret, Totp.uri(secret, user.email()));
  }

  /** Recovery codes; empty when the code is wrong or nothing was set up. */
  public Optional<List<String>> confirm(long userId, String code) {
    User user = lock(userId);
    if (user.hasSecondFactor() || !codes.takeTotp(user, code)) {
      return Optional.empty();
    }
    user.enableSecondFactor(clock.now());
    record(ChangeAction.TWO_FACTOR_ENABLED, userId);
    return Optional.of(newCodes(userId));
  }

  /** New recovery codes; empty when the code is wrong or the second factor is off. */
  public Optional<List<String>> renewCodes(long userId, String code) {
    User user = lock(userId);
    return user.hasSecondFactor() && codes.take(user, code)
        ? Optional.of(newCodes(userId))
        : Optional.empty();
  }

  /** False when the code is wrong or the second factor is off. */
  public boolean disable(long userId, String code) {
    User user = lock(userId);
    if (!user.hasSecondFactor() || !codes.take(user, code)) {
      return false;
    }
    remove(user);
    return true;
  }

  /** Takes the second factor away from a user whose row is locked, in force or not. */
  public void remove(User user) {
    boolean wasOn = user.hasSecondFactor();
    user.removeSecondFactor();
    users.forgetSteps(user.id());
    users.replaceRecoveryCodes(user.id(), List.of(), clock.now());
    if (wasOn) {
      record(ChangeAction.TWO_FACTOR_DISABLED, user.id());
    }
  }

  private List<String> newCodes(long userId) {
    List<String> created = RecoveryCodes.create();
    users.replaceRecoveryCodes(
        userId, created.stream().map(RecoveryCodes::hash).toList(), clock.now());
    return created;
  }

  private User lock(long userId) {
    return users.lock(userId).orElseThrow(Refusal::notFound);
  }

  private void record(ChangeAction action, long userId) {
    changeLog.record(Change.of(action, "user", userId).build());
  }
}

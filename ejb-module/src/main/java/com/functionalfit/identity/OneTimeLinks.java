package com.functionalfit.identity;

import com.functionalfit.identity.OneTimeTokenIssued.Purpose;
import com.functionalfit.identity.model.OneTimeToken;
import com.functionalfit.identity.model.OneTimeTokenRepository;
import com.functionalfit.identity.model.SessionLife;
import com.functionalfit.identity.model.User;
import com.functionalfit.platform.crypto.SecretTokens;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Makes, uses up and ends links within the caller's transaction. */
@ApplicationScoped
class OneTimeLinks {

  @Inject private OneTimeTokenRepository tokens;
  @Inject private StudioClock clock;
  @Inject private Event<OneTimeTokenIssued> issued;

  /** Makes a link for the user's own address; an older one for the same purpose ends. */
  public void issue(User user, Purpose purpose) {
    issue(user, purpose, null);
  }

  /** Makes a link for a new address. */
  public void issueEmailChange(User user, String newEmail) {
    issue(user, Purpose.EMAIL_CHANGE, newEmail);
  }

  private void issue(User user, Purpose purpose, String newEmail) {
    Instant now = clock.now();
    Instant expiresAt = now.plus(lifeOf(purpose));
    String token = SecretTokens.create();
    tokens.end(user.id(), List.of(stored(purpose)), now);
    tokens.add(
        new OneTimeToken(
            user.id(), stored(purpose), SecretTokens.sha256(token), newEmail, now, expiresAt));
    String email = newEmail == null ? user.email() : newEmail;
    issued.fire(new OneTimeTokenIssued(user.id(), purpose, email, token, expiresAt));
  }

  /**
   * A link that can still be used.
   *
   * @throws Refusal TOKEN_INVALID when it is unknown, used, expired or for something else
   */
  public OneTimeToken get(String rawToken, Purpose... purposes) {
    return tokens
        .find(SecretTokens.sha256(rawToken), stored(purposes))
        .filter(token -> token.isUsable(clock.now()))
        .orElseThrow(() -> new Refusal(ProblemCode.TOKEN_INVALID));
  }

  /**
   * Uses a link up.
   *
   * @throws Refusal TOKEN_INVALID when somebody was faster
   */
  public void take(OneTimeToken token) {
    if (!tokens.take(token.id(), clock.now())) {
      throw new Refusal(ProblemCode.TOKEN_INVALID);
    }
  }

  /** Ends the unused links of a user for the given purposes. */
  public void end(long userId, Purpose... purposes) {
    tokens.end(userId, stored(purposes), clock.now());
  }

  private static List<String> stored(Purpose... purposes) {
    return Arrays.stream(purposes).map(purpose -> purpose.name().toLowerCase(Locale.ROOT)).toList();
  }

  private static String stored(Purpose purpose) {
    return purpose.name().toLowerCase(Locale.ROOT);
  }

  private static Duration lifeOf(Purpose purpose) {
    return switch (purpose) {
      case PASSWORD_RESET -> SessionLife.PASSWORD_RESET;
      case INVITATION -> SessionLife.INVITATION;
      case EMAIL_CHANGE -> SessionLife.EMAIL_CHANGE;
    };
  }
}

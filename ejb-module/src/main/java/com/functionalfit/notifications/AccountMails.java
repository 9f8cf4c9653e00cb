package com.functionalfit.notifications;

import com.functionalfit.identity.OneTimeTokenIssued;
import com.functionalfit.identity.OneTimeTokenIssued.Purpose;
import com.functionalfit.identity.UserCreated;
import com.functionalfit.identity.UserRemoved;
import com.functionalfit.notifications.model.MailKind;
import com.functionalfit.notifications.model.Message;
import com.functionalfit.notifications.model.Message.About;
import com.functionalfit.platform.change.Change;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.time.StudioClock;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.HashMap;
import java.util.Map;

/** Account matters, to the person themself (mail, section 5). */
@ApplicationScoped
class AccountMails {

  private static final int LAST = Interceptor.Priority.PLATFORM_AFTER;

  @Inject private MessageDesk desk;
  @Inject private StudioClock clock;
  @Inject private CurrentCaller caller;

  void onCreated(@Observes @Priority(LAST) UserCreated created) {
    if (created.isSelfRegistered()) {
      tell(MailKind.REGISTRATION_CONFIRMATION, created.userId(), Map.of());
    }
  }

  void onLink(@Observes OneTimeTokenIssued issued) {
    MailKind kind =
        switch (issued.purpose()) {
          case INVITATION -> MailKind.INVITATION;
          case PASSWORD_RESET -> MailKind.PASSWORD_RESET;
          case EMAIL_CHANGE -> MailKind.EMAIL_CHANGE;
        };
    Map<String, Object> facts = new HashMap<>();
    facts.put(Facts.TOKEN, issued.rawToken());
    facts.put("expires_at", issued.expiresAt().toString());
    facts.put(Facts.EMAIL, issued.email());
    tell(kind, issued.userId(), facts);
    if (issued.purpose() == Purpose.EMAIL_CHANGE) {
      // The old address learns that somebody asked, while there is time (rule AUTH-14).
      changed(issued.userId(), "EMAIL_REQUESTED");
    }
  }

  /** Rule AUTH-17. */
  void onChange(@Observes Change change) {
    switch (change.action()) {
      case PASSWORD_CHANGED,
          PASSWORD_RESET,
          EMAIL_CHANGED,
          TWO_FACTOR_ENABLED,
          TWO_FACTOR_DISABLED ->
          changed(change.entityId(), change.action().name());
      default -> {
        // Everything else is somebody else's matter.
      }
    }
  }

  private void changed(long userId, String what) {
    tell(
        MailKind.ACCOUNT_SECURITY,
        userId,
        Map.of("change", what, "changed_at", clock.now().toString()));
  }

  /** When everybody has ended what the person had, so that the count is whole (rule USER-4). */
  void onRemoved(@Observes @Priority(LAST) UserRemoved removed) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("deleted_by", Facts.actor(caller.get()));
    facts.put(
        "cancelled_count",
        removed.counts().entrySet().stream()
            .filter(count -> count.getKey().endsWith("Cancelled"))
            .mapToInt(Map.Entry::getValue)
            .sum());
    tell(MailKind.USER_DELETED, removed.userId(), facts);
  }

  private void tell(MailKind kind, long userId, Map<String, Object> facts) {
    desk.tellUser(userId, Message.of(kind, About.user(userId), clock.now(), facts));
  }
}

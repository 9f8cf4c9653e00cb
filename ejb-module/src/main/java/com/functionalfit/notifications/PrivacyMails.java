package com.functionalfit.notifications;

import com.functionalfit.clients.ClientErased;
import com.functionalfit.notifications.model.MailKind;
import com.functionalfit.notifications.model.MailLog;
import com.functionalfit.notifications.model.Message;
import com.functionalfit.notifications.model.Message.About;
import com.functionalfit.notifications.model.Messages;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.privacy.CopyReady;
import com.functionalfit.privacy.PrivacyDecided;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** What became of a request about personal data; and what mails know of a person is forgotten. */
@ApplicationScoped
class PrivacyMails {

  @Inject private MessageDesk desk;
  @Inject private Messages messages;
  @Inject private MailLog log;
  @Inject private StudioClock clock;

  void onReady(@Observes CopyReady copy) {
    tell(
        MailKind.PRIVACY_EXPORT_READY,
        copy.userId(),
        Map.of("expires_at", copy.expiresAt().toString()));
  }

  void onDecided(@Observes PrivacyDecided decided) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("decision", decided.approved() ? "approved" : "rejected");
    facts.put("reason", decided.reason());
    tell(MailKind.PRIVACY_REQUEST_DECIDED, decided.userId(), facts);
  }

  void onErased(@Observes ClientErased erased) {
    if (erased.userId() != null) {
      log.forget(erased.userId(), erased.email());
      messages.forget(erased.userId());
    }
  }

  private void tell(MailKind kind, long userId, Map<String, Object> facts) {
    desk.tellUser(userId, Message.of(kind, About.user(userId), clock.now(), facts));
  }
}

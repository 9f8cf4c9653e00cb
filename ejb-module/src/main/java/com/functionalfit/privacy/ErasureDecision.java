package com.functionalfit.privacy;

import com.functionalfit.clients.ClientErasures;
import com.functionalfit.platform.change.ChangeLog;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.privacy.model.PrivacyRequest;
import com.functionalfit.queue.JobQueue;
import com.functionalfit.queue.SendOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;

/** Decides about a request that is locked, within the caller's transaction. */
@ApplicationScoped
class ErasureDecision {

  private static final String ERASE_KEY = "perase:";

  // The person is told before the address is forgotten: mails need a moment to leave.
  private static final Duration MAILS_LEAVE = Duration.ofSeconds(5);

  @Inject private ClientErasures clients;
  @Inject private JobQueue queue;
  @Inject private ChangeLog changeLog;
  @Inject private CurrentCaller caller;
  @Inject private StudioClock clock;
  @Inject private Event<PrivacyDecided> decided;

  void approve(PrivacyRequest request) {
    Map<String, Object> before = PrivacyChanges.values(request);
    request.approve(caller.get().userId(), clock.now());
    announce(request, null);
    clients.remove(request.clientId());
    queue.send(
        PrivacyJobs.ERASE,
        new PrivacyJobs.RequestId(request.id()),
        SendOptions.once(ERASE_KEY + request.id()).after(MAILS_LEAVE));
    changeLog.record(PrivacyChanges.decided(request, before));
  }

  void reject(PrivacyRequest request, String reason) {
    Map<String, Object> before = PrivacyChanges.values(request);
    request.reject(caller.get().userId(), reason, clock.now());
    announce(request, reason);
    changeLog.record(PrivacyChanges.decided(request, before));
  }

  private void announce(PrivacyRequest request, String rejection) {
    if (request.userId() != null) {
      decided.fire(
          new PrivacyDecided(request.id(), request.userId(), rejection == null, rejection));
    }
  }
}

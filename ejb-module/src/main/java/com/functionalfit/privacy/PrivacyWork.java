package com.functionalfit.privacy;

import com.functionalfit.clients.ClientErasures;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.privacy.model.PersonalData;
import com.functionalfit.privacy.model.PrivacyRequest;
import com.functionalfit.privacy.model.PrivacyRequests;
import com.functionalfit.queue.RowMissing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;

/** What the jobs do, each step a transaction; every step may be done again. */
@ApplicationScoped
@Transactional
public class PrivacyWork {

  private static final Duration FILE_LIFE = Duration.ofDays(7);

  @Inject private PrivacyRequests requests;
  @Inject private PersonalData data;
  @Inject private ClientErasures clients;
  @Inject private StudioClock clock;
  @Inject private Event<CopyReady> ready;

  /**
   * Makes the copy and keeps it; does nothing when it is there.
   *
   * @throws RowMissing when there is no such request
   */
  public void makeCopy(long requestId) {
    PrivacyRequest request = lock(requestId);
    if (request.isDone()) {
      return;
    }
    Instant expiresAt = clock.now().plus(FILE_LIFE);
    byte[] copy = CopyFile.of(data.read(request.userId(), request.clientId()));
    requests.addFile(requestId, copy, expiresAt);
    request.finish();
    ready.fire(new CopyReady(requestId, request.userId(), expiresAt));
  }

  /** Whether the person has still to be told something. */
  public boolean isMailPending(long requestId) {
    PrivacyRequest request = lock(requestId);
    return request.userId() != null && requests.isMailPending(request.userId());
  }

  /**
   * Forgets the person; does nothing the second time.
   *
   * @throws RowMissing when there is no such request
   */
  public void erase(long requestId) {
    PrivacyRequest request = lock(requestId);
    if (!request.isDone()) {
      clients.erase(request.clientId());
      request.finish();
    }
  }

  /** Notes that the work was given up; somebody may begin it again from the failed jobs. */
  public void fail(long requestId) {
    lock(requestId).fail();
  }

  private PrivacyRequest lock(long requestId) {
    return requests.lock(requestId).orElseThrow(() -> new RowMissing("privacy request", requestId));
  }
}

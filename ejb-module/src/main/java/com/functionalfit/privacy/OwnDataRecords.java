package com.functionalfit.privacy;

import com.functionalfit.platform.change.Change;
import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.platform.change.ChangeLog;
import com.functionalfit.platform.security.Caller;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.privacy.model.PrivacyRequest;
import com.functionalfit.privacy.model.PrivacyRequests;
import com.functionalfit.queue.JobQueue;
import com.functionalfit.queue.SendOptions;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;

/** The database part of what a person asks: each method is one transaction. */
@ApplicationScoped
@Transactional
class OwnDataRecords {

  private static final String EXPORT_KEY = "pexport:";

  @Inject private PrivacyRequests requests;
  @Inject private JobQueue queue;
  @Inject private ChangeLog changeLog;
  @Inject private StudioClock clock;

  public PrivacyRequestView requestCopy(Caller caller) {
    PrivacyRequest request = add(PrivacyRequest.EXPORT, caller, null);
    queue.send(
        PrivacyJobs.EXPORT,
        new PrivacyJobs.RequestId(request.id()),
        SendOptions.once(EXPORT_KEY + request.id()));
    return view(request.id());
  }

  public PrivacyRequestView requestErasure(Caller caller, String reason) {
    return view(add(PrivacyRequest.ERASURE, caller, reason).id());
  }

  public PrivacyRequestView getLatestCopy(long userId) {
    return requests.findLatest(userId, PrivacyRequest.EXPORT).orElseThrow(Refusal::notFound);
  }

  public byte[] getFile(long userId, long requestId) {
    PrivacyRequest request =
        requests
            .find(requestId)
            .filter(found -> Objects.equals(found.userId(), userId))
            .filter(found -> PrivacyRequest.EXPORT.equals(found.kind()))
            .orElseThrow(Refusal::notFound);
    if (!request.isDone()) {
      throw new Refusal(ProblemCode.NOT_READY);
    }
    byte[] content = requests.findFile(requestId, clock.now()).orElseThrow(Refusal::notFound);
    changeLog.record(
        Change.of(ChangeAction.DATA_EXPORTED, "user", userId)
            .after("requestId", requestId)
            .after("fetchedAt", clock.now().toString())
            .build());
    return content;
  }

  private PrivacyRequest add(String kind, Caller caller, String reason) {
    PrivacyRequest request =
        new PrivacyRequest(kind, caller.userId(), caller.clientId(), reason, clock.today());
    requests.add(request);
    changeLog.record(PrivacyChanges.requested(request));
    return request;
  }

  private PrivacyRequestView view(long requestId) {
    return requests.findView(requestId).orElseThrow(Refusal::notFound);
  }
}

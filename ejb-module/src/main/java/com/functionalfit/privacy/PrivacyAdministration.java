package com.functionalfit.privacy;

import com.functionalfit.clients.ClientDirectory;
import com.functionalfit.clients.ClientDirectory.ClientView;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.privacy.model.PrivacyRequest;
import com.functionalfit.privacy.model.PrivacyRequests;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Deciding about requests to be forgotten (rule PRIV-4). */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class PrivacyAdministration {

  @Inject private PrivacyRequests requests;
  @Inject private ErasureDecision decision;
  @Inject private ClientDirectory clients;
  @Inject private StudioClock clock;

  /** Requests as they are due, those that wait first. */
  public Page<PrivacyRequestView> list(PrivacyFilter filter, PageRequest page) {
    return requests.list(filter, page);
  }

  /**
   * Deletes the person at once and has them forgotten when the last mail has left.
   *
   * @throws Refusal NOT_FOUND, ALREADY_DECIDED
   */
  public PrivacyRequestView approve(long requestId) {
    decision.approve(requests.lock(requestId).orElseThrow(Refusal::notFound));
    return view(requestId);
  }

  /**
   * Refuses to forget somebody, and tells them why.
   *
   * @throws Refusal NOT_FOUND, ALREADY_DECIDED
   */
  public PrivacyRequestView reject(long requestId, String reason) {
    decision.reject(requests.lock(requestId).orElseThrow(Refusal::notFound), reason);
    return view(requestId);
  }

  /**
   * Has a client forgotten who asked in person, with an account or without.
   *
   * @throws Refusal NOT_FOUND, TECHNICAL_GUEST, NOT_READY while a request of theirs is open,
   *     FORBIDDEN for the profile of a colleague
   */
  public PrivacyRequestView eraseClient(long clientId, String reason) {
    ClientView client = clients.find(clientId).orElseThrow(Refusal::notFound);
    if (client.technical()) {
      throw new Refusal(ProblemCode.TECHNICAL_GUEST);
    }
    PrivacyRequest request =
        new PrivacyRequest(
            PrivacyRequest.ERASURE, client.userId(), clientId, reason, clock.today());
    requests.add(request);
    decision.approve(request);
    return view(request.id());
  }

  private PrivacyRequestView view(long requestId) {
    requests.flush();
    return requests.findView(requestId).orElseThrow(Refusal::notFound);
  }
}

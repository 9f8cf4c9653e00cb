package com.functionalfit.clients;

import com.functionalfit.clients.model.Client;
import com.functionalfit.clients.model.Clients;
import com.functionalfit.clients.model.Consent;
import com.functionalfit.platform.security.Caller;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Consents given and withdrawn (rule PRIV-2). Entries are only ever added. */
@Stateless
public class ConsentService {

  private static final String BY_PERSON = "profile";
  private static final String BY_STAFF = "staff";

  @Inject private Clients clients;
  @Inject private ConsentLog log;
  @Inject private CurrentCaller currentCaller;
  @Inject private StudioClock clock;

  /** The caller's decisions, newest first. */
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN, Roles.BATCH_ADMIN})
  public Page<ConsentView> listOwn(PageRequest request) {
    Caller caller = currentCaller.get();
    return page(log.list(caller.clientId(), caller.userId()), request);
  }

  /** Writes down what the caller decided. */
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN, Roles.BATCH_ADMIN})
  public ConsentView decideOwn(DecideConsent command) {
    Caller caller = currentCaller.get();
    return add(new Consent.Whose(caller.clientId(), caller.userId()), command, BY_PERSON);
  }

  /**
   * A client's decisions, newest first.
   *
   * @throws Refusal NOT_FOUND
   */
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  public Page<ConsentView> list(long clientId, PageRequest request) {
    Client client = clients.find(clientId).orElseThrow(Refusal::notFound);
    return page(log.list(client.id(), client.userId()), request);
  }

  /**
   * Writes down what a client told a member of staff.
   *
   * @throws Refusal NOT_FOUND or TECHNICAL_GUEST
   */
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  public ConsentView decide(long clientId, DecideConsent command) {
    Client client = clients.find(clientId).orElseThrow(Refusal::notFound);
    if (client.isTechnical()) {
      throw new Refusal(ProblemCode.TECHNICAL_GUEST);
    }
    return add(new Consent.Whose(client.id(), client.userId()), command, BY_STAFF);
  }

  private ConsentView add(Consent.Whose whose, DecideConsent command, String source) {
    Consent consent =
        new Consent(
            whose,
            new Consent.Decision(command.kind(), command.action(), command.documentVersion()),
            source,
            currentCaller.get().ip(),
            clock.now());
    clients.add(consent);
    return ConsentLog.view(consent);
  }

  /** A person decides a few times in a life, so the page is cut from the whole list. */
  private static Page<ConsentView> page(List<ConsentView> all, PageRequest request) {
    List<ConsentView> items =
        all.stream().skip(request.offset()).limit(request.pageSize()).toList();
    return Page.of(items, request, all.size());
  }
}

package com.functionalfit.clients;

import com.functionalfit.clients.model.Client;
import com.functionalfit.clients.model.ClientViews;
import com.functionalfit.clients.model.Clients;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.stream.Stream;

/** One person who was written down twice: finding the two, and making them one. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class ClientMerge {

  @Inject private Clients clients;
  @Inject private ClientViews views;
  @Inject private ClientDirectory directory;
  @Inject private MergeDesk desk;

  /** Pairs with one phone number or one name; those with both first. */
  public Page<DuplicatePair> listDuplicates(PageRequest page) {
    return views.duplicates(page);
  }

  /**
   * Moves everything of one client to another, and ends the first. What the one who stays does not
   * know of themself is taken over.
   *
   * @param clientId who stays
   * @param otherId who ends
   * @throws Refusal NOT_FOUND, STALE, VALIDATION on {@code otherId}, TECHNICAL_GUEST,
   *     ALREADY_REGISTERED naming classes both are in, FORBIDDEN when the one who ends belongs to
   *     somebody of the staff
   */
  public void merge(long clientId, int expectedVersion, long otherId) {
    if (clientId == otherId) {
      throw Refusal.invalid("otherId", FieldError.SAME);
    }
    Stream.of(clientId, otherId).sorted().forEach(directory::lock);
    Client into = clients.find(clientId).orElseThrow(Refusal::notFound);
    Client from =
        clients.find(otherId).orElseThrow(() -> Refusal.invalid("otherId", FieldError.UNKNOWN));
    if (into.isTechnical() || from.isTechnical()) {
      throw new Refusal(ProblemCode.TECHNICAL_GUEST);
    }
    if (into.version() != expectedVersion) {
      throw Refusal.stale();
    }
    desk.merge(from, into);
  }
}

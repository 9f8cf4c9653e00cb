package com.functionalfit.clients;

import com.functionalfit.clients.model.ClientViews;
import com.functionalfit.platform.security.Caller;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import com.functionalfit.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;

/** Finding and reading clients (rules GUEST-3, PRIV-1). */
@Stateless
public class ClientQueries {

  @Inject private ClientViews views;
  @Inject private ConsentLog consents;
  @Inject private CurrentCaller currentCaller;

  /** Living clients, the technical guest last. Sorts by name, email, createdAt and balance. */
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  public Page<ListedClient> list(ClientFilter filter, PageRequest request) {
    return views.list(filter, request);
  }

  /** Clients a text finds, best matches first, the technical guest last. */
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  public List<FoundClient> search(String text, int limit) {
    return views.search(text, limit);
  }

  /**
   * One client: for staff, and for the client in person, who does not see the notes.
   *
   * @throws Refusal NOT_FOUND, or FORBIDDEN for somebody else's profile
   */
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  public ClientDetails get(long clientId) {
    Caller caller = currentCaller.get();
    if (!caller.isStaffOrAdmin() && !Objects.equals(caller.clientId(), clientId)) {
      throw Refusal.forbidden();
    }
    ClientDetails client = views.find(clientId).orElseThrow(Refusal::notFound);
    return withConsents(client, caller.isStaffOrAdmin());
  }

  private ClientDetails withConsents(ClientDetails client, boolean withNotes) {
    return new ClientDetails(
        client.id(),
        client.fullName(),
        client.email(),
        client.phone(),
        client.status(),
        client.kind(),
        client.joinedOn(),
        client.balance(),
        client.userId(),
        client.dateOfBirth(),
        client.emergencyContactName(),
        client.emergencyContactPhone(),
        client.reminder24h(),
        client.reminder2h(),
        client.dailySchedule(),
        consents.listInForce(client.id(), client.userId()),
        withNotes ? client.notes() : null,
        client.version());
  }
}

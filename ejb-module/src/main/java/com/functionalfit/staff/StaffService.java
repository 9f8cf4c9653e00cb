package com.functionalfit.staff;

import com.functionalfit.platform.security.Caller;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import com.functionalfit.shared.Refusal;
import com.functionalfit.staff.model.StaffProfile;
import com.functionalfit.staff.model.StaffProfiles;
import com.functionalfit.staff.model.StaffViews;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Objects;

/** The people who work at the studio. */
@Stateless
public class StaffService {

  @Inject private StaffViews views;
  @Inject private StaffProfiles profiles;
  @Inject private StaffProfileEditor editor;
  @Inject private StaffJournal journal;
  @Inject private CurrentCaller currentCaller;

  /** Staff by name, as colleagues see them. */
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  public Page<ListedStaff> list(StaffFilter filter, PageRequest request) {
    return views.list(filter, request);
  }

  /** Staff by name, as clients see them. */
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  public Page<PublicStaff> listPublic(StaffFilter filter, PageRequest request) {
    return views.listPublic(filter, request);
  }

  /** Whether the caller sees all of this profile: it is their own, or they are an administrator. */
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  public boolean mayReadAll(long staffId) {
    Caller caller = currentCaller.get();
    return caller.isAdmin() || Objects.equals(caller.staffId(), staffId);
  }

  /**
   * All of one profile, for its owner and administrators.
   *
   * @throws Refusal NOT_FOUND, or FORBIDDEN for somebody else's
   */
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  public StaffDetails get(long staffId) {
    StaffDetails details = views.find(staffId).orElseThrow(Refusal::notFound);
    if (!mayReadAll(staffId)) {
      throw Refusal.forbidden();
    }
    return details;
  }

  /**
   * The public part of one profile; clients find only those who are shown to them.
   *
   * @throws Refusal NOT_FOUND
   */
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  public PublicStaff getPublic(long staffId) {
    boolean isColleague = currentCaller.get().isStaffOrAdmin();
    return views
        .find(staffId)
        .filter(one -> isColleague || (one.isVisible() && "active".equals(one.status())))
        .map(one -> new PublicStaff(one.id(), one.name(), one.bio(), one.specialization()))
        .orElseThrow(Refusal::notFound);
  }

  /**
   * Changes a profile.
   *
   * @throws Refusal NOT_FOUND, STALE, or VALIDATION
   */
  @RolesAllowed(Roles.ADMIN)
  public StaffDetails update(UpdateStaff command) {
    StaffProfile profile =
        views
            .find(command.id())
            .flatMap(known -> profiles.find(known.id()))
            .orElseThrow(Refusal::notFound);
    if (profile.version() != command.expectedVersion()) {
      throw Refusal.stale();
    }
    StaffJournal.Snapshot before = StaffJournal.take(profile);
    editor.change(profile, command);
    profiles.flush();
    journal.updated(before, profile);
    return get(command.id());
  }
}

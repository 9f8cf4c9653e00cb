package com.functionalfit.profile;

import com.functionalfit.clients.ClientProfiles;
import com.functionalfit.identity.UserAccounts;
import com.functionalfit.identity.UserDirectory;
import com.functionalfit.platform.security.Caller;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Patch;
import com.functionalfit.shared.Refusal;
import com.functionalfit.staff.StaffCards;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The caller's own account and profiles. */
@Stateless
@RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN, Roles.BATCH_ADMIN})
public class ProfileService {

  @Inject private UserDirectory users;
  @Inject private UserAccounts accounts;
  @Inject private ClientProfiles clients;
  @Inject private StaffCards staff;
  @Inject private CurrentCaller currentCaller;

  /** What the caller sees of themselves. */
  public MeView get() {
    Caller caller = currentCaller.get();
    return new MeView(
        users.findView(caller.userId()).orElseThrow(Refusal::notFound),
        caller.clientId() == null ? null : clients.find(caller.clientId()).orElse(null),
        caller.staffId() == null ? null : staff.find(caller.staffId()).orElse(null));
  }

  /**
   * Changes the caller's own data.
   *
   * @throws Refusal STALE, or VALIDATION, also for fields of a profile the caller does not have
   */
  public MeView update(UpdateMe command) {
    MeView me = get();
    if (command.expectedVersion() != null && command.expectedVersion() != me.version()) {
      throw Refusal.stale();
    }
    refuseForeignFields(me, command);
    long userId = me.user().id();
    command.name().notNull("name").ifPresent(name -> accounts.rename(userId, name));
    command.locale().notNull("locale").ifPresent(to -> accounts.changeLocale(userId, to));
    if (me.client() != null) {
      clients.change(
          me.client().id(),
          new ClientProfiles.Changes(
              command.phone(),
              command.dateOfBirth(),
              command.emergencyContactName(),
              command.emergencyContactPhone()));
    }
    if (me.staff() != null) {
      staff.change(
          me.staff().id(),
          new StaffCards.Changes(
              command.bio(), command.specialization(), command.skills(), command.phone()));
    }
    return get();
  }

  private static void refuseForeignFields(MeView me, UpdateMe command) {
    Map<String, Patch<?>> foreign = new LinkedHashMap<>();
    if (me.client() == null) {
      foreign.put("dateOfBirth", command.dateOfBirth());
      foreign.put("emergencyContactName", command.emergencyContactName());
      foreign.put("emergencyContactPhone", command.emergencyContactPhone());
    }
    if (me.staff() == null) {
      foreign.put("bio", command.bio());
      foreign.put("specialization", command.specialization());
      foreign.put("skills", command.skills());
    }
    if (me.client() == null && me.staff() == null) {
      foreign.put("phone", command.phone());
    }
    List<FieldError> errors = new ArrayList<>();
    foreign.forEach(
        (field, value) -> {
          if (value.isPresent()) {
            errors.add(new FieldError(field, FieldError.UNKNOWN_FIELD));
          }
        });
    if (!errors.isEmpty()) {
      throw Refusal.invalid(errors);
    }
  }
}

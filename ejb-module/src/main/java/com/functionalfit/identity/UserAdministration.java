package com.functionalfit.identity;

import com.functionalfit.identity.UserCreated.Origin;
import com.functionalfit.identity.model.PasswordRules;
import com.functionalfit.identity.model.UserViews;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import com.functionalfit.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

/** Users in the hands of an administrator (rules USER-1 to USER-6). */
@Stateless
@RolesAllowed(Roles.ADMIN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UserAdministration {

  /** Fields a list of users can be sorted by. */
  public static final Set<String> SORTABLE = Set.of("name", "email", "createdAt", "lastLoginAt");

  @Inject private UserViews views;
  @Inject private PasswordHasher passwords;
  @Inject private UserAdministrationRecords records;

  /** Living users; by name unless sorted otherwise. */
  public Page<UserView.Listed> list(UserFilter filter, PageRequest page) {
    return views.list(filter, page);
  }

  /**
   * A living user.
   *
   * @throws Refusal NOT_FOUND
   */
  public UserView get(long userId) {
    return views.find(userId).orElseThrow(Refusal::notFound);
  }

  /**
   * Makes an account with the profile of its role.
   *
   * @throws Refusal VALIDATION {@code email taken}, or on {@code password}
   */
  public UserView create(CreateUser command) {
    String hash = null;
    if (command.password() != null) {
      PasswordRules.check("password", command.password(), command.email());
      hash = passwords.hash(command.password());
    }
    NewAccount account =
        new NewAccount(
            command.role(),
            command.name(),
            command.email(),
            command.locale(),
            Origin.ADMIN,
            null,
            Objects.requireNonNullElse(command.client(), ClientDraft.EMPTY),
            Objects.requireNonNullElse(command.staff(), StaffDraft.EMPTY));
    return records.create(new AccountMaker.Facts(account, hash, null), command.status());
  }

  /**
   * Changes an account; all or nothing.
   *
   * @throws Refusal NOT_FOUND, STALE, SELF_CHANGE, LAST_ADMIN, VALIDATION, or a veto
   */
  public UserView update(long userId, int version, UpdateUser command) {
    String hash = null;
    if (command.password().isPresent()) {
      PasswordRules.check("password", command.password().value(), get(userId).email());
      hash = passwords.hash(command.password().value());
    }
    return records.update(userId, version, command, hash);
  }

  /**
   * Deletes an account and what hangs on it (rule USER-4).
   *
   * @throws Refusal NOT_FOUND, STALE, SELF_CHANGE, LAST_ADMIN, or a veto
   */
  public void delete(long userId, int version) {
    records.delete(userId, version);
  }

  /**
   * Sends a new invitation.
   *
   * @throws Refusal NOT_FOUND
   */
  public void invite(long userId) {
    records.invite(userId);
  }

  /**
   * Signs a user out everywhere.
   *
   * @throws Refusal NOT_FOUND; STALE when a version is given and is not the present one
   */
  public void endSessions(long userId, OptionalInt version) {
    records.endSessions(userId, version);
  }

  /**
   * Takes a user's second factor away (rule AUTH-12).
   *
   * @throws Refusal NOT_FOUND; STALE when a version is given and is not the present one
   */
  public void removeSecondFactor(long userId, OptionalInt version) {
    records.removeSecondFactor(userId, version);
  }
}

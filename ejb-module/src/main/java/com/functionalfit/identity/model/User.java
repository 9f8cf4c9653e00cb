package com.functionalfit.identity.model;

import com.functionalfit.platform.persistence.EncryptedText;
import com.functionalfit.platform.persistence.Stamped;
import com.functionalfit.platform.security.Roles;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;

/**
 * An account: born active with or without password, lives through role, status and name changes,
 * and is deleted softly, which frees its address.
 */
@Entity
@Table(name = "users")
public class User extends Stamped {

  private static final Set<String> STAFF_ROLES = Set.of(Roles.STAFF, Roles.ADMIN);

  @Column(nullable = false)
  private String role;

  @Column(nullable = false)
  private String name;

  @Column(nullable = false)
  private String email;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(nullable = false)
  private String status;

  @Column(nullable = false)
  private String locale;

  @Convert(converter = EncryptedText.class)
  @Column(name = "totp_secret_enc")
  private String totpSecret;

  @Column(name = "totp_enabled_at")
  private Instant totpEnabledAt;

  // Counters of signing in are written by guarded statements: they are no edit and move no version.
  @Column(name = "totp_last_step", insertable = false, updatable = false)
  private Long totpLastStep;

  @Column(name = "password_changed_at")
  private Instant passwordChangedAt;

  @Column(name = "deleted_at")
  private Instant deletedAt;

  /** For JPA only. */
  protected User() {}

  /**
   * A new, active account.
   *
   * @param email in any spelling
   * @param passwordHash null for somebody who gets an invitation
   */
  public User(String role, String name, String email, String locale, String passwordHash) {
    this.role = role;
    this.name = name;
    this.email = EmailAddress.normalise(email);
    this.locale = locale == null ? "hu" : locale;
    this.passwordHash = passwordHash;
    this.status = UserStatus.ACTIVE.stored();
  }

  public void rename(String newName) {
    this.name = newName;
  }

  public void changeRole(String newRole) {
    this.role = newRole;
  }

  public void changeStatus(UserStatus newStatus) {
    this.status = newStatus.stored();
  }

  public void changeLocale(String newLocale) {
    this.locale = newLocale;
  }

  public void changeEmail(String newEmail) {
    this.email = EmailAddress.normalise(newEmail);
  }

  public void changePassword(String newHash, Instant at) {
    this.passwordHash = newHash;
    this.passwordChangedAt = at;
  }

  /** Keeps a secret that counts only after {@link #enableSecondFactor}. */
  public void prepareSecondFactor(String secret) {
    this.totpSecret = secret;
  }

  public void enableSecondFactor(Instant at) {
    this.totpEnabledAt = at;
  }

  public void removeSecondFactor() {
    this.totpSecret = null;
    this.totpEnabledAt = null;
  }

  public void delete(Instant at) {
    this.deletedAt = at;
  }

  public String role() {
    return role;
  }

  public String name() {
    return name;
  }

  public String email() {
    return email;
  }

  /** Null until an invitation is accepted. */
  public String passwordHash() {
    return passwordHash;
  }

  public UserStatus status() {
    return UserStatus.of(status);
  }

  public String locale() {
    return locale;
  }

  /** Null before set-up; may be set but not yet in force. */
  public String totpSecret() {
    return totpSecret;
  }

  /** Null before the first accepted code. */
  public Long totpLastStep() {
    return totpLastStep;
  }

  public boolean hasSecondFactor() {
    return totpEnabledAt != null;
  }

  public boolean isActive() {
    return status() == UserStatus.ACTIVE;
  }

  public boolean isDeleted() {
    return deletedAt != null;
  }

  public boolean isActiveAdmin() {
    return isActive() && Roles.ADMIN.equals(role);
  }

  /** Whether others may count on this person's sessions. */
  public boolean isStaffOrAdmin() {
    return isStaffRole(role);
  }

  /** Whether a role comes with a staff profile. */
  public static boolean isStaffRole(String role) {
    return STAFF_ROLES.contains(role);
  }
}

package com.functionalfit.identity;

/**
 * An account was made. The features that own profiles create the one that belongs to the role in
 * the same transaction (rules AUTH-2, USER-1).
 *
 * @param existingClientId client profile the account is for; null when a client needs a new one
 * @param consent acceptance of the privacy policy; null when an account was made for somebody
 * @param client facts for a client profile; never null
 * @param staff facts for a staff profile; never null
 */
public record UserCreated(
    long userId,
    String name,
    String role,
    Origin origin,
    Long existingClientId,
    Consent consent,
    ClientDraft client,
    StaffDraft staff) {

  /** How the account came to be. */
  public enum Origin {
    REGISTRATION,
    ADMIN,
    STAFF,
    IMPORT,
    FIRST_START
  }

  /**
   * What was accepted, and from where.
   *
   * @param ip address of the person; null when unknown
   */
  public record Consent(String policyVersion, String ip) {}

  public boolean isSelfRegistered() {
    return origin == Origin.REGISTRATION;
  }
}

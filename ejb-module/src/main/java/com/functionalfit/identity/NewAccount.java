package com.functionalfit.identity;

/**
 * An account somebody makes for somebody else: it gets an invitation instead of a password (rule
 * AUTH-15).
 *
 * @param locale hu or en; null takes hu
 * @param existingClientId client profile the account is for; null when there is none yet
 */
public record NewAccount(
    String role,
    String name,
    String email,
    String locale,
    UserCreated.Origin origin,
    Long existingClientId,
    ClientDraft client,
    StaffDraft staff) {

  /** An account for a client that a staff member writes down. */
  public static NewAccount forClient(String name, String email, String locale, ClientDraft client) {
    return new NewAccount(
        com.functionalfit.platform.security.Roles.CLIENT,
        name,
        email,
        locale,
        UserCreated.Origin.STAFF,
        null,
        client,
        StaffDraft.EMPTY);
  }
}

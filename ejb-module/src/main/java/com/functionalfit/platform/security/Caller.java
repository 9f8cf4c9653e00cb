package com.functionalfit.platform.security;

/**
 * Who acts, as known at the start of the request or job.
 *
 * @param userId null when nobody is signed in or the system acts
 * @param name display name for the audit trail; null when anonymous
 * @param role one of {@link Roles}; null when nobody is signed in or the system acts
 * @param clientId id of the caller's client profile; null without one
 * @param staffId id of the caller's staff profile; null without one
 * @param sessionId id in auth_sessions; null without a session or token
 * @param cookieSession true when signed in by cookie, false for a bearer token
 * @param requestId id carried into logs, problems and the audit trail; never null
 * @param ip address of the client; null for the system
 * @param userAgent cleaned, at most 255 characters; null for the system
 * @param locale {@code hu} or {@code en}
 */
public record Caller(
    Long userId,
    String name,
    String role,
    Long clientId,
    Long staffId,
    Long sessionId,
    boolean cookieSession,
    String requestId,
    String ip,
    String userAgent,
    String locale) {

  /** Background work. */
  public static Caller system(String requestId) {
    return new Caller(null, "system", null, null, null, null, false, requestId, null, null, "hu");
  }

  /** A request before, or without, sign-in. */
  public static Caller anonymous(String requestId, String ip, String userAgent, String locale) {
    return new Caller(null, null, null, null, null, null, false, requestId, ip, userAgent, locale);
  }

  public boolean isSignedIn() {
    return userId != null;
  }

  public boolean isSystem() {
    return userId == null && "system".equals(name);
  }

  public boolean hasRole(String wanted) {
    return wanted.equals(role);
  }

  public boolean isAdmin() {
    return hasRole(Roles.ADMIN);
  }

  public boolean isStaff() {
    return hasRole(Roles.STAFF);
  }

  public boolean isStaffOrAdmin() {
    return isStaff() || isAdmin();
  }

  /** The same request, now known to come from this person. */
  public Caller signedIn(
      Long user,
      String displayName,
      String userRole,
      Long client,
      Long staff,
      Long session,
      boolean cookie,
      String userLocale) {
    return new Caller(
        user,
        displayName,
        userRole,
        client,
        staff,
        session,
        cookie,
        requestId,
        ip,
        userAgent,
        userLocale);
  }
}

package com.functionalfit.identity;

/**
 * An administrator makes an account (rule USER-1).
 *
 * @param password null sends an invitation instead
 * @param status active, inactive or suspended; null is active
 * @param locale hu or en; null takes hu
 * @param client facts for the client profile; null unless the role is client
 * @param staff facts for the staff profile; null unless the role is staff or admin
 */
public record CreateUser(
    String role,
    String name,
    String email,
    String password,
    String status,
    String locale,
    ClientDraft client,
    StaffDraft staff) {

  /** Without personal values and secrets, so that they cannot slip into a log. */
  @Override
  public String toString() {
    return "CreateUser[" + role + "]";
  }
}

package com.functionalfit.booking;

import com.functionalfit.platform.security.Caller;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;

/** Whom a caller may book for, and whose classes a caller may run (rules AUTH-1, BOOK-1). */
final class OwnProfile {

  private OwnProfile() {}

  /**
   * The profile the caller books for.
   *
   * @throws Refusal NO_CLIENT_PROFILE, or FORBIDDEN for staff, who book through participants
   */
  static long clientOf(Caller caller) {
    if (caller.clientId() == null) {
      throw new Refusal(ProblemCode.NO_CLIENT_PROFILE);
    }
    if (caller.isStaff()) {
      throw Refusal.forbidden();
    }
    return caller.clientId();
  }

  /**
   * Lets admins and the class's own trainer pass.
   *
   * @throws Refusal NOT_OWNER
   */
  static void requireOwnClass(Caller caller, long trainerId) {
    boolean isOwn = caller.staffId() != null && caller.staffId() == trainerId;
    if (!caller.isAdmin() && !isOwn) {
      throw new Refusal(ProblemCode.NOT_OWNER);
    }
  }
}

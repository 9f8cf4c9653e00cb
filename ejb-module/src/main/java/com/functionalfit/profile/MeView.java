package com.functionalfit.profile;

import com.functionalfit.clients.OwnClientProfile;
import com.functionalfit.identity.UserView;
import com.functionalfit.staff.StaffCards.StaffCard;

/**
 * Everything a person sees of themselves.
 *
 * @param client null without client profile
 * @param staff null without staff profile
 */
public record MeView(UserView user, OwnClientProfile client, StaffCard staff) {

  /** The client's number, or else the staff member's; null when neither is known. */
  public String phone() {
    if (client != null && client.phone() != null) {
      return client.phone();
    }
    return staff == null ? null : staff.phone();
  }

  /** Rises with every change of any part. */
  public int version() {
    return user.version()
        + (client == null ? 0 : client.version())
        + (staff == null ? 0 : staff.version());
  }
}

package com.functionalfit.web.live;

import com.functionalfit.live.LiveMessage;
import com.functionalfit.platform.security.Roles;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who listens at a socket, as known when it opened or signed in.
 *
 * @param userId null without sign-in
 * @param role null without sign-in
 * @param sessionId session or token behind it; null without sign-in
 */
record Listener(Long userId, String role, Long sessionId) {

  /** Somebody who has not signed in. */
  static final Listener ANYBODY = new Listener(null, null, null);

  private static final String ME = "me";
  private static final Pattern PLACE = Pattern.compile("(site|room):[1-9]\\d{0,17}");

  boolean isSignedIn() {
    return userId != null;
  }

  /** Whether the topic exists for this listener. */
  boolean mayHear(String topic) {
    if (LiveMessage.PUBLIC.equals(topic)) {
      return true;
    }
    if (ME.equals(topic)) {
      return isSignedIn();
    }
    boolean isOfTheStudio = LiveMessage.CLASSES.equals(topic) || PLACE.matcher(topic).matches();
    return isOfTheStudio && role != null && Set.of(Roles.STAFF, Roles.ADMIN).contains(role);
  }

  /** The topic messages carry for what this listener calls so. */
  String inner(String topic) {
    return ME.equals(topic) ? LiveMessage.user(userId) : topic;
  }
}

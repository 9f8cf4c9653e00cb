package com.functionalfit.live;

import java.util.Set;

/**
 * A message on its way to sockets.
 *
 * @param topics who is told: {@code public}, {@code classes}, {@code site:1}, {@code room:1}, and
 *     {@code me:1} for the user of that id
 * @param text the JSON that is sent
 */
public record LiveMessage(Set<String> topics, String text) {

  /** Anybody. */
  public static final String PUBLIC = "public";

  /** Every class. */
  public static final String CLASSES = "classes";

  /** Keeps the topics as they are. */
  public LiveMessage {
    topics = Set.copyOf(topics);
  }

  public static String site(long siteId) {
    return "site:" + siteId;
  }

  public static String room(long roomId) {
    return "room:" + roomId;
  }

  public static String user(long userId) {
    return "me:" + userId;
  }
}

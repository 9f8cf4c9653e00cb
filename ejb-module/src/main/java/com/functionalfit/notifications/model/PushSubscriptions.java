package com.functionalfit.notifications.model;

import java.util.List;
import java.util.Optional;

/** Browsers that take push messages. Every method joins the caller's transaction. */
public interface PushSubscriptions {

  /**
   * Adds a browser, or gives a known one to this person: whoever signed in last uses it. Of more
   * than {@code limit} browsers the ones that came first are forgotten.
   *
   * @return its id; the earlier one of a known browser
   */
  long add(long userId, PushAddress address, int limit);

  /** Ids of a person's browsers. */
  List<Long> listOf(long userId);

  /** The address of a person's browser; empty also when it belongs to somebody else. */
  Optional<PushAddress> find(long userId, long id);

  /** Forgets a person's browser; false when the person has no such one. */
  boolean remove(long userId, long id);

  void removeAllOf(long userId);

  /**
   * Notes why a message did not get through; null when it did.
   *
   * @param error without address or key
   */
  void note(long id, String error);
}

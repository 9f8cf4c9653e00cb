package com.functionalfit.notifications.model;

import java.time.Instant;
import java.util.Map;

/**
 * A message for one person, to be written with the change it tells of.
 *
 * @param slug of its template
 * @param dedupeKey at most 191 ASCII characters; a second message of the same key is not written
 * @param subject what it is about
 * @param facts what cannot be read again when it is sent; never null
 * @param heldUntil when it may leave; null for at once
 */
public record Message(
    String slug, String dedupeKey, About subject, Map<String, Object> facts, Instant heldUntil) {

  /** The thing a message is about, e.g. a registration. */
  public record About(String type, long id) {

    public static final String REGISTRATION = "registration";
    public static final String OCCURRENCE = "occurrence";
    public static final String EVENT = "event";
    public static final String GUEST = "event_guest";
    public static final String USER = "user";
    public static final String DAY = "day";

    public static About registration(long id) {
      return new About(REGISTRATION, id);
    }

    public static About occurrence(long id) {
      return new About(OCCURRENCE, id);
    }

    public static About event(long id) {
      return new About(EVENT, id);
    }

    public static About guest(long id) {
      return new About(GUEST, id);
    }

    public static About user(long id) {
      return new About(USER, id);
    }
  }

  /** A message that tells of a change; the moment tells two changes of one thing apart. */
  public static Message of(MailKind kind, About about, Instant moment, Map<String, Object> facts) {
    String key =
        "%s:%s:%d:%d"
            .formatted(
                kind.slug(),
                about.type(),
                about.id(),
                moment.getEpochSecond() * 1_000_000 + moment.getNano() / 1000);
    return new Message(kind.slug(), key, about, facts, null);
  }

  public Message withKey(String key) {
    return new Message(slug, key, subject, facts, heldUntil);
  }

  public Message until(Instant moment) {
    return new Message(slug, dedupeKey, subject, facts, moment);
  }
}

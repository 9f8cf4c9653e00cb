package com.functionalfit.notifications.model;

import com.functionalfit.notifications.model.Message.About;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Where messages wait, and what became of them. Every method joins the caller's transaction. */
public interface Messages {

  /** What a message can be. */
  enum Status {
    PENDING,
    HELD,
    SENT,
    FAILED,
    CANCELLED
  }

  /** Whom a message is for, as it is now. */
  record Recipient(long userId, String name, String email, String locale, boolean isSuspended) {}

  /**
   * A stored message.
   *
   * @param slug of its template
   * @param subject null when it is about nothing that is stored
   */
  record StoredMessage(
      long id,
      String slug,
      About subject,
      Map<String, Object> facts,
      Status status,
      Instant createdAt,
      Recipient recipient) {

    /** Empty for a mail of an editor's own template. */
    public Optional<MailKind> kind() {
      return MailKind.find(slug);
    }
  }

  /** Writes a message for a user; empty when there is one of its key, or no such living user. */
  OptionalLong addForUser(long userId, Message message);

  /** Writes a message for the account of a client; empty also when the client has none. */
  OptionalLong addForClient(long clientId, Message message);

  /** Writes a message for a trainer. */
  OptionalLong addForStaff(long staffId, Message message);

  Optional<StoredMessage> find(long id);

  /** Notes what became of a message. */
  void mark(long id, Status status, Instant at, String error);

  /** Forgets what the message carried, once it has been sent: links must not outlive their mail. */
  void forgetFacts(long id);

  /** Releases messages whose time has come; answers their ids. */
  List<Long> release(Instant now, int limit);

  /** Removes every message to a user. */
  void forget(long userId);
}

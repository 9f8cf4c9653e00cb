package com.functionalfit.privacy.model;

import com.functionalfit.privacy.PrivacyFilter;
import com.functionalfit.privacy.PrivacyRequestView;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import java.time.Instant;
import java.util.Optional;

/** Where requests and files are kept. */
public interface PrivacyRequests {

  /**
   * Stores a request.
   *
   * @throws com.functionalfit.shared.Refusal NOT_READY while the person has another open one
   */
  void add(PrivacyRequest request);

  /** A request whose row is locked until the end of the transaction. */
  Optional<PrivacyRequest> lock(long requestId);

  Optional<PrivacyRequest> find(long requestId);

  void addFile(long requestId, byte[] content, Instant expiresAt);

  /** The file, unless its time is over. */
  Optional<byte[]> findFile(long requestId, Instant now);

  /** Whether messages to a user are still on their way. */
  boolean isMailPending(long userId);

  void flush();

  /** Requests as they are due, those that wait first. */
  Page<PrivacyRequestView> list(PrivacyFilter filter, PageRequest page);

  Optional<PrivacyRequestView> findView(long requestId);

  /** The latest request of a kind by a user. */
  Optional<PrivacyRequestView> findLatest(long userId, String kind);
}

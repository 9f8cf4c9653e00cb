package com.functionalfit.calendar;

import com.functionalfit.calendar.model.FeedReads;
import com.functionalfit.live.LiveMessage;
import com.functionalfit.platform.answers.ReadyAnswers;
import com.functionalfit.platform.answers.ReadyAnswers.Answer;
import com.functionalfit.platform.change.Change;
import com.functionalfit.platform.security.Caller;
import com.functionalfit.platform.security.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/**
 * Ready answers of the calendar, for a second at most (ADR 28): the whole front desk looks at the
 * same week. A change that any node has committed is seen by whoever asks after it. Thread-safe.
 */
@ApplicationScoped
public class CalendarAnswers {

  private static final int MAX_ANSWERS = 256;
  private static final long MAX_BYTES = 64L << 20;

  private final ReadyAnswers answers = new ReadyAnswers(MAX_ANSWERS, MAX_BYTES);

  @Inject private FeedReads reads;
  @Inject private CurrentCaller caller;

  /** All an answer depends on; people who see and may do the same share it. */
  private record Question(
      FeedQuery query, String role, Long clientId, Long staffId, long lastChange) {}

  /** The answer for the caller, made by the supplier when there is no fresh one. */
  public Answer get(FeedQuery query, Supplier<byte[]> maker) {
    Caller who = caller.get();
    return answers.get(
        new Question(query, who.role(), who.clientId(), who.staffId(), reads.lastChange()), maker);
  }

  void onCommittedChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) Change change) {
    answers.expire();
  }

  /** Before the sockets are told, who ask again at once. */
  void onMessage(@Observes LiveMessage message) {
    answers.expire();
  }
}

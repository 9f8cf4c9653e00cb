package com.functionalfit.schedule;

import com.functionalfit.platform.answers.ReadyAnswers;
import com.functionalfit.platform.answers.ReadyAnswers.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Ready answers of the public timetable. They are not used any more after a change of classes or
 * seats was committed on this node; the others catch up within the second. Thread-safe.
 */
@ApplicationScoped
public class TimetableCache {

  private static final int MAX_ANSWERS = 256;
  private static final long MAX_BYTES = 64L << 20;

  private final ReadyAnswers answers = new ReadyAnswers(MAX_ANSWERS, MAX_BYTES);

  /**
   * The answer for a key, made by the supplier when there is no fresh one.
   *
   * @param key what the answer depends on besides the classes themselves
   */
  public Answer get(Object key, Supplier<byte[]> maker) {
    return answers.get(key, maker);
  }

  /**
   * Remembers how a question was put that led to a key, so that it can be answered next time
   * without being understood again.
   */
  public void remember(String question, Object key) {
    answers.remember(question, key);
  }

  /**
   * The fresh answer to a question that was put in these very words; nothing when there is none.
   */
  public Optional<Answer> find(String question) {
    return answers.find(question);
  }

  /** Everything made before this moment is too old from now on. */
  void onCommittedChange(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) TimetableChanged changed) {
    answers.expire();
  }
}

package com.functionalfit.passes.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/**
 * Any history of one pass, told to the pass and its ledger the way the application does it. After
 * each step the counters are the sums of the ledger and stay between zero and what was granted.
 */
@Tag("PASS-5")
class PassLedgerProperties {

  private static final LocalDate PAST_THE_END = Passes.FIRST.plusYears(1);

  private enum Deed {
    BOOK_HOLDING,
    BOOK_CONSUMING,
    CHECK_IN,
    UNDO_CHECK_IN,
    CANCEL,
    EXPIRE,
    EXTEND,
    SUSPEND,
    RESUME,
    ADD,
    TAKE
  }

  private record Step(Deed deed, int registration, int credits) {}

  @Provide
  Arbitrary<List<Step>> histories() {
    return Combinators.combine(
            Arbitraries.of(Deed.class),
            Arbitraries.integers().between(1, 4),
            Arbitraries.integers().between(1, 3))
        .as(Step::new)
        .list()
        .ofMaxSize(60);
  }

  @Property
  void countersAreTheSumsOfTheLedger(
      @ForAll("histories") List<Step> history, @ForAll @IntRange(min = 1, max = 12) int credits) {
    Book book = new Book(Passes.sold(1, credits, 30), credits);
    for (Step step : history) {
      book.perform(step);
      book.check();
    }
  }

  @Property
  void bookingAndCancellingIsNeutral(
      @ForAll @IntRange(min = 1, max = 12) int credits,
      @ForAll @IntRange(min = 1, max = 12) int price,
      @ForAll boolean isHolding,
      @ForAll boolean isCheckedIn) {
    Book book = new Book(Passes.sold(1, credits, 30), credits);
    book.perform(new Step(isHolding ? Deed.BOOK_HOLDING : Deed.BOOK_CONSUMING, 1, price));
    if (isCheckedIn) {
      book.perform(new Step(Deed.CHECK_IN, 1, 0));
    }
    book.perform(new Step(Deed.CANCEL, 1, 0));
    assertThat(book.pass.creditsAvailable()).isEqualTo(credits);
    assertThat(book.pass.creditsHeld()).isZero();
    assertThat(book.pass.status()).isEqualTo(Pass.ACTIVE);
  }

  /** A pass with its ledger. */
  private static final class Book {

    private final Pass pass;
    private final List<CreditEntry> ledger = new ArrayList<>();
    private final Map<Integer, List<CreditEntry>> byRegistration = new TreeMap<>();
    private final List<CreditEntry> unrestored = new ArrayList<>();
    private int available;
    private int held;
    private int granted;

    Book(Pass pass, int granted) {
      this.pass = pass;
      this.granted = granted;
      this.available = granted;
    }

    void perform(Step step) {
      List<CreditEntry> own =
          byRegistration.computeIfAbsent(step.registration(), id -> new ArrayList<>());
      Outstanding outstanding = Outstanding.of(own);
      switch (step.deed()) {
        case BOOK_HOLDING, BOOK_CONSUMING -> book(step, own, outstanding);
        case CHECK_IN -> {
          if (outstanding.isHold()) {
            write(pass.consumeHeld(outstanding.entry().credits()), own);
          }
        }
        case UNDO_CHECK_IN -> {
          if (outstanding.isConsumption() && outstanding.wasHeld()) {
            write(pass.refund(outstanding.entry().credits()), own);
            write(pass.hold(outstanding.entry().credits()), own);
          }
        }
        case CANCEL -> cancel(own, outstanding);
        default -> administer(step);
      }
    }

    private void book(Step step, List<CreditEntry> own, Outstanding outstanding) {
      if (outstanding.entry() == null && pass.isUsable(Passes.FIRST, step.credits())) {
        boolean isHolding = step.deed() == Deed.BOOK_HOLDING;
        write(isHolding ? pass.hold(step.credits()) : pass.consume(step.credits()), own);
      }
    }

    private void cancel(List<CreditEntry> own, Outstanding outstanding) {
      if (outstanding.entry() != null) {
        int credits = outstanding.entry().credits();
        write(outstanding.isHold() ? pass.release(credits) : pass.refund(credits), own);
        if (pass.isExpired()) {
          expire();
        }
      }
    }

    private void administer(Step step) {
      switch (step.deed()) {
        case EXPIRE -> {
          if (!pass.isExpired() && !Pass.SUSPENDED.equals(pass.status())) {
            expire();
          }
        }
        case EXTEND -> {
          boolean wasExpired = pass.isExpired();
          pass.extend(PAST_THE_END, PAST_THE_END);
          if (wasExpired) {
            unrestored.forEach(end -> write(pass.restore(end.credits()), new ArrayList<>()));
            unrestored.clear();
          }
        }
        case SUSPEND -> {
          if (!pass.isExpired()) {
            pass.suspend();
          }
        }
        case RESUME -> {
          if (Pass.SUSPENDED.equals(pass.status())) {
            pass.resume();
          }
        }
        case ADD -> {
          granted += step.credits();
          write(pass.adjust(step.credits()), new ArrayList<>());
        }
        default -> {
          if (pass.creditsAvailable() >= step.credits()) {
            write(pass.adjust(-step.credits()), new ArrayList<>());
          }
        }
      }
    }

    private void expire() {
      unrestored.add(write(pass.expire(), new ArrayList<>()));
    }

    private CreditEntry write(Movement movement, List<CreditEntry> own) {
      CreditEntry entry =
          new CreditEntry(
              pass, movement, new CreditEntry.Cause(null, null, null, null, "test"), Passes.NOW);
      ledger.add(entry);
      own.add(entry);
      available += movement.availableDelta();
      held += movement.heldDelta();
      return entry;
    }

    void check() {
      assertThat(pass.creditsAvailable()).isEqualTo(available).isNotNegative();
      assertThat(pass.creditsHeld()).isEqualTo(held).isNotNegative();
      assertThat(available + held).isLessThanOrEqualTo(granted);
      assertThat(pass.totalCredits()).isEqualTo(granted);
      boolean isEmpty = available == 0 && held == 0;
      assertThat(Pass.DEPLETED.equals(pass.status()) && !isEmpty).isFalse();
      assertThat(Pass.ACTIVE.equals(pass.status()) && isEmpty).isFalse();
      if (!ledger.isEmpty()) {
        CreditEntry last = ledger.get(ledger.size() - 1);
        assertThat(last.availableAfter()).isEqualTo(available);
        assertThat(last.heldAfter()).isEqualTo(held);
      }
    }
  }
}

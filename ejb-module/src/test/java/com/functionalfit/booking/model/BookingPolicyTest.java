package com.functionalfit.booking.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.booking.model.BookingPolicy.Decision;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BookingPolicyTest {

  private static final Instant START = Given.START;
  private static final Instant BEFORE = START.minus(Duration.ofMinutes(1));

  @Test
  @Tag("BOOK-2")
  void acceptsUntilTheStart() {
    assertThat(BookingPolicy.forOneself(true, false, START, BEFORE)).isEqualTo(Decision.ACCEPT);
    assertThat(BookingPolicy.forOneself(true, false, START, START)).isEqualTo(Decision.STARTED);
  }

  @Test
  @Tag("BOOK-2")
  void doesNotRevealHiddenClassesWhateverTheirState() {
    assertThat(BookingPolicy.forOneself(false, true, START, BEFORE)).isEqualTo(Decision.HIDDEN);
    assertThat(BookingPolicy.forOneself(false, false, START, START)).isEqualTo(Decision.HIDDEN);
  }

  @Test
  @Tag("BOOK-8")
  void theDeskRegistersLateButNotIntoACancelledClass() {
    assertThat(BookingPolicy.forOneself(true, true, START, BEFORE)).isEqualTo(Decision.CANCELLED);
    assertThat(BookingPolicy.atTheDesk(true)).isEqualTo(Decision.CANCELLED);
    assertThat(BookingPolicy.atTheDesk(false)).isEqualTo(Decision.ACCEPT);
  }

  @Property
  @Label("BOOK-4: a seat is free only beyond what is taken and claimed")
  void aSeatIsFreeOnlyBeyondWhatIsTakenAndClaimed(
      @ForAll @IntRange(min = 1, max = 50) int capacity,
      @ForAll @IntRange(max = 60) int booked,
      @ForAll @IntRange(max = 60) int claims) {
    boolean hasSeat = new SeatClaim(capacity, booked, claims).hasSeat();

    assertThat(hasSeat).isEqualTo(booked + claims < capacity);
  }
}

package com.functionalfit.live.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.live.model.Notices.Notice;
import com.functionalfit.live.model.Notices.Place;
import com.functionalfit.platform.change.Change;
import com.functionalfit.platform.change.ChangeAction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("LIVE-1")
@DisplayName("LIVE-1: what changed since the last look")
class NoticesTest {

  private final Notices notices = new Notices();

  @Test
  void tellsABurstOfBookingsOfOneClassOnce() {
    for (long client = 1; client <= 100; client++) {
      notices.add(registration(7L, client, "booked"));
    }
    notices.add(registration(7L, 1L, "cancelled"));
    assertThat(notices.seats()).containsExactly(7L);
    assertThat(notices.registrations()).hasSize(100).containsEntry(new Place(7, 1), "cancelled");
    assertThat(notices.changes()).isEmpty();
  }

  @Test
  void theLastWordCountsButNewStaysNew() {
    notices.add(change(ChangeAction.CLASS_CREATED, 1L));
    notices.add(change(ChangeAction.CLASS_UPDATED, 1L));
    notices.add(change(ChangeAction.CLASS_UPDATED, 2L));
    notices.add(change(ChangeAction.CLASS_MOVED, 2L));
    notices.add(change(ChangeAction.CLASS_CREATED, 3L));
    notices.add(change(ChangeAction.CLASS_CANCELLED, 3L));
    assertThat(notices.changes())
        .extracting(Notice::what)
        .containsExactly("created", "moved", "cancelled");
    assertThat(notices.changed("class")).containsExactly(1L, 2L, 3L);
  }

  @Test
  void leavesEverythingElseAlone() {
    assertThat(Notices.concerns(Change.of(ChangeAction.USER_CREATED, "user", 1L).build()))
        .isFalse();
    assertThat(Notices.concerns(change(ChangeAction.CLASS_CREATED, 1L))).isTrue();
    assertThat(notices.changes()).isEmpty();
  }

  private static Change change(ChangeAction action, long id) {
    return Change.of(action, "class", id).build();
  }

  private static Change registration(long occurrence, long client, String status) {
    return Change.of(ChangeAction.BOOKED, "class_registration", client)
        .after("occurrenceId", occurrence)
        .after("clientId", client)
        .after("status", status)
        .build();
  }
}

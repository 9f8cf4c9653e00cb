package com.functionalfit.notifications.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MailKindTest {

  @Test
  void onlyUrgentMattersGoToThePhone() {
    assertThat(Stream.of(MailKind.values()).filter(MailKind::isUrgent).map(MailKind::slug))
        .containsExactlyInAnyOrder(
            "waitlist_promotion", "class_modified", "class_deleted", "class_reminder");
  }
}

package com.functionalfit.audit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("AUD-3: the audit chain")
@Tag("AUD-3")
class AuditEntryTest {

  private static final Instant MOMENT = Instant.parse("2026-03-02T12:00:00Z");

  @Test
  void isIntactInItsPlace() {
    AuditEntry first = sealed("{}", ChainHash.GENESIS);
    AuditEntry second = sealed("{}", first.hash());

    assertThat(first.isIntact(ChainHash.GENESIS)).isTrue();
    assertThat(second.isIntact(first.hash())).isTrue();
  }

  @Test
  void isNotIntactWhenTheEntryBeforeItIsGoneOrAnother() {
    AuditEntry first = sealed("{}", ChainHash.GENESIS);
    AuditEntry second = sealed("{}", first.hash());
    AuditEntry forged = sealed("{\"amount\":1}", ChainHash.GENESIS);

    assertThat(second.isIntact(ChainHash.GENESIS)).isFalse();
    assertThat(second.isIntact(forged.hash())).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id",
        "occurredAt",
        "requestId",
        "actorKind",
        "actorUserId",
        "actorRole",
        "action",
        "entityType",
        "entityId",
        "siteId",
        "roomId",
        "entityStartsAt",
        "entityEndsAt",
        "changedFields",
        "facts",
        "personalDigest",
        "prevHash",
        "hash",
      })
  void findsAChangeOfAnySealedColumn(String column) throws ReflectiveOperationException {
    AuditEntry entry = sealed("{}", ChainHash.GENESIS);

    tamper(entry, column);

    assertThat(entry.isIntact(ChainHash.GENESIS)).isFalse();
  }

  @Test
  void tellsTextMovedFromOneColumnToTheNextApart() {
    AuditEntry left = entry(new AuditEntry.What("ab", "c", null), "{}");
    AuditEntry right = entry(new AuditEntry.What("a", "bc", null), "{}");
    left.seal(ChainHash.GENESIS);
    right.seal(ChainHash.GENESIS);

    assertThat(left.hash()).isNotEqualTo(right.hash());
  }

  @Test
  void isSealedOnce() {
    AuditEntry entry = sealed("{}", ChainHash.GENESIS);

    assertThatThrownBy(() -> entry.seal(ChainHash.GENESIS))
        .isInstanceOf(IllegalStateException.class);
  }

  private static AuditEntry sealed(String facts, String previous) {
    AuditEntry entry = entry(new AuditEntry.What("update", "client", 5L), facts);
    entry.seal(previous);
    return entry;
  }

  private static AuditEntry entry(AuditEntry.What what, String facts) {
    return new AuditEntry(
        new AuditEntry.Actor("user", 1L, "admin", "request-1"),
        what,
        new AuditEntry.Place(2L, 3L, MOMENT, MOMENT.plusSeconds(3600)),
        MOMENT,
        new AuditEntry.Content("[]", facts, "0".repeat(64)));
  }

  /** What somebody with a hand in the database does. */
  private static void tamper(AuditEntry entry, String column) throws ReflectiveOperationException {
    Field field = AuditEntry.class.getDeclaredField(column);
    field.setAccessible(true);
    Object value = field.get(entry);
    if (field.getType() == Instant.class) {
      field.set(entry, ((Instant) value).plusNanos(1000));
    } else if (field.getType() == Long.class) {
      field.set(entry, value == null ? 9L : (Long) value + 1);
    } else {
      field.set(entry, value + "x");
    }
  }
}

package com.functionalfit.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SqlTextTest {

  private final List<Object> bound = new ArrayList<>();

  private String expand(String sql, Map<String, Object> values) {
    return SqlText.parse(sql).expand(values, bound);
  }

  @Test
  void bindsInTheOrderOfTheStatement() {
    String sql = expand("a = :one AND b = :two AND c = :one", Map.of("one", 1, "two", 2));

    assertThat(sql).isEqualTo("a = ? AND b = ? AND c = ?");
    assertThat(bound).containsExactly(1, 2, 1);
  }

  @Test
  void writesAsManyMarksAsAListHasValues() {
    String sql = expand("a IN (:ids) AND b = :b", Map.of("ids", List.of(7, 8, 9), "b", "x"));

    assertThat(sql).isEqualTo("a IN (?, ?, ?) AND b = ?");
    assertThat(bound).containsExactly(7, 8, 9, "x");
  }

  @Test
  void findsNothingInAnEmptyList() {
    assertThat(expand("a IN (:ids)", Map.of("ids", List.of()))).isEqualTo("a IN (NULL)");
    assertThat(bound).isEmpty();
  }

  @Test
  void leavesQuotedTextAlone() {
    String sql = "SELECT DATE_FORMAT(a, '%H:%i'), 'it''s :no', 'back\\':no' FROM t WHERE b = :b";

    assertThat(expand(sql, Map.of("b", 1))).isEqualTo(sql.replace(":b", "?"));
    assertThat(bound).containsExactly(1);
  }

  @Test
  void bindsNull() {
    assertThat(expand("a <=> :a", Collections.singletonMap("a", null))).isEqualTo("a <=> ?");
    assertThat(bound).isEqualTo(Arrays.asList((Object) null));
  }

  @Test
  void refusesAMissingValue() {
    assertThatThrownBy(() -> expand("a = :a", Map.of()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("a has no value");
  }
}

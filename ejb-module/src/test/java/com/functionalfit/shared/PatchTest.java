package com.functionalfit.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatchTest {

  @Test
  void leavesTheValueAloneWhenTheFieldIsAbsent() {
    assertThat(Patch.<String>absent().orElse("old")).isEqualTo("old");
    assertThat(Patch.<String>absent().map(String::length)).isEqualTo(Patch.absent());
    assertThat(applied(Patch.absent())).isEmpty();
  }

  @Test
  void clearsTheValueWhenTheFieldIsNull() {
    assertThat(Patch.<String>of(null).orElse("old")).isNull();
    assertThat(Patch.<String>of(null).map(String::length)).isEqualTo(Patch.of(null));
    assertThat(applied(Patch.of(null))).containsExactly((String) null);
  }

  @Test
  void replacesTheValueWhenTheFieldHasOne() {
    assertThat(Patch.of("new").orElse("old")).isEqualTo("new");
    assertThat(Patch.of("new").map(String::length)).isEqualTo(Patch.of(3));
    assertThat(applied(Patch.of("new"))).containsExactly("new");
  }

  @Test
  void refusesNullWhereAValueIsNeededAndNamesTheField() {
    assertThatThrownBy(() -> Patch.of(null).notNull("name"))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.errors())
                    .containsExactly(new FieldError("name", FieldError.REQUIRED)));
    assertThat(Patch.absent().notNull("name")).isEqualTo(Patch.absent());
  }

  @Test
  void hasNoValueWhenAbsent() {
    assertThatThrownBy(() -> new Patch<>(false, "x")).isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> applied(Patch<String> patch) {
    List<String> seen = new ArrayList<>();
    patch.ifPresent(seen::add);
    return seen;
  }
}

package com.functionalfit.studio.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("SET-1, SET-2: checking changes of settings")
class SettingChangesTest {

  private static final Map<String, Object> NOTHING_STORED = Map.of();

  @Test
  void keepsWhatDiffersFromTheDefault() {
    assertThat(change("freeCancelHours", 48)).containsExactly(Map.entry("freeCancelHours", 48));
    assertThat(change("freeCancelHours", 24)).isEmpty();
  }

  @Test
  void keepsWhatDiffersFromTheStoredValue() {
    Map<String, Object> stored = Map.of("freeCancelHours", 48);
    assertThat(SettingChanges.of(stored, Map.of("freeCancelHours", 24))).hasSize(1);
    assertThat(SettingChanges.of(stored, Map.of("freeCancelHours", 48))).isEmpty();
  }

  @Test
  void namesEveryWrongValueAndChangesNothing() {
    Map<String, Object> wanted = new HashMap<>();
    wanted.put("freeCancelHours", 169);
    wanted.put("lateCancelMode", "sometimes");
    wanted.put("allowUnpaidBooking", "yes");
    wanted.put("generationTime", "25:00");
    wanted.put("quietHoursStart", "7");
    wanted.put("emailSupportEmail", "nobody");
    wanted.put("dailyScheduleHour", null);
    wanted.put("currency", "EUR");
    wanted.put("nonsense", 1);
    wanted.put("waitlistCutoffHours", 1);
    assertThat(refusal(NOTHING_STORED, wanted).errors())
        .containsExactlyInAnyOrder(
            new FieldError("freeCancelHours", FieldError.RANGE),
            new FieldError("lateCancelMode", FieldError.RANGE),
            new FieldError("allowUnpaidBooking", FieldError.FORMAT),
            new FieldError("generationTime", FieldError.RANGE),
            new FieldError("quietHoursStart", FieldError.FORMAT),
            new FieldError("emailSupportEmail", FieldError.FORMAT),
            new FieldError("dailyScheduleHour", FieldError.REQUIRED),
            new FieldError("currency", FieldError.UNKNOWN_FIELD),
            new FieldError("nonsense", FieldError.UNKNOWN_FIELD));
  }

  @Test
  void allowsNoFallbackPrice() {
    Map<String, Object> wanted = new HashMap<>();
    wanted.put("fallbackEntryFee", null);
    assertThat(SettingChanges.of(NOTHING_STORED, wanted)).containsEntry("fallbackEntryFee", null);
  }

  @Test
  void countsAmountsOfOneValueAsEqual() {
    assertThat(change("fallbackEntryFee", new BigDecimal("1000.00"))).isEmpty();
    assertThat(
            refusal(NOTHING_STORED, Map.of("fallbackEntryFee", new BigDecimal("0.001"))).errors())
        .containsExactly(new FieldError("fallbackEntryFee", FieldError.RANGE));
  }

  @Test
  void wantsAnAddressForDebugCopies() {
    assertThat(refusal(NOTHING_STORED, Map.of("debugBccEnabled", true)).errors())
        .containsExactly(new FieldError("debugBccAddress", FieldError.REQUIRED));
    assertThat(
            SettingChanges.of(
                Map.of("debugBccAddress", "debug@functionalfit.example"),
                Map.of("debugBccEnabled", true)))
        .containsOnlyKeys("debugBccEnabled");
  }

  @Test
  void readsBusinessHours() {
    Map<String, Object> monday = Map.of("open", "08:00", "close", "24:00");
    assertThat(change("businessHours", Map.of("monday", monday))).containsKey("businessHours");
    assertThat(hoursErrors(Map.of("monday", Map.of("open", "08:00"))))
        .containsExactly(new FieldError("businessHours", FieldError.FORMAT));
    assertThat(hoursErrors(Map.of("monday", Map.of("open", "09:00", "close", "08:00"))))
        .containsExactly(new FieldError("businessHours", FieldError.RANGE));
    assertThat(hoursErrors(Map.of("funday", monday)))
        .containsExactly(new FieldError("businessHours", FieldError.UNKNOWN));
  }

  @Property
  @net.jqwik.api.Tag("SET-2")
  void takesHoursInRangeOnly(@ForAll int hours) {
    boolean isInRange = hours >= 0 && hours <= 168;
    Map<String, Object> wanted = Map.of("freeCancelHours", hours);
    if (isInRange) {
      assertThat(SettingChanges.of(Map.of("freeCancelHours", hours), wanted)).isEmpty();
    } else {
      assertThat(refusal(NOTHING_STORED, wanted).errors())
          .containsExactly(new FieldError("freeCancelHours", FieldError.RANGE));
    }
  }

  @Test
  void everyDefaultIsValid() throws SettingRejected {
    for (SettingDefinition<?> definition : SettingsCatalogue.all()) {
      Object plain = definition.plainDefault();
      if (plain != null || definition.rule().nullable()) {
        assertThat(definition.normalise(plain)).isEqualTo(plain);
      }
    }
  }

  private static Map<String, Object> change(String name, Object value) {
    return SettingChanges.of(NOTHING_STORED, Map.of(name, value));
  }

  private static List<FieldError> hoursErrors(Map<String, Object> days) {
    return refusal(NOTHING_STORED, Map.of("businessHours", days)).errors();
  }

  private static Refusal refusal(Map<String, Object> stored, Map<String, Object> wanted) {
    return catchThrowableOfType(Refusal.class, () -> SettingChanges.of(stored, wanted));
  }
}

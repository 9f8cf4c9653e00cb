package com.functionalfit.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("NFR-5")
@DisplayName("NFR-5: the migrations alone bring an empty database to a working state")
class MigrationTest {

  private static final Set<String> TABLES =
      Set.of(
          ("users user_recovery_codes auth_sessions one_time_tokens staff_profiles clients consents"
                  + " sites rooms service_types closures class_templates class_series"
                  + " class_occurrences class_registrations prices pass_types passes credit_ledger"
                  + " account_entries account_allocations attendance_charges settings audit_log"
                  + " audit_personal idempotency_keys timer_runs")
              .split(" "));

  private static final Set<String> SETTINGS =
      Set.of(
          ("freeCancelHours lateCancelMode allowUnpaidBooking creditTiming fallbackEntryFee"
                  + " waitlistCutoffHours quietHoursStart quietHoursEnd promotionDeclineMinutes"
                  + " staffConflictMode staffMoveSameDayOnly staffMoveLockHours staffCancelHours"
                  + " generationTime generationHorizonDays includeEntryFeeOnNoShow"
                  + " includeTrainerFeeOnNoShow includeEntryFeeOnLateCancel"
                  + " includeTrainerFeeOnLateCancel payoutFallbackHourlyRate payoutAutoFinalize"
                  + " dailyScheduleHour emailCompanyName emailSupportEmail debugBccEnabled"
                  + " debugBccAddress gcalEnabled gcalInboundEnabled gcalClientDetail"
                  + " wooPollingEnabled stripePollingEnabled webhookPassValidityMonths"
                  + " apiRateLimitPerMinute archiveAfterMonths auditPseudonymiseMonths"
                  + " notificationRetentionDays emailLogRetentionDays webhookBodyRetentionDays"
                  + " exportRetentionDays failedJobRetentionHours businessHours")
              .split(" "));

  private static DataSource schema;
  private static Sql sql;

  @BeforeAll
  static void migrate() throws SQLException {
    schema = EmbeddedDatabase.migratedSchema();
    sql = new Sql(schema);
  }

  @Test
  void doesNothingTheSecondTime() {
    assertThat(EmbeddedDatabase.flyway(schema).migrate().migrationsExecuted).isZero();
  }

  @Test
  void createsEveryTable() throws SQLException {
    assertThat(sql.list("SELECT table_name FROM information_schema.tables" + IN_SCHEMA))
        .containsAll(TABLES);
  }

  @Test
  void givesEveryTableAPrimaryKey() throws SQLException {
    assertThat(
            sql.list(
                "SELECT table_name FROM information_schema.tables t"
                    + IN_SCHEMA
                    + " AND NOT EXISTS (SELECT 1 FROM information_schema.table_constraints c"
                    + " WHERE c.table_schema = t.table_schema AND c.table_name = t.table_name"
                    + " AND c.constraint_type = 'PRIMARY KEY')"))
        .isEmpty();
  }

  @Test
  void leadsAnIndexWithEveryForeignKey() throws SQLException {
    assertThat(
            sql.list(
                "SELECT CONCAT(table_name, '.', column_name)"
                    + " FROM information_schema.key_column_usage k"
                    + IN_SCHEMA
                    + " AND referenced_table_name IS NOT NULL"
                    + " AND NOT EXISTS (SELECT 1 FROM information_schema.statistics s"
                    + " WHERE s.table_schema = k.table_schema AND s.table_name = k.table_name"
                    + " AND s.column_name = k.column_name AND s.seq_in_index = 1)"))
        .isEmpty();
  }

  @Test
  void writesTextInOneCollationWhateverTheServersDefault() throws SQLException {
    assertThat(
            sql.list(
                "SELECT DISTINCT table_collation FROM information_schema.tables"
                    + IN_SCHEMA
                    + " AND table_name <> 'flyway_schema_history'"))
        .containsExactly("utf8mb4_unicode_ci");
  }

  @Test
  void comparesHashesByteByByte() throws SQLException {
    List<String> hashes =
        sql.list(
            "SELECT DISTINCT collation_name FROM information_schema.columns"
                + IN_SCHEMA
                + " AND column_type = 'char(64)'");
    assertThat(hashes).containsExactly("ascii_bin");
  }

  @Test
  @Tag("GUEST-1")
  void createsExactlyOneTechnicalGuest() throws SQLException {
    assertThat(sql.list("SELECT full_name FROM clients")).containsExactly("Technikai vendég");
    assertThat(sql.value("SELECT kind FROM clients")).isEqualTo("technical");
  }

  @Test
  @Tag("SET-2")
  void createsEverySettingThatCanBeChanged() throws SQLException {
    assertThat(sql.list("SELECT setting_key FROM settings"))
        .containsExactlyInAnyOrderElementsOf(SETTINGS);
  }

  @Test
  void createsFourteenRoomsOfWhichTheGymsAreShared() throws SQLException {
    assertThat(sql.list("SELECT name FROM rooms")).hasSize(14);
    assertThat(sql.list("SELECT name FROM rooms WHERE conflict_mode = 'allow'"))
        .containsExactly("Gym", "Gym", "Gym");
    assertThat(sql.list("SELECT name FROM sites ORDER BY id"))
        .containsExactly("SASAD", "TB", "ÚJBUDA");
  }

  @Test
  void pricesEveryServiceType() throws SQLException {
    assertThat(
            sql.list(
                "SELECT CONCAT_WS(' ', t.code, p.entry_fee, p.trainer_fee, p.currency)"
                    + " FROM prices p JOIN service_types t ON t.id = p.service_type_id"))
        .containsExactlyInAnyOrder(
            "PT 15000.00 10000.00 HUF",
            "GYOGYTORNA 14000.00 9000.00 HUF",
            "MASSZAZS 12000.00 7000.00 HUF");
  }

  private static final String IN_SCHEMA = " WHERE table_schema = DATABASE()";
}

package com.functionalfit.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CONC-2")
@DisplayName("CONC-2: the database is the second guard of what must be unique or within bounds")
class SchemaGuardsTest {

  private static Sql sql;

  @BeforeAll
  static void migrate() throws SQLException {
    sql = new Sql(EmbeddedDatabase.migratedSchema());
  }

  @Test
  @Tag("AUTH-4")
  void freesTheAddressOfADeletedUserOnly() throws SQLException {
    String user = "INSERT INTO users (name, email) VALUES ('Próba', 'guard@functionalfit.example')";
    sql.run(user);
    assertRefused(user);
    sql.run("UPDATE users SET deleted_at = NOW(6) WHERE email = 'guard@functionalfit.example'");
    assertThat(sql.run(user)).isEqualTo(1);
  }

  @Test
  @Tag("REF-2")
  void keepsRoomNamesUniqueAmongLivingRoomsOfASite() throws SQLException {
    String room =
        "INSERT INTO rooms (site_id, name) SELECT id, 'Gym' FROM sites WHERE slug = 'sasad'";
    assertRefused(room);
    sql.run(
        "UPDATE rooms SET deleted_at = NOW(6) WHERE name = 'Gym' AND site_id ="
            + " (SELECT id FROM sites WHERE slug = 'sasad')");
    assertThat(sql.run(room)).isEqualTo(1);
  }

  @Test
  @Tag("GUEST-1")
  void refusesASecondTechnicalGuest() {
    assertRefused(
        "INSERT INTO clients (kind, full_name, joined_on)"
            + " VALUES ('technical', 'Másik', '2026-01-01')");
  }

  @Test
  void refusesAClosureWhosePlaceIsNotItsScope() {
    assertRefused(
        "INSERT INTO closures (scope, kind, starts_at, ends_at, reason)"
            + " VALUES ('site', 'blackout', '2026-01-01', '2026-01-02', 'Leltár')");
  }

  @Test
  void refusesAPriceWithoutATarget() {
    assertRefused(
        "INSERT INTO prices (entry_fee, trainer_fee, valid_from, source)"
            + " VALUES (1, 1, '2026-01-01', 'manual')");
  }

  @Test
  @Tag("BOOK-3")
  void allowsOneActiveRegistrationPerClientAndClass() throws SQLException {
    aClass();
    String booking =
        "INSERT INTO class_registrations (occurrence_id, client_id, status, source, booked_at,"
            + " credits_required, payment_status, policy) SELECT o.id, c.id, 'booked', 'staff',"
            + " NOW(6), 1, 'unpaid', '{}' FROM class_occurrences o JOIN clients c";
    sql.run(booking);
    assertRefused(booking);
    String cancel = "UPDATE class_registrations SET status = 'cancelled' WHERE status = 'booked'";
    sql.run(cancel);
    sql.run(booking);
    sql.run(cancel);
    assertThat(sql.run(booking)).isEqualTo(1);
  }

  private static void aClass() throws SQLException {
    sql.run("INSERT INTO users (name, email) VALUES ('Edző', 'trainer@functionalfit.example')");
    sql.run(
        "INSERT INTO staff_profiles (user_id)"
            + " SELECT id FROM users WHERE email = 'trainer@functionalfit.example'");
    sql.run("INSERT INTO class_templates (title, duration_min, capacity) VALUES ('Jóga', 60, 12)");
    sql.run(
        "INSERT INTO class_occurrences (template_id, starts_at, ends_at, room_id, trainer_id,"
            + " capacity, credits_required) SELECT t.id, '2026-12-01 09:00', '2026-12-01 10:00',"
            + " (SELECT MIN(id) FROM rooms), s.id, 12, 1"
            + " FROM class_templates t JOIN staff_profiles s");
  }

  private static void assertRefused(String statement) {
    assertThatThrownBy(() -> sql.run(statement))
        .satisfiesAnyOf(
            e -> assertThat(e).isInstanceOf(SQLIntegrityConstraintViolationException.class),
            e -> assertThat(e).hasMessageContaining("CONSTRAINT"));
  }
}

package com.functionalfit.it.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.dev.DevStack;
import com.functionalfit.dev.demo.DemoData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The demo data, shortened to two weeks, on a stack of its own. */
class DemoDataIT {

  private static final Path FOLDER =
      Path.of(System.getProperty("it.folder"), "demo-" + ProcessHandle.current().pid());
  private static final String PASSWORD = DemoData.randomPassword();
  private static final int WEEKS = 2;

  private static DevStack stack;

  @BeforeAll
  static void load() throws Exception {
    stack =
        DevStack.start(
            new DevStack.Options(
                FOLDER,
                Path.of(System.getProperty("it.server")),
                Path.of(System.getProperty("it.ear")),
                0,
                false,
                Map.of(
                    "FUNCTIONALFIT_DEMO",
                    "true",
                    "FUNCTIONALFIT_ADMIN_NAME",
                    DemoData.ADMIN_NAME,
                    "FUNCTIONALFIT_ADMIN_EMAIL",
                    DemoData.ADMIN_EMAIL,
                    "FUNCTIONALFIT_ADMIN_PASSWORD",
                    PASSWORD,
                    "FUNCTIONALFIT_AUTH_RATE_PER_MINUTE",
                    "1000",
                    "FUNCTIONALFIT_API_RATE_PER_MINUTE",
                    "100000")));
    load("logins.txt");
  }

  @AfterAll
  static void stop() {
    stack.close();
  }

  @Test
  @DisplayName("Past weeks, full and cancelled classes, passes and debts are all there")
  void everySituationIsThere() {
    assertThat(number("SELECT COUNT(*) FROM clients WHERE kind <> 'technical'")).isEqualTo(61);
    assertThat(number("SELECT COUNT(*) FROM passes")).isEqualTo(40);
    assertThat(number("SELECT COUNT(DISTINCT status) FROM passes")).isGreaterThanOrEqualTo(3);
    assertThat(registrations("status = 'attended'")).isGreaterThan(200);
    assertThat(registrations("status = 'no_show'")).isPositive();
    assertThat(registrations("cancel_kind = 'late'")).isPositive();
    assertThat(registrations("cancel_kind = 'free'")).isPositive();
    assertThat(registrations("cancel_kind = 'class_cancelled'")).isPositive();
    assertThat(registrations("status = 'waitlist'")).isEqualTo(3);
    assertThat(number("SELECT COUNT(*) FROM account_entries WHERE type = 'WRITE_OFF'"))
        .isEqualTo(1);
    assertThat(number("SELECT COUNT(*) FROM closures")).isEqualTo(2);
    assertThat(events("type = 'INDIVIDUAL' AND series_id IS NULL")).isGreaterThan(30);
    assertThat(events("type = 'INDIVIDUAL' AND status = 'completed'")).isGreaterThan(15);
    assertThat(events("type = 'BLOCK'")).isGreaterThanOrEqualTo(3);
    assertThat(events("series_id IS NOT NULL")).isEqualTo(40);
    assertThat(
            number(
                "SELECT COUNT(DISTINCT TIME(starts_at))"
                    + " FROM events WHERE series_id IS NOT NULL"))
        .as("noon in Budapest is not always the same in UTC")
        .isEqualTo(2);
  }

  @Test
  @DisplayName("The past was lived in the past: nothing is booked or marked before its time")
  void thePastWasLivedInThePast() {
    assertThat(
            number(
                "SELECT COUNT(*) FROM class_registrations r JOIN class_occurrences o"
                    + " ON o.id = r.occurrence_id WHERE r.booked_at > o.starts_at"
                    + " OR r.checked_in_at < o.starts_at"))
        .isZero();
    assertThat(FOLDER.resolve("storage/demo-clock")).doesNotExist();
  }

  @Test
  @DisplayName("Balances are the sums of their ledgers")
  void ledgersAgree() {
    assertThat(
            number(
                "SELECT COUNT(*) FROM (SELECT p.id FROM passes p LEFT JOIN credit_ledger l"
                    + " ON l.pass_id = p.id GROUP BY p.id, p.credits_available, p.credits_held"
                    + " HAVING p.credits_available <> COALESCE(SUM(l.available_delta), 0)"
                    + " OR p.credits_held <> COALESCE(SUM(l.held_delta), 0)) wrong"))
        .isZero();
  }

  @Test
  @DisplayName("Only the named people's log-ins are told, and loading again changes nothing")
  void loadsOnce() throws Exception {
    String logins = Files.readString(FOLDER.resolve("logins.txt"));
    assertThat(logins.lines()).hasSize(8);
    assertThat(logins).contains(DemoData.ADMIN_EMAIL, "kata.kitalalt@functionalfit.example");
    long changes = number("SELECT COUNT(*) FROM audit_log WHERE action <> 'LOGIN'");

    load("logins.txt");
    load("another.txt");

    assertThat(number("SELECT COUNT(*) FROM audit_log WHERE action <> 'LOGIN'")).isEqualTo(changes);
    assertThat(FOLDER.resolve("another.txt")).doesNotExist();
  }

  private static void load(String logins) throws Exception {
    DemoData.loadOnce(
        stack.url(), PASSWORD, WEEKS, DevStack.storage(FOLDER), FOLDER.resolve(logins));
  }

  private static long events(String condition) {
    return number("SELECT COUNT(*) FROM events WHERE " + condition);
  }

  private static long registrations(String condition) {
    return number("SELECT COUNT(*) FROM class_registrations WHERE " + condition);
  }

  private static long number(String sql) {
    try (Connection connection = stack.database().connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}

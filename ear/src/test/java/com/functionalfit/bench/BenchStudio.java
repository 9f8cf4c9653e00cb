package com.functionalfit.bench;

import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.People;
import com.functionalfit.it.support.TestStack;
import com.functionalfit.it.support.Unique;
import com.functionalfit.platform.crypto.SecretTokens;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;

/**
 * A studio big enough to measure on, written with SQL: making thousands of people and sign-ins
 * through the API would measure the hashing of passwords.
 */
final class BenchStudio {

  /**
   * Ids of everybody and everything made here start here; a client, user, pass and session share
   * one.
   */
  static final int FIRST = 1_000_001;

  static final int CREDITS = 1000;
  private static final int CAPACITY = 30_000;
  private static final String SEQUENCE = " FROM seq_";

  private final long templateId;
  private final long roomId;
  private final long trainerId;
  private static int nextClass = FIRST;

  private BenchStudio(long templateId, long roomId, long trainerId) {
    this.templateId = templateId;
    this.roomId = roomId;
    this.trainerId = trainerId;
  }

  /** Makes the places and so many people with a pass and a bearer token. */
  static BenchStudio open(int people) {
    BenchStudio studio = openWithoutPeople();
    addPeople(people);
    return studio;
  }

  /** Makes the places. */
  static BenchStudio openWithoutPeople() {
    Api admin = Api.admin();
    long site = admin.post("/sites", Map.of("name", Unique.name("Bench"))).expect(201).id();
    long room =
        admin
            .post("/rooms", Map.of("siteId", site, "name", "Bench", "conflictMode", "allow"))
            .expect(201)
            .id();
    long trainer = People.member(admin, "staff", "Bench").staffId();
    long template =
        admin
            .post(
                "/class-templates",
                Map.of(
                    "title",
                    Unique.name("Bench"),
                    "durationMin",
                    60,
                    "capacity",
                    12,
                    "defaultRoomId",
                    room,
                    "defaultTrainerId",
                    trainer))
            .expect(201)
            .id();
    return new BenchStudio(template, room, trainer);
  }

  long templateId() {
    return templateId;
  }

  /** Token of a person, counted from 0. */
  static String token(int person) {
    return "bench-%037d".formatted(person);
  }

  /**
   * Adds classes that nobody has booked, one an hour.
   *
   * @param inDays when the first one starts
   * @return id of the first; the others follow
   */
  int addClasses(int count, int inDays) {
    int first = nextClass;
    nextClass += count;
    Sql.update(
        "INSERT INTO class_occurrences (id, template_id, starts_at, ends_at, room_id, trainer_id,"
            + " capacity, credits_required) SELECT ? + seq, ?,"
            + " UTC_DATE() + INTERVAL ? DAY + INTERVAL seq * 13 MINUTE + INTERVAL ? MICROSECOND,"
            + " UTC_DATE() + INTERVAL ? DAY + INTERVAL seq * 13 + 60 MINUTE, ?, ?, ?, 1"
            + SEQUENCE
            + "0_to_"
            + (count - 1),
        first,
        templateId,
        inDays,
        first,
        inDays,
        roomId,
        trainerId,
        CAPACITY);
    return first;
  }

  /** Stores registrations of the past until there are this many. */
  void fillRegistrationsTo(int total, int people) {
    long missing = total - Sql.number("SELECT COUNT(*) FROM class_registrations");
    int classes = (int) Math.ceil((double) missing / people);
    if (classes <= 0) {
      return;
    }
    int first = addClasses(classes, -400);
    Sql.update(
        "INSERT INTO class_registrations (occurrence_id, client_id, status, source, booked_at,"
            + " checked_in_at, credits_required, payment_status, policy)"
            + " SELECT o.id, c.id, 'attended', 'self', o.starts_at - INTERVAL 2 DAY, o.starts_at, 1,"
            + " 'paid', '{}' FROM class_occurrences o JOIN clients c ON c.id >= ?"
            + " WHERE o.id >= ? AND o.id < ?",
        FIRST,
        first,
        first + classes);
  }

  private static void addPeople(int people) {
    String sequence = SEQUENCE + "0_to_" + (people - 1);
    Sql.update(
        "INSERT INTO users (id, role, name, email) SELECT ? + seq, 'client', CONCAT('Bench ', seq),"
            + " CONCAT('bench-', seq, '@functionalfit.example')"
            + sequence,
        FIRST);
    Sql.update(
        "INSERT INTO clients (id, user_id, full_name, joined_on) SELECT ? + seq, ? + seq,"
            + " CONCAT('Bench ', seq), UTC_DATE()"
            + sequence,
        FIRST,
        FIRST);
    Sql.update(
        "INSERT INTO passes (id, client_id, name, total_credits, credits_available, valid_from,"
            + " valid_until, source, price, purchased_at) SELECT ? + seq, ? + seq, 'Bench', ?, ?,"
            + " UTC_DATE(), UTC_DATE() + INTERVAL 90 DAY, 'manual', 0, UTC_TIMESTAMP()"
            + sequence,
        FIRST,
        FIRST,
        CREDITS,
        CREDITS);
    Sql.update(
        "INSERT INTO credit_ledger (pass_id, type, credits, available_delta, held_delta, reason,"
            + " available_after, held_after) SELECT ? + seq, 'GRANT', ?, ?, 0, 'sale', ?, 0"
            + sequence,
        FIRST,
        CREDITS,
        CREDITS,
        CREDITS);
    addTokens(people);
  }

  private static void addTokens(int people) {
    String sql =
        "INSERT INTO auth_sessions (id, user_id, kind, token_hash, ip, user_agent, last_seen_at,"
            + " expires_at) VALUES (?, ?, 'token', ?, '127.0.0.1', 'bench', UTC_TIMESTAMP(),"
            + " UTC_TIMESTAMP() + INTERVAL 1 DAY)";
    try (Connection connection = TestStack.get().database().connect();
        PreparedStatement insert = connection.prepareStatement(sql)) {
      for (int i = 0; i < people; i++) {
        insert.setInt(1, FIRST + i);
        insert.setInt(2, FIRST + i);
        insert.setString(3, SecretTokens.sha256(token(i)));
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}

package com.functionalfit.privacy.persistence;

import com.functionalfit.platform.crypto.FieldCipher;
import com.functionalfit.platform.persistence.Rows;
import com.functionalfit.privacy.model.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.persistence.TupleElement;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads each kind of data by a statement of its own; {@code :user} and {@code :client} stand for
 * the person. Columns that end in {@code _enc} are decrypted and lose the ending.
 */
@ApplicationScoped
class SqlPersonalData implements PersonalData {

  private static final String ENCRYPTED = "_enc";
  private static final long NOBODY = 0;

  private static final Map<String, String> STATEMENTS = new LinkedHashMap<>();

  static {
    STATEMENTS.put(
        "account",
        """
        SELECT u.name, u.email, u.role, u.status, u.locale, u.created_at, u.last_login_at,
          u.totp_enabled_at AS second_factor_since FROM users u WHERE u.id = :user""");
    STATEMENTS.put(
        "profile",
        """
        SELECT c.full_name, c.phone_enc, c.date_of_birth_enc, c.emergency_contact_name_enc,
          c.emergency_contact_phone_enc, c.notes_enc, c.joined_on, c.reminder_24h, c.reminder_2h,
          c.daily_schedule FROM clients c WHERE c.id = :client""");
    STATEMENTS.put(
        "staff_profile",
        """
        SELECT f.bio, f.specialization, f.skills, f.phone_enc, f.default_hourly_rate, f.is_visible
        FROM staff_profiles f WHERE f.user_id = :user""");
    STATEMENTS.put(
        "consents",
        """
        SELECT k.created_at, k.kind, k.action, k.document_version, k.source, k.ip FROM consents k
        WHERE k.client_id = :client OR k.user_id = :user ORDER BY k.id""");
    STATEMENTS.put(
        "sign_ins",
        """
        SELECT a.created_at, a.kind, a.name, a.ip, a.user_agent, a.last_seen_at, a.revoked_at
        FROM auth_sessions a WHERE a.user_id = :user ORDER BY a.id""");
    STATEMENTS.put(
        "registrations",
        """
        SELECT r.id, t.title, o.starts_at, o.ends_at, s.name AS site, m.name AS room, r.status,
          r.source, r.booked_at, r.waitlisted_at, r.promoted_at, r.cancelled_at, r.cancel_kind,
          r.cancel_reason, r.checked_in_at, r.payment_method, r.payment_status, r.credits_used,
          r.quoted_entry_fee, r.currency, r.note
        FROM class_registrations r JOIN class_occurrences o ON o.id = r.occurrence_id
        JOIN class_templates t ON t.id = o.template_id JOIN rooms m ON m.id = o.room_id
        JOIN sites s ON s.id = m.site_id WHERE r.client_id = :client ORDER BY o.starts_at, r.id""");
    STATEMENTS.put(
        "events",
        """
        SELECT e.id, e.starts_at, e.ends_at, t.name AS service, s.name AS site, m.name AS room,
          u.name AS trainer, e.status, g.attendance, g.checked_in_at, g.quoted_entry_fee,
          g.currency, g.payment_method, g.payment_status, g.credits_used
        FROM event_guests g JOIN events e ON e.id = g.event_id
        LEFT JOIN service_types t ON t.id = e.service_type_id JOIN rooms m ON m.id = e.room_id
        JOIN sites s ON s.id = m.site_id JOIN staff_profiles f ON f.id = e.staff_id
        JOIN users u ON u.id = f.user_id
        WHERE g.client_id = :client ORDER BY e.starts_at, e.id""");
    STATEMENTS.put(
        "attendance",
        """
        SELECT a.occurred_at, a.source_type, a.outcome, a.duration_min, a.entry_fee, a.currency,
          a.payment_method, a.credits, a.captured_at, a.reversed_at
        FROM attendance_charges a WHERE a.client_id = :client ORDER BY a.id""");
    STATEMENTS.put(
        "passes",
        """
        SELECT p.id, p.name, p.total_credits, p.credits_available, p.credits_held, p.valid_from,
          p.valid_until, p.status, p.source, p.price, p.currency, p.purchased_at
        FROM passes p WHERE p.client_id = :client ORDER BY p.id""");
    STATEMENTS.put(
        "credit_ledger",
        """
        SELECT l.created_at, l.pass_id, l.type, l.credits, l.available_delta, l.held_delta,
          l.available_after, l.held_after, l.reason
        FROM credit_ledger l JOIN passes p ON p.id = l.pass_id
        WHERE p.client_id = :client ORDER BY l.id""");
    STATEMENTS.put(
        "account_statement",
        """
        SELECT e.occurred_at, e.type, e.amount, e.currency, e.method, e.reason
        FROM account_entries e WHERE e.client_id = :client ORDER BY e.id""");
    STATEMENTS.put(
        "prices",
        """
        SELECT p.label, p.entry_fee, p.currency, p.valid_from, p.valid_until, p.is_active
        FROM prices p WHERE p.client_id = :client ORDER BY p.id""");
    STATEMENTS.put(
        "mail_log",
        """
        SELECT m.queued_at, m.recipient, m.template_slug, m.subject, m.status, m.sent_at
        FROM email_log m LEFT JOIN notifications n ON n.id = m.notification_id
        WHERE n.user_id = :user
          OR m.recipient = (SELECT u.email FROM users u WHERE u.id = :user) ORDER BY m.id""");
    STATEMENTS.put(
        "audit_entries",
        """
        SELECT a.occurred_at, a.action, a.entity_type, a.entity_id, a.changed_fields, a.facts,
          p.before_json AS personal_before, p.after_json AS personal_after
        FROM audit_log a LEFT JOIN audit_personal p ON p.audit_id = a.id
        WHERE a.actor_user_id = :user OR (a.entity_type = 'user' AND a.entity_id = :user)
          OR (a.entity_type = 'client' AND a.entity_id = :client) ORDER BY a.id""");
  }

  @PersistenceContext private EntityManager em;
  @Inject private FieldCipher cipher;

  @Override
  public List<Section> read(Long userId, Long clientId) {
    List<Section> sections = new ArrayList<>();
    STATEMENTS.forEach(
        (name, statement) -> {
          Query query = em.createNativeQuery(statement, Tuple.class);
          if (statement.contains(":user")) {
            query.setParameter("user", userId == null ? NOBODY : userId);
          }
          if (statement.contains(":client")) {
            query.setParameter("client", clientId == null ? NOBODY : clientId);
          }
          sections.add(new Section(name, Rows.of(query).stream().map(this::values).toList()));
        });
    return sections;
  }

  private Map<String, Object> values(Tuple row) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (TupleElement<?> element : row.getElements()) {
      String column = element.getAlias();
      if (column.endsWith(ENCRYPTED)) {
        String name = column.substring(0, column.length() - ENCRYPTED.length());
        values.put(name, cipher.decrypt(Rows.bytes(row, column)));
      } else {
        values.put(column, plain(row, column));
      }
    }
    return values;
  }

  private static Object plain(Tuple row, String column) {
    Object value = row.get(column);
    if (value == null || value instanceof Number || value instanceof Boolean) {
      return value;
    }
    return value instanceof Timestamp ? Rows.instant(row, column).toString() : value.toString();
  }
}

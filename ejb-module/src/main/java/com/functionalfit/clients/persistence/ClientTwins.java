package com.functionalfit.clients.persistence;

import com.functionalfit.clients.DuplicatePair;
import com.functionalfit.clients.DuplicatePair.Twin;
import com.functionalfit.platform.crypto.FieldCipher;
import com.functionalfit.platform.persistence.Rows;
import com.functionalfit.platform.persistence.SqlFilter;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds clients who may be one person, by the index of phone numbers and that of names. The
 * database takes names for the same that differ in case and accents only.
 */
@ApplicationScoped
class ClientTwins {

  private static final String LIVING =
      " WHERE a.kind = 'person' AND a.deleted_at IS NULL AND b.kind = 'person'"
          + " AND b.deleted_at IS NULL";
  private static final String PAIRS =
      "FROM (SELECT p.first_id, p.second_id, MAX(p.by_phone) AS by_phone, MAX(p.by_name) AS by_name"
          + " FROM (SELECT a.id AS first_id, b.id AS second_id, 1 AS by_phone, 0 AS by_name"
          + " FROM clients a JOIN clients b ON b.phone_bidx = a.phone_bidx AND b.id > a.id"
          + LIVING
          + " UNION ALL SELECT a.id, b.id, 0, 1"
          + " FROM clients a JOIN clients b ON b.full_name = a.full_name AND b.id > a.id"
          + LIVING
          + ") p GROUP BY p.first_id, p.second_id) d"
          + " JOIN clients f ON f.id = d.first_id LEFT JOIN users fu ON fu.id = f.user_id"
          + " JOIN clients s ON s.id = d.second_id LEFT JOIN users su ON su.id = s.user_id"
          + " WHERE 1 = 1";
  private static final String COLUMNS =
      "d.by_phone, d.by_name, " + twin("f", "fu") + ", " + twin("s", "su");
  private static final String ORDER =
      "d.by_phone + d.by_name DESC, d.by_phone DESC, f.full_name, d.first_id, d.second_id";

  @PersistenceContext private EntityManager em;
  @Inject private FieldCipher cipher;

  Page<DuplicatePair> page(PageRequest request) {
    return new SqlFilter(PAIRS).page(em, COLUMNS, ORDER, request, this::pair);
  }

  private static String twin(String client, String user) {
    return """
        %1$s.id AS %1$s_id, %1$s.full_name AS %1$s_name, %2$s.email AS %1$s_email,
        %1$s.phone_enc AS %1$s_phone, %1$s.joined_on AS %1$s_joined, %1$s.version AS %1$s_version,
        (SELECT COUNT(*) FROM class_registrations r WHERE r.client_id = %1$s.id)
          AS %1$s_registrations"""
        .formatted(client, user);
  }

  private DuplicatePair pair(Tuple row) {
    List<String> reasons =
        Stream.of("phone", "name").filter(what -> Rows.flag(row, "by_" + what)).toList();
    return new DuplicatePair(twin(row, "f"), twin(row, "s"), reasons);
  }

  private Twin twin(Tuple row, String prefix) {
    return new Twin(
        Rows.id(row, prefix + "_id"),
        Rows.text(row, prefix + "_name"),
        Rows.text(row, prefix + "_email"),
        cipher.decrypt(Rows.bytes(row, prefix + "_phone")),
        Rows.date(row, prefix + "_joined"),
        Rows.id(row, prefix + "_registrations"),
        Rows.number(row, prefix + "_version"));
  }
}

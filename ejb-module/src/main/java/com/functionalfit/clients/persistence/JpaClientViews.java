package com.functionalfit.clients.persistence;

import com.functionalfit.clients.ClientDetails;
import com.functionalfit.clients.ClientFilter;
import com.functionalfit.clients.DuplicatePair;
import com.functionalfit.clients.FoundClient;
import com.functionalfit.clients.ListedClient;
import com.functionalfit.clients.model.ClientViews;
import com.functionalfit.platform.crypto.BlindIndex;
import com.functionalfit.platform.crypto.FieldCipher;
import com.functionalfit.platform.persistence.Rows;
import com.functionalfit.platform.persistence.SqlFilter;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import com.functionalfit.shared.PhoneNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
class JpaClientViews implements ClientViews {

  private static final String BALANCE =
      "(SELECT COALESCE(SUM(a.amount), 0) FROM account_entries a WHERE a.client_id = c.id)";
  private static final String COLUMNS =
      """
      c.id, c.full_name, u.email, c.phone_enc, u.status, c.kind, c.joined_on, c.user_id, c.version,
      """
          + BALANCE
          + " AS balance";
  private static final String DETAILS =
      COLUMNS
          + """
          , c.date_of_birth_enc, c.emergency_contact_name_enc, c.emergency_contact_phone_enc,
          c.notes_enc, c.reminder_24h, c.reminder_2h, c.daily_schedule""";
  private static final String LIVING =
      """
      FROM clients c LEFT JOIN users u ON u.id = c.user_id AND u.deleted_at IS NULL
      WHERE c.deleted_at IS NULL AND c.erased_at IS NULL""";
  private static final String MATCH =
      "(c.full_name LIKE :text OR u.email LIKE :text OR c.phone_bidx = :phone)";
  private static final String TECHNICAL_LAST = "c.kind = 'technical'";
  private static final Map<String, String> SORTS =
      Map.of(
          "name", "c.full_name",
          "email", "u.email",
          "createdAt", "c.created_at",
          "balance", "balance");

  @PersistenceContext private EntityManager em;
  @Inject private FieldCipher cipher;
  @Inject private BlindIndex blindIndex;
  @Inject private ClientTwins duplicates;

  @Override
  public Page<ListedClient> list(ClientFilter filter, PageRequest request) {
    boolean isOwing = Boolean.TRUE.equals(filter.owes());
    boolean hasAccount = Boolean.TRUE.equals(filter.hasAccount());
    SqlFilter sql =
        matching(filter.text())
            .and("c.id IN (:ids)", "ids", filter.ids())
            .and("u.status = :status", "status", filter.status())
            .and(filter.owes() != null, BALANCE + (isOwing ? " > 0" : " <= 0"))
            .and(
                filter.hasAccount() != null, "c.user_id IS" + (hasAccount ? " NOT" : "") + " NULL");
    String order = TECHNICAL_LAST + ", " + SqlFilter.order(request, SORTS, "c.full_name", "c.id");
    return sql.page(em, COLUMNS, order, request, this::toListed);
  }

  @Override
  public List<FoundClient> search(String text, int limit) {
    SqlFilter sql = matching(text).with("begin", SqlFilter.containing(text).substring(1));
    String order = TECHNICAL_LAST + ", c.full_name LIKE :begin DESC, c.full_name, c.id";
    return sql.list(em, COLUMNS, order, limit, this::toFound);
  }

  @Override
  public Optional<ClientDetails> find(long clientId) {
    return new SqlFilter(LIVING)
        .and("c.id = :id", "id", clientId).list(em, DETAILS, "c.id", 1, this::toDetails).stream()
            .findFirst();
  }

  @Override
  public Page<DuplicatePair> duplicates(PageRequest page) {
    return duplicates.page(page);
  }

  private SqlFilter matching(String text) {
    SqlFilter sql = new SqlFilter(LIVING).and(MATCH, "text", SqlFilter.containing(text));
    return text == null ? sql : sql.with("phone", phoneIndex(text));
  }

  /** Phone numbers are found whole only; any other text matches none. */
  private String phoneIndex(String text) {
    return PhoneNumber.isWellFormed(text) ? blindIndex.of(PhoneNumber.normalise(text)) : "";
  }

  private ListedClient toListed(Tuple row) {
    return new ListedClient(
        Rows.id(row, "id"),
        Rows.text(row, "full_name"),
        Rows.text(row, "email"),
        secret(row, "phone_enc"),
        Rows.text(row, "status"),
        Rows.text(row, "kind"),
        Rows.date(row, "joined_on"),
        Rows.amount(row, "balance"),
        Rows.id(row, "user_id"),
        Rows.number(row, "version"));
  }

  private FoundClient toFound(Tuple row) {
    return new FoundClient(
        Rows.id(row, "id"),
        Rows.text(row, "full_name"),
        Rows.text(row, "email"),
        secret(row, "phone_enc"),
        "technical".equals(Rows.text(row, "kind")));
  }

  private ClientDetails toDetails(Tuple row) {
    ListedClient listed = toListed(row);
    String birth = secret(row, "date_of_birth_enc");
    return new ClientDetails(
        listed.id(),
        listed.fullName(),
        listed.email(),
        listed.phone(),
        listed.status(),
        listed.kind(),
        listed.joinedOn(),
        listed.balance(),
        listed.userId(),
        birth == null ? null : LocalDate.parse(birth),
        secret(row, "emergency_contact_name_enc"),
        secret(row, "emergency_contact_phone_enc"),
        Rows.flag(row, "reminder_24h"),
        Rows.flag(row, "reminder_2h"),
        Rows.flag(row, "daily_schedule"),
        List.of(),
        secret(row, "notes_enc"),
        listed.version());
  }

  private String secret(Tuple row, String column) {
    return cipher.decrypt(Rows.bytes(row, column));
  }
}

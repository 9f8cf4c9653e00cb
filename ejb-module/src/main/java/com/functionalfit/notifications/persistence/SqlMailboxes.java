package com.functionalfit.notifications.persistence;

import com.functionalfit.notifications.MailboxState;
import com.functionalfit.notifications.model.Mailboxes;
import com.functionalfit.platform.persistence.PlainSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** What the mail log says of an address: its last entry that came to an end counts. */
@ApplicationScoped
class SqlMailboxes implements Mailboxes {

  private static final String OF_CLIENT =
      "SELECT l.queued_at, l.last_error, l.is_refused FROM clients c"
          + " LEFT JOIN users u ON u.id = c.user_id"
          + " LEFT JOIN email_log l ON l.id = (SELECT MAX(e.id) FROM email_log e"
          + " WHERE e.recipient = u.email AND e.status IN ('sent', 'failed'))"
          + " WHERE c.id = ? AND c.deleted_at IS NULL";

  @Inject private PlainSql sql;

  @Override
  public Optional<MailboxState> findOfClient(long clientId) {
    return sql.list(SqlMailboxes::state, OF_CLIENT, clientId).stream().findFirst();
  }

  private static MailboxState state(ResultSet row) throws SQLException {
    return row.getBoolean("is_refused")
        ? new MailboxState(PlainSql.instant(row, "queued_at"), row.getString("last_error"))
        : new MailboxState(null, null);
  }
}

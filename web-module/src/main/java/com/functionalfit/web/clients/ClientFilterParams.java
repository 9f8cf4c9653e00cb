package com.functionalfit.web.clients;

import com.functionalfit.clients.ClientFilter;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import com.functionalfit.web.json.QueryValues;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The filters of the list of clients; use as {@code @BeanParam}. */
public class ClientFilterParams {

  private static final int SHORTEST_TEXT = 2;
  private static final Set<String> STATUSES = Set.of("active", "inactive", "suspended");

  @QueryParam("q")
  private String text;

  @QueryParam("ids")
  private String ids;

  @QueryParam("status")
  private String status;

  @QueryParam("owes")
  private String owes;

  @QueryParam("hasAccount")
  private String hasAccount;

  /**
   * The filter these parameters make.
   *
   * @throws Refusal VALIDATION naming the parameter that is wrong
   */
  ClientFilter toFilter() {
    return new ClientFilter(
        text(),
        ids(),
        status(),
        QueryValues.flag("owes", owes),
        QueryValues.flag("hasAccount", hasAccount));
  }

  private String text() {
    String wanted = QueryValues.text(text);
    if (wanted != null && wanted.length() < SHORTEST_TEXT) {
      throw Refusal.invalid("q", FieldError.TOO_SHORT);
    }
    return wanted;
  }

  private List<Long> ids() {
    String wanted = QueryValues.text(ids);
    return wanted == null
        ? null
        : Arrays.stream(wanted.split(",", -1)).map(id -> requiredId(id)).toList();
  }

  private static Long requiredId(String text) {
    Long id = QueryValues.id("ids", text);
    if (id == null) {
      throw Refusal.invalid("ids", FieldError.FORMAT);
    }
    return id;
  }

  private String status() {
    String wanted = QueryValues.text(status);
    if (wanted != null && !STATUSES.contains(wanted)) {
      throw Refusal.invalid("status", FieldError.UNKNOWN);
    }
    return wanted;
  }
}

package com.functionalfit.web.identity;

import com.functionalfit.identity.UserFilter;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import com.functionalfit.web.json.QueryValues;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** Which users are wanted; use as {@code @BeanParam}. */
public class UserQuery {

  @QueryParam("role")
  private List<String> roles;

  @QueryParam("status")
  private String status;

  @QueryParam("q")
  private String text;

  @QueryParam("owes")
  private String owes;

  UserFilter toFilter() {
    List<String> wanted =
        roles.stream().map(String::strip).filter(role -> !role.isEmpty()).toList();
    wanted.forEach(role -> check("role", role, UserRequests.ROLES));
    String wantedStatus = stripped(status);
    if (wantedStatus != null) {
      check("status", wantedStatus, UserRequests.STATUSES);
    }
    return new UserFilter(
        wanted, wantedStatus, stripped(text), Boolean.TRUE.equals(QueryValues.flag("owes", owes)));
  }

  private static void check(String name, String value, String pattern) {
    if (!value.matches(pattern)) {
      throw Refusal.invalid(name, FieldError.UNKNOWN);
    }
  }

  private static String stripped(String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }
}

package com.functionalfit.identity.model;

import com.functionalfit.identity.UserDirectory.UserEntry;
import com.functionalfit.identity.UserFilter;
import com.functionalfit.identity.UserView;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Users as others may see them, read straight from the tables. */
public interface UserViews {

  Optional<UserView> find(long userId);

  Page<UserView.Listed> list(UserFilter filter, PageRequest page);

  List<UserEntry> entries(Collection<Long> userIds);

  Optional<UserEntry> entryByEmail(String normalisedEmail);

  Map<Long, String> names(Collection<Long> userIds);

  /** Address of a user, also of a deleted one. */
  Optional<String> findEmailEver(long userId);
}

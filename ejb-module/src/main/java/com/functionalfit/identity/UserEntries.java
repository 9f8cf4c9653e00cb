package com.functionalfit.identity;

import com.functionalfit.identity.model.EmailAddress;
import com.functionalfit.identity.model.UserViews;
import com.functionalfit.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers other features' questions about users. */
@ApplicationScoped
class UserEntries implements UserDirectory {

  @Inject private UserViews views;

  @Override
  public Optional<UserEntry> find(long userId) {
    return views.entries(List.of(userId)).stream().findFirst();
  }

  @Override
  public Optional<UserView> findView(long userId) {
    return views.find(userId);
  }

  @Override
  public Optional<UserEntry> findByEmail(String email) {
    return views.entryByEmail(EmailAddress.normalise(email));
  }

  @Override
  public Map<Long, UserEntry> list(Collection<Long> userIds) {
    return views.entries(userIds).stream()
        .collect(Collectors.toMap(UserEntry::id, Function.identity()));
  }

  @Override
  public Map<Long, String> names(Collection<Long> userIds) {
    return views.names(userIds);
  }

  @Override
  public String emailEver(long userId) {
    return views.findEmailEver(userId).orElseThrow(Refusal::notFound);
  }
}

package com.functionalfit.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.functionalfit.live.model.LiveReads;
import com.functionalfit.live.model.LiveReads.ClassState;
import com.functionalfit.live.model.LiveReads.EventState;
import com.functionalfit.live.model.Notices;
import com.functionalfit.live.model.Notices.Notice;
import com.functionalfit.platform.change.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes messages of what changed, from the present state: ids, times and counts only. */
@ApplicationScoped
class LiveWords {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject private LiveReads reads;

  /** Everything there is to say; what is gone meanwhile is left out. */
  List<LiveMessage> say(Notices notices) {
    Set<Long> classIds = new HashSet<>(notices.seats());
    classIds.addAll(notices.changed("class"));
    Map<Long, ClassState> classes = reads.classes(classIds);
    Map<Long, EventState> events = reads.events(notices.changed("event"));
    Map<Long, Integer> closures = reads.closures(notices.changed("closure"));
    List<LiveMessage> messages = new ArrayList<>();
    for (Notice notice : notices.changes()) {
      long id = notice.thing().id();
      switch (notice.thing().kind()) {
        case "class" ->
            Optional.ofNullable(classes.get(id))
                .ifPresent(state -> messages.add(changed(notice, state)));
        case "event" ->
            Optional.ofNullable(events.get(id))
                .ifPresent(state -> messages.add(changed(notice, state)));
        default -> messages.add(closure(notice, closures.get(id)));
      }
    }
    notices.seats().stream()
        .map(classes::get)
        .filter(java.util.Objects::nonNull)
        .forEach(state -> messages.add(seats(state)));
    messages.addAll(registrations(notices));
    return messages;
  }

  private static LiveMessage seats(ClassState state) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "seats");
    body.put("occurrenceId", state.id());
    body.put("capacity", state.capacity());
    body.put("booked", state.booked());
    body.put("availableSpots", state.available());
    body.put("waitlist", state.waiting());
    body.put("version", state.version());
    return new LiveMessage(topics(state), json(body));
  }

  private static LiveMessage changed(Notice notice, ClassState state) {
    Change.Where where =
        new Change.Where(state.siteId(), state.roomId(), state.startsAt(), state.endsAt());
    return new LiveMessage(topics(state), json(body(notice, where, state.version())));
  }

  private static LiveMessage changed(Notice notice, EventState state) {
    Change.Where where =
        new Change.Where(state.siteId(), state.roomId(), state.startsAt(), state.endsAt());
    Set<String> topics = new HashSet<>(places(state.siteId(), state.roomId()));
    state.users().forEach(user -> topics.add(LiveMessage.user(user)));
    return new LiveMessage(topics, json(body(notice, where, state.version())));
  }

  /** A closure concerns every place it closes. */
  private LiveMessage closure(Notice notice, Integer version) {
    Change.Where where = notice.where();
    Set<String> topics = new HashSet<>(Set.of(LiveMessage.CLASSES));
    if (where.roomId() != null) {
      topics.add(LiveMessage.room(where.roomId()));
    } else {
      reads.rooms(where.siteId()).forEach((room, site) -> topics.addAll(places(site, room)));
    }
    if (where.siteId() != null) {
      topics.add(LiveMessage.site(where.siteId()));
    }
    return new LiveMessage(topics, json(body(notice, where, version)));
  }

  private List<LiveMessage> registrations(Notices notices) {
    Map<Notices.Place, String> places = notices.registrations();
    Map<Long, Long> users =
        reads.users(places.keySet().stream().map(Notices.Place::clientId).distinct().toList());
    List<LiveMessage> messages = new ArrayList<>();
    places.forEach(
        (place, status) -> {
          Long user = users.get(place.clientId());
          if (user != null) {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("type", "registration");
            body.put("occurrenceId", place.occurrenceId());
            body.put("status", status);
            messages.add(new LiveMessage(Set.of(LiveMessage.user(user)), json(body)));
          }
        });
    return messages;
  }

  private static Map<String, Object> body(Notice notice, Change.Where where, Integer version) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "changed");
    body.put("kind", notice.thing().kind());
    body.put("id", notice.thing().id());
    body.put("change", notice.what());
    body.put("startsAt", text(where.startsAt()));
    body.put("endsAt", text(where.endsAt()));
    body.put("roomId", where.roomId());
    body.put("version", version);
    return body;
  }

  private static Set<String> topics(ClassState state) {
    Set<String> topics = new HashSet<>(places(state.siteId(), state.roomId()));
    topics.add(LiveMessage.CLASSES);
    topics.add(LiveMessage.user(state.trainerUserId()));
    if (state.isPublic()) {
      topics.add(LiveMessage.PUBLIC);
    }
    return topics;
  }

  private static Set<String> places(long siteId, long roomId) {
    return Set.of(LiveMessage.site(siteId), LiveMessage.room(roomId));
  }

  private static String text(Instant moment) {
    return moment == null ? null : moment.toString();
  }

  private static String json(Map<String, Object> body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A message is no JSON", e);
    }
  }
}

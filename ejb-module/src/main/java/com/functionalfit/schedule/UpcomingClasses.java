package com.functionalfit.schedule;

import com.functionalfit.schedule.model.Occurrences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Classes keep their trainers and rooms. */
@ApplicationScoped
class UpcomingClasses implements UpcomingSessions {

  @Inject private Occurrences occurrences;

  @Override
  public List<UpcomingSession> listOfStaff(long staffId, Instant now) {
    return occurrences.listUpcomingOfTrainer(staffId, now);
  }

  @Override
  public List<UpcomingSession> listInRoom(long roomId, Instant now) {
    return occurrences.listUpcomingInRoom(roomId, now);
  }
}

package com.functionalfit.queue.persistence;

import com.functionalfit.platform.persistence.Rows;
import com.functionalfit.platform.persistence.SqlQuery;
import com.functionalfit.queue.QueueName;
import com.functionalfit.queue.model.JobDesk;
import com.functionalfit.queue.model.JobState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;

/** Decisions of people, written into the record. The relay announces what waits again. */
@ApplicationScoped
class JpaJobDesk implements JobDesk {

  private static final String LOCK =
      "SELECT state FROM job WHERE id = :id AND queue = :queue FOR UPDATE";
  private static final String RETRY =
      "UPDATE job SET state = 'waiting', attempts = 0, crashes = 0, due_at = UTC_TIMESTAMP(6),"
          + " finished_at = NULL WHERE id IN (:ids) AND state IN ('failed', 'quarantined')";
  private static final String DISCARD =
      "UPDATE job SET state = 'discarded', finished_at = UTC_TIMESTAMP(6)"
          + " WHERE id = :id AND state IN ('failed', 'quarantined')";
  private static final String FAILED =
      "SELECT id FROM job WHERE queue = :queue AND state = 'failed'"
          + " AND (:type IS NULL OR job_type = :type) ORDER BY id FOR UPDATE SKIP LOCKED";

  @PersistenceContext private EntityManager em;
  @Inject private QueueSwitches switches;

  @Override
  public Optional<JobState> lockState(QueueName queue, long id) {
    List<Tuple> rows =
        SqlQuery.of(em, LOCK).setParameter("id", id).setParameter("queue", queue.text()).rows();
    return rows.stream().findFirst().map(row -> JobState.of(Rows.text(row, "state")));
  }

  @Override
  public boolean retry(long id) {
    return em.createNativeQuery(RETRY).setParameter("ids", List.of(id)).executeUpdate() == 1;
  }

  @Override
  public List<Long> retryFailed(QueueName queue, String jobType) {
    List<Long> ids =
        SqlQuery.of(em, FAILED)
            .setParameter("queue", queue.text())
            .setParameter("type", jobType)
            .rows()
            .stream()
            .map(row -> Rows.id(row, "id"))
            .toList();
    if (!ids.isEmpty()) {
      em.createNativeQuery(RETRY).setParameter("ids", ids).executeUpdate();
    }
    return ids;
  }

  @Override
  public boolean discard(long id) {
    return em.createNativeQuery(DISCARD).setParameter("id", id).executeUpdate() == 1;
  }

  @Override
  public boolean isPaused(QueueName queue) {
    return switches.paused().contains(queue);
  }

  @Override
  public void setPaused(QueueName queue, boolean paused, String reason) {
    switches.set(queue, paused, reason);
  }
}

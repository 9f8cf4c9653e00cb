package com.functionalfit.batch.launch;

import com.functionalfit.platform.batch.BatchOperations.ExecutionFilter;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * The container's job repository, read as tables: the JobOperator would need a call for every
 * instance and execution of a list, and knows no way to end an execution whose node has died.
 */
@ApplicationScoped
class ExecutionRows {

  private static final String SEPARATOR = " = ";
  private static final String CONTAINERS = "jberet.";
  private static final String RUNNING = "('STARTING', 'STARTED', 'STOPPING')";
  private static final String FROM =
      " FROM JOB_EXECUTION e JOIN JOB_INSTANCE i ON i.JOBINSTANCEID = e.JOBINSTANCEID";
  private static final String SELECT =
      "SELECT e.JOBEXECUTIONID, i.JOBNAME, e.STARTTIME, e.ENDTIME, e.BATCHSTATUS, e.EXITSTATUS,"
          + " e.JOBPARAMETERS,"
          + " NOT EXISTS (SELECT 1 FROM JOB_EXECUTION l WHERE l.JOBINSTANCEID = e.JOBINSTANCEID"
          + " AND l.JOBEXECUTIONID > e.JOBEXECUTIONID) AS IS_LATEST"
          + FROM;
  private static final String STEPS =
      "SELECT JOBEXECUTIONID, STEPNAME, BATCHSTATUS, READCOUNT, WRITECOUNT, FILTERCOUNT,"
          + " READSKIPCOUNT, PROCESSSKIPCOUNT, WRITESKIPCOUNT, PERSISTENTUSERDATA"
          + " FROM STEP_EXECUTION WHERE JOBEXECUTIONID IN (%s) ORDER BY STEPEXECUTIONID";

  @Resource(lookup = "java:jboss/datasources/FunctionalFitDS")
  private DataSource dataSource;

  @Inject private StudioClock clock;

  /** A stored execution. */
  record ExecutionRow(
      long id,
      String jobName,
      Instant startedAt,
      Instant endedAt,
      String status,
      String exitStatus,
      Map<String, String> parameters,
      boolean isLatest) {}

  /** A stored step; the note is null when the step left none. */
  record StepRow(
      long executionId,
      String name,
      String status,
      long read,
      long written,
      long skipped,
      StepNote note) {}

  Page<ExecutionRow> list(ExecutionFilter filter, PageRequest page) {
    List<Object> values = new ArrayList<>();
    String where = where(filter, values);
    long total = query("SELECT COUNT(*)" + FROM + where, values, row -> row.getLong(1)).get(0);
    values.add(page.pageSize());
    values.add(page.offset());
    String sql = SELECT + where + " ORDER BY e.JOBEXECUTIONID DESC LIMIT ? OFFSET ?";
    return Page.of(query(sql, values, ExecutionRows::execution), page, total);
  }

  Optional<ExecutionRow> find(long id) {
    return query(SELECT + " WHERE e.JOBEXECUTIONID = ?", List.of(id), ExecutionRows::execution)
        .stream()
        .findFirst();
  }

  /** The latest execution that was started for a slot of the job's timer. */
  Optional<ExecutionRow> findForSlot(String jobName, String slot) {
    String line = ExecutionGuard.SLOT + SEPARATOR + slot;
    return query(
            SELECT
                + " WHERE i.JOBNAME = ? AND LOCATE(?, e.JOBPARAMETERS) > 0"
                + " ORDER BY e.JOBEXECUTIONID DESC LIMIT 1",
            List.of(jobName, line),
            ExecutionRows::execution)
        .stream()
        .findFirst();
  }

  /** The latest execution of each job, by job name. */
  Map<String, ExecutionRow> findLast() {
    String last =
        " WHERE e.JOBEXECUTIONID IN (SELECT MAX(m.JOBEXECUTIONID) FROM JOB_EXECUTION m"
            + " JOIN JOB_INSTANCE n ON n.JOBINSTANCEID = m.JOBINSTANCEID GROUP BY n.JOBNAME)";
    return query(SELECT + last, List.of(), ExecutionRows::execution).stream()
        .collect(Collectors.toMap(ExecutionRow::jobName, row -> row, (first, second) -> first));
  }

  /** Steps of executions in the order they ran, by execution. */
  Map<Long, List<StepRow>> listSteps(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return new HashMap<>();
    }
    String marks = ids.stream().map(id -> "?").collect(Collectors.joining(","));
    return query(STEPS.formatted(marks), List.copyOf(ids), ExecutionRows::step).stream()
        .collect(Collectors.groupingBy(StepRow::executionId));
  }

  boolean isRunning(long id) {
    return !query(
            "SELECT 1 FROM JOB_EXECUTION WHERE JOBEXECUTIONID = ? AND BATCHSTATUS IN " + RUNNING,
            List.of(id),
            row -> row.getInt(1))
        .isEmpty();
  }

  /** Ends an execution whose node died, so that it can be restarted; false when it had ended. */
  boolean failIfRunning(long id) {
    Timestamp now = Timestamp.from(clock.now());
    update(
        "UPDATE STEP_EXECUTION SET BATCHSTATUS = 'FAILED', EXITSTATUS = 'NODE_LOST', ENDTIME = ?"
            + " WHERE JOBEXECUTIONID = ? AND BATCHSTATUS IN "
            + RUNNING,
        now,
        id);
    return update(
            "UPDATE JOB_EXECUTION SET BATCHSTATUS = 'FAILED', EXITSTATUS = 'NODE_LOST',"
                + " ENDTIME = ?, LASTUPDATEDTIME = ? WHERE JOBEXECUTIONID = ? AND BATCHSTATUS IN "
                + RUNNING,
            now,
            now,
            id)
        == 1;
  }

  private static String where(ExecutionFilter filter, List<Object> values) {
    List<String> conditions = new ArrayList<>();
    add(conditions, values, "i.JOBNAME = ?", filter.jobName());
    add(conditions, values, "e.BATCHSTATUS = ?", filter.status());
    add(conditions, values, "e.STARTTIME >= ?", timestamp(filter.from()));
    add(conditions, values, "e.STARTTIME < ?", timestamp(filter.to()));
    return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
  }

  private static void add(
      List<String> conditions, List<Object> values, String condition, Object value) {
    if (value != null) {
      conditions.add(condition);
      values.add(value);
    }
  }

  private static Timestamp timestamp(Instant instant) {
    return instant == null ? null : Timestamp.from(instant);
  }

  private static ExecutionRow execution(ResultSet row) throws SQLException {
    return new ExecutionRow(
        row.getLong("JOBEXECUTIONID"),
        row.getString("JOBNAME"),
        instant(row.getTimestamp("STARTTIME")),
        instant(row.getTimestamp("ENDTIME")),
        row.getString("BATCHSTATUS"),
        row.getString("EXITSTATUS"),
        parameters(row.getString("JOBPARAMETERS")),
        row.getBoolean("IS_LATEST"));
  }

  /**
   * What people gave an execution, without what launcher and container added for themselves. The
   * container writes a line {@code name = value} for each.
   */
  private static Map<String, String> parameters(String stored) {
    Map<String, String> parameters = new TreeMap<>();
    if (stored != null) {
      stored
          .lines()
          .map(line -> line.split(SEPARATOR, 2))
          .filter(pair -> pair.length == 2 && !pair[0].startsWith(ExecutionGuard.OWN))
          .filter(pair -> !pair[0].startsWith(CONTAINERS))
          .forEach(pair -> parameters.put(pair[0], pair[1]));
    }
    return parameters;
  }

  private static StepRow step(ResultSet row) throws SQLException {
    StepNote note = StepNote.read(row.getBytes("PERSISTENTUSERDATA"));
    long skipped =
        row.getLong("FILTERCOUNT")
            + row.getLong("READSKIPCOUNT")
            + row.getLong("PROCESSSKIPCOUNT")
            + row.getLong("WRITESKIPCOUNT");
    return new StepRow(
        row.getLong("JOBEXECUTIONID"),
        row.getString("STEPNAME"),
        row.getString("BATCHSTATUS"),
        row.getLong("READCOUNT"),
        note == null || note.written() == null ? row.getLong("WRITECOUNT") : note.written(),
        note == null || note.skipped() == null ? skipped : note.skipped(),
        note);
  }

  private static Instant instant(Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }

  private interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  private <T> List<T> query(String sql, List<?> values, RowReader<T> reader) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.size(); i++) {
        statement.setObject(i + 1, values.get(i));
      }
      List<T> found = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(reader.read(rows));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("The job repository cannot be read", e);
    }
  }

  private int update(String sql, Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The job repository cannot be changed", e);
    }
  }
}

package com.functionalfit.studio.persistence;

import com.functionalfit.platform.persistence.Rows;
import com.functionalfit.platform.persistence.SqlQuery;
import com.functionalfit.studio.model.SettingRow;
import com.functionalfit.studio.model.SettingRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

@ApplicationScoped
class JpaSettingRows implements SettingRows {

  @PersistenceContext private EntityManager em;

  @Override
  public List<SettingRow> list() {
    return em.createQuery("select s from SettingRow s", SettingRow.class).getResultList();
  }

  @Override
  public Map<String, String> listValues() {
    return em.createQuery("select s.name as name, s.value as json from SettingRow s", Tuple.class)
        .getResultStream()
        .collect(Collectors.toMap(row -> Rows.text(row, "name"), row -> Rows.text(row, "json")));
  }

  @Override
  public List<SettingRow> listLocked() {
    SqlQuery.of(em, "SELECT setting_key FROM settings ORDER BY setting_key FOR UPDATE").rows();
    return list(); // the first read of this transaction, so nothing older is remembered
  }

  @Override
  public void add(SettingRow row) {
    em.persist(row);
  }

  @Override
  public void flush() {
    em.flush();
  }

  @Override
  public Map<Long, String> editors() {
    return SqlQuery.of(
            em,
            """
                SELECT id, name FROM users
                WHERE id IN (SELECT updated_by FROM settings WHERE updated_by IS NOT NULL)""")
        .rows()
        .stream()
        .collect(Collectors.toMap(row -> Rows.id(row, "id"), row -> Rows.text(row, "name")));
  }

  @Override
  public Long technicalGuest() {
    return SqlQuery.of(em, "SELECT id FROM clients WHERE technical_key = 1").rows().stream()
        .findFirst()
        .map(row -> Rows.id(row, "id"))
        .orElse(null);
  }
}

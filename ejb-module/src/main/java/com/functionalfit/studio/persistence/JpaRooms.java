package com.functionalfit.studio.persistence;

import com.functionalfit.platform.persistence.Entities;
import com.functionalfit.platform.persistence.Rows;
import com.functionalfit.platform.persistence.SqlFilter;
import com.functionalfit.platform.persistence.UniqueKeys;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import com.functionalfit.studio.RoomDetails;
import com.functionalfit.studio.SiteDirectory.SiteView;
import com.functionalfit.studio.model.Room;
import com.functionalfit.studio.model.Rooms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
class JpaRooms implements Rooms {

  private static final Map<String, String> KEYS = Map.of("uk_rooms_name_live", "name");
  private static final Map<String, String> SORTS = Map.of("site", "s.name", "name", "r.name");
  private static final String COLUMNS =
      """
      r.id, r.name, r.color, r.capacity, r.conflict_mode, r.is_active, r.version,
      s.id AS site_id, s.name AS site_name, s.slug AS site_slug""";
  private static final String LIVING =
      "FROM rooms r JOIN sites s ON s.id = r.site_id WHERE r.deleted_at IS NULL";

  @PersistenceContext private EntityManager em;

  @Override
  public void add(Room room) {
    UniqueKeys.guard(() -> em.persist(room), KEYS);
  }

  @Override
  public Optional<Room> find(long roomId) {
    return Entities.find(em, Room.class, roomId).filter(Room::isLiving);
  }

  @Override
  public void flush() {
    UniqueKeys.guard(em::flush, KEYS);
  }

  @Override
  public Optional<RoomDetails> findDetails(long roomId) {
    return page(new SqlFilter(LIVING).and("r.id = :id", "id", roomId), PageRequest.first(1))
        .items()
        .stream()
        .findFirst();
  }

  @Override
  public Page<RoomDetails> list(Long siteId, Boolean isActive, PageRequest request) {
    SqlFilter filter =
        new SqlFilter(LIVING)
            .and("r.site_id = :site", "site", siteId)
            .and("r.is_active = :active", "active", isActive);
    return page(filter, request);
  }

  private Page<RoomDetails> page(SqlFilter filter, PageRequest request) {
    String order = SqlFilter.order(request, SORTS, "s.name, r.name", "r.id");
    return filter.page(em, COLUMNS, order, request, JpaRooms::toDetails);
  }

  private static RoomDetails toDetails(Tuple row) {
    return new RoomDetails(
        Rows.id(row, "id"),
        new SiteView(
            Rows.id(row, "site_id"), Rows.text(row, "site_name"), Rows.text(row, "site_slug")),
        Rows.text(row, "name"),
        Rows.text(row, "color"),
        Rows.number(row, "capacity"),
        Rows.text(row, "conflict_mode"),
        Rows.flag(row, "is_active"),
        null,
        Rows.number(row, "version"));
  }
}

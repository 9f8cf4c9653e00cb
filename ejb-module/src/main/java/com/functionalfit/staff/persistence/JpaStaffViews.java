package com.functionalfit.staff.persistence;

import com.functionalfit.platform.crypto.FieldCipher;
import com.functionalfit.platform.persistence.Rows;
import com.functionalfit.platform.persistence.SqlFilter;
import com.functionalfit.platform.persistence.WordList;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import com.functionalfit.staff.ListedStaff;
import com.functionalfit.staff.PublicStaff;
import com.functionalfit.staff.StaffDetails;
import com.functionalfit.staff.StaffFilter;
import com.functionalfit.staff.model.StaffViews;
import com.functionalfit.studio.SiteDirectory.SiteView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Optional;

@ApplicationScoped
class JpaStaffViews implements StaffViews {

  private static final WordList WORDS = new WordList();
  private static final String ORDER = "u.name, s.id";
  private static final String COLUMNS =
      """
      s.id, s.user_id, u.name, s.bio, s.specialization, s.skills, u.email, s.phone_enc,
      p.id AS site_id, p.name AS site_name, p.slug AS site_slug, s.default_hourly_rate,
      s.is_available_for_booking, s.is_visible, s.daily_schedule, u.status, s.version""";
  private static final String WORKING =
      """
      FROM staff_profiles s JOIN users u ON u.id = s.user_id
      LEFT JOIN sites p ON p.id = s.default_site_id
      WHERE u.deleted_at IS NULL AND u.role IN ('staff', 'admin')""";

  @PersistenceContext private EntityManager em;
  @Inject private FieldCipher cipher;

  @Override
  public Page<ListedStaff> list(StaffFilter filter, PageRequest request) {
    return matching(filter).page(em, COLUMNS, ORDER, request, this::toListed);
  }

  @Override
  public Page<PublicStaff> listPublic(StaffFilter filter, PageRequest request) {
    return matching(filter)
        .and(true, "s.is_visible AND u.status = 'active'")
        .page(em, COLUMNS, ORDER, request, JpaStaffViews::toPublic);
  }

  @Override
  public Optional<StaffDetails> find(long staffId) {
    return new SqlFilter(WORKING)
        .and("s.id = :id", "id", staffId).list(em, COLUMNS, ORDER, 1, this::toDetails).stream()
            .findFirst();
  }

  private static SqlFilter matching(StaffFilter filter) {
    return new SqlFilter(WORKING)
        .and("s.default_site_id = :site", "site", filter.siteId())
        .and("s.is_available_for_booking = :available", "available", filter.available())
        .and("u.name LIKE :name", "name", SqlFilter.containing(filter.namePart()));
  }

  private ListedStaff toListed(Tuple row) {
    return new ListedStaff(
        Rows.id(row, "id"),
        Rows.text(row, "name"),
        Rows.text(row, "bio"),
        Rows.text(row, "specialization"),
        Rows.text(row, "email"),
        cipher.decrypt(Rows.bytes(row, "phone_enc")),
        site(row),
        Rows.flag(row, "is_available_for_booking"),
        Rows.flag(row, "is_visible"),
        Rows.text(row, "status"),
        Rows.number(row, "version"));
  }

  private StaffDetails toDetails(Tuple row) {
    return new StaffDetails(
        Rows.id(row, "id"),
        Rows.id(row, "user_id"),
        Rows.text(row, "name"),
        Rows.text(row, "bio"),
        Rows.text(row, "specialization"),
        WORDS.convertToEntityAttribute(Rows.text(row, "skills")),
        Rows.text(row, "email"),
        cipher.decrypt(Rows.bytes(row, "phone_enc")),
        site(row),
        Rows.amount(row, "default_hourly_rate"),
        Rows.flag(row, "is_available_for_booking"),
        Rows.flag(row, "is_visible"),
        Rows.flag(row, "daily_schedule"),
        Rows.text(row, "status"),
        Rows.number(row, "version"));
  }

  private static PublicStaff toPublic(Tuple row) {
    return new PublicStaff(
        Rows.id(row, "id"),
        Rows.text(row, "name"),
        Rows.text(row, "bio"),
        Rows.text(row, "specialization"));
  }

  private static SiteView site(Tuple row) {
    Long id = Rows.id(row, "site_id");
    return id == null
        ? null
        : new SiteView(id, Rows.text(row, "site_name"), Rows.text(row, "site_slug"));
  }
}

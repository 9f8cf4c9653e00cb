package com.functionalfit.events;

import com.functionalfit.schedule.Refs.Ref;
import com.functionalfit.schedule.Refs.RoomRef;
import com.functionalfit.schedule.Refs.SiteRef;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An event as one reader sees it (rule EVT-13).
 *
 * @param title name of the main guest, or a block's notes; for a guest who is not the main one, the
 *     service's name; empty when there is none of it
 * @param serviceType null for a block
 * @param seriesId null for a single event
 * @param guests in order; a client sees only the own place
 * @param notes null without, and for readers who must not see them
 * @param editable whether the reader may change more than attendance and notes
 * @param googleState null without a calendar
 */
@Schema(name = "Event")
public record EventView(
    long id,
    EventType type,
    @Schema(enumeration = {"scheduled", "completed", "cancelled", "no_show"}) String status,
    String title,
    Instant startsAt,
    Instant endsAt,
    Ref staff,
    RoomRef room,
    SiteRef site,
    @Schema(nullable = true) Ref serviceType,
    @Schema(nullable = true) Long seriesId,
    boolean isException,
    List<GuestView> guests,
    @Schema(nullable = true) String notes,
    @Schema(enumeration = {"internal", "google"}) String origin,
    boolean editable,
    boolean forced,
    @Schema(
            nullable = true,
            enumeration = {"pending", "synced", "failed"})
        String googleState,
    int version) {

  /** A client by name. */
  @Schema(name = "Person")
  public record Person(long id, String fullName) {}

  /**
   * How to reach somebody.
   *
   * @param email null without account
   * @param phone null when unknown
   */
  @Schema(name = "Contact")
  public record Contact(
      @Schema(nullable = true) String email, @Schema(nullable = true) String phone) {}

  /**
   * Somebody who shall come. Fees and payment are null for readers who must not see them.
   *
   * @param position 0 is the main guest
   * @param guestIndex counts repeated technical guests
   * @param contact null for readers who must not see it
   * @param attendance null while unmarked
   */
  @Schema(name = "Guest")
  public record GuestView(
      long id,
      int position,
      int guestIndex,
      Person client,
      boolean technical,
      @Schema(nullable = true) Contact contact,
      @Schema(nullable = true) BigDecimal entryFee,
      @Schema(nullable = true) BigDecimal trainerFee,
      @Schema(nullable = true) String currency,
      @Schema(nullable = true) String priceSource,
      @Schema(
              nullable = true,
              enumeration = {"attended", "no_show"})
          String attendance,
      @Schema(nullable = true) Instant checkedInAt,
      @Schema(
              nullable = true,
              enumeration = {"credit", "account", "comped", "free"})
          String paymentMethod,
      @Schema(
              nullable = true,
              enumeration = {"pending", "paid", "unpaid", "comped", "refunded", "waived"})
          String paymentStatus,
      @Schema(nullable = true) Integer creditsUsed) {}
}

package com.functionalfit.web.identity;

import com.functionalfit.identity.ClientDraft;
import com.functionalfit.identity.CreateUser;
import com.functionalfit.identity.StaffDraft;
import com.functionalfit.identity.UpdateUser;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Patch;
import com.functionalfit.shared.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Bodies of the user administration. None of them prints its content. */
final class UserRequests {

  static final String ROLES = "client|staff|admin|batch_admin";
  static final String STATUSES = "active|inactive|suspended";

  private static final Set<String> STAFF_ROLES = Set.of(Roles.STAFF, Roles.ADMIN);

  private UserRequests() {}

  /** Body of a new account. */
  @Schema(name = "NewUser")
  record Create(
      @NotNull @Pattern(regexp = ROLES) String role,
      @NotNull @Size(max = 255) String name,
      @NotNull @Email @Size(max = 255) String email,
      @Size(min = 8, max = 128) String password,
      @Size(max = 20) String phone,
      @Pattern(regexp = STATUSES) String status,
      @Pattern(regexp = Requests.LOCALES) String locale,
      @Valid Staff staff,
      @Valid Client client) {

    /** Facts about a profile the role does not come with are refused, not dropped. */
    CreateUser toCommand() {
      boolean isClient = Roles.CLIENT.equals(role);
      boolean isStaff = STAFF_ROLES.contains(role);
      if (client != null && !isClient) {
        throw Refusal.invalid("client", FieldError.UNKNOWN_FIELD);
      }
      if (staff != null && !isStaff) {
        throw Refusal.invalid("staff", FieldError.UNKNOWN_FIELD);
      }
      return new CreateUser(
          role,
          name,
          email,
          password,
          status,
          locale,
          isClient ? clientDraft() : null,
          isStaff ? staffDraft() : null);
    }

    private ClientDraft clientDraft() {
      return client == null ? ClientDraft.withPhone(phone) : client.toDraft(phone);
    }

    private StaffDraft staffDraft() {
      return staff == null ? StaffDraft.withPhone(phone) : staff.toDraft(phone);
    }

    @Override
    public String toString() {
      return "Create[" + role + "]";
    }
  }

  /** What a new client is known to be. */
  @Schema(name = "NewUserClient")
  record Client(
      @Past LocalDate dateOfBirth,
      @Size(max = 255) String emergencyContactName,
      @Size(max = 20) String emergencyContactPhone,
      @Size(max = 1000) String notes) {

    ClientDraft toDraft(String phone) {
      return new ClientDraft(
          phone, dateOfBirth, emergencyContactName, emergencyContactPhone, notes);
    }

    @Override
    public String toString() {
      return "Client[]";
    }
  }

  /** What a new staff member is known to be. */
  @Schema(name = "NewUserStaff")
  record Staff(
      @Size(max = 1000) String bio,
      @Size(max = 255) String specialization,
      List<@NotNull @Size(max = 64) String> skills,
      @Positive Long defaultSiteId,
      @DecimalMin("0") @Digits(integer = 10, fraction = 2) BigDecimal defaultHourlyRate,
      Boolean isAvailableForBooking,
      Boolean isVisible,
      Boolean dailySchedule) {

    StaffDraft toDraft(String phone) {
      return new StaffDraft(
          phone,
          bio,
          specialization,
          skills,
          defaultSiteId,
          defaultHourlyRate,
          isAvailableForBooking,
          isVisible,
          dailySchedule);
    }
  }

  /** Body of a change; absent fields stay. */
  @Schema(name = "UserChange")
  record Update(
      Patch<@Pattern(regexp = ROLES) String> role,
      Patch<@Size(max = 255) String> name,
      Patch<@Email @Size(max = 255) String> email,
      Patch<@Pattern(regexp = STATUSES) String> status,
      Patch<@Size(min = 8, max = 128) String> password,
      Patch<@Pattern(regexp = Requests.LOCALES) String> locale) {

    UpdateUser toCommand() {
      return new UpdateUser(role, name, email, status, password, locale);
    }

    @Override
    public String toString() {
      return "Update[]";
    }
  }
}

package com.functionalfit.clients;

import com.functionalfit.clients.model.Client;
import com.functionalfit.platform.crypto.BlindIndex;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.PhoneNumber;
import com.functionalfit.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Writes checked values into a client's profile. */
@ApplicationScoped
class ClientProfileEditor {

  @Inject private BlindIndex blindIndex;
  @Inject private StudioClock clock;

  /**
   * Checks what cannot be told from one field alone, or needs today's date.
   *
   * @throws Refusal VALIDATION on {@code phone} or {@code dateOfBirth}
   */
  void check(String phone, LocalDate dateOfBirth) {
    PhoneNumber.check("phone", phone);
    if (dateOfBirth != null && !dateOfBirth.isBefore(clock.today())) {
      throw Refusal.invalid("dateOfBirth", FieldError.RANGE);
    }
  }

  void fill(Client client, CreateClient command) {
    changePhone(client, command.phone());
    client.changeDateOfBirth(command.dateOfBirth());
    client.changeEmergencyContact(command.emergencyContactName(), command.emergencyContactPhone());
    client.changeNotes(command.notes());
  }

  void change(Client client, UpdateClient command) {
    change(
        client,
        new ClientProfiles.Changes(
            command.phone(),
            command.dateOfBirth(),
            command.emergencyContactName(),
            command.emergencyContactPhone()));
    command.notes().ifPresent(client::changeNotes);
  }

  /** Changes what the person may change too. */
  void change(Client client, ClientProfiles.Changes changes) {
    check(changes.phone().orElse(null), changes.dateOfBirth().orElse(null));
    changes.phone().ifPresent(phone -> changePhone(client, phone));
    changes.dateOfBirth().ifPresent(client::changeDateOfBirth);
    client.changeEmergencyContact(
        changes.emergencyContactName().orElse(client.emergencyContactName()),
        changes.emergencyContactPhone().orElse(client.emergencyContactPhone()));
  }

  void changePhone(Client client, String phone) {
    client.changePhone(phone, index(phone));
  }

  /** What a phone number is found by; null for null. */
  String index(String phone) {
    return blindIndex.of(PhoneNumber.normalise(phone));
  }
}

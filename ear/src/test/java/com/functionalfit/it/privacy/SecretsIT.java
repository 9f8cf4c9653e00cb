package com.functionalfit.it.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.Database;
import com.functionalfit.it.support.EncryptionKeys;
import com.functionalfit.it.support.Inbox;
import com.functionalfit.it.support.People;
import com.functionalfit.it.support.TestStack;
import com.functionalfit.it.support.Timers;
import com.functionalfit.it.support.Unique;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What must be found nowhere, and what must be written anew. */
class SecretsIT {

  private static final Pattern TOKEN = Pattern.compile("token=([A-Za-z0-9_-]+)");

  private final Api admin = Api.admin();

  @Test
  @Tag("PRIV-5")
  void linksAndPasswordsAndPersonsStandInNoLogAndNoTable() throws Exception {
    String name = Unique.name("Unloggable");
    People.Registered person = People.client(name);
    person.api().patch("/me", Map.of("phone", "06 30 777 8899")).expect(200);
    Api.anonymous().post("/auth/forgot-password", Map.of("email", person.email())).expect(202);
    Inbox.Mail mail = Inbox.of(person.email()).awaitMail("jelszó");
    Matcher link = TOKEN.matcher(mail.text());
    assertThat(link.find()).isTrue();
    String token = link.group(1);
    Api.anonymous()
        .post("/auth/token", Map.of("email", person.email(), "password", "wrong " + name))
        .expect(401);

    for (String secret : List.of(token, People.PASSWORD, "wrong " + name)) {
      assertThat(tablesWith(secret)).as("tables that hold a secret").isEmpty();
    }
    String log = Files.readString(TestStack.get().node().log());
    assertThat(log.contains(token)).as("link in the log").isFalse();
    assertThat(log.contains(People.PASSWORD)).as("password in the log").isFalse();
    assertThat(log.contains(person.email())).as("address in the log").isFalse();
    assertThat(log.contains(name)).as("name in the log").isFalse();
    assertThat(log.contains("777 8899")).as("phone in the log").isFalse();
  }

  @Test
  @Tag("PRIV-1")
  void whatStandsUnderAFormerKeyIsWrittenAnew() {
    String phone = "06 30 555 4433";
    long id =
        admin
            .post("/clients", Map.of("fullName", Unique.name("Rotated"), "phone", phone))
            .expect(201)
            .id();
    Database.update(
        "UPDATE clients SET phone_enc = ? WHERE id = ?", EncryptionKeys.underFormerKey(phone), id);
    assertThat(keyOf(id)).isEqualTo(EncryptionKeys.FORMER);
    assertThat(admin.get("/clients/" + id).at("/phone").asText()).isEqualTo(phone);
    new Timers(admin).runNow("cleanup");
    assertThat(keyOf(id)).isEqualTo(EncryptionKeys.CURRENT);
    assertThat(admin.get("/clients/" + id).at("/phone").asText()).isEqualTo(phone);
  }

  private static String keyOf(long clientId) {
    return Database.texts(
            "SELECT CONVERT(SUBSTRING(phone_enc, 2, ORD(SUBSTRING(phone_enc, 1, 1))) USING ascii)"
                + " FROM clients WHERE id = ?",
            clientId)
        .get(0);
  }

  private static List<String> tablesWith(String text) {
    return Database.texts(
            "SELECT CONCAT(table_name, '.', column_name) FROM information_schema.columns"
                + " WHERE table_schema = DATABASE() AND data_type IN ('varchar', 'char', 'text',"
                + " 'longtext', 'mediumtext', 'json')")
        .stream()
        .filter(
            column -> {
              String[] parts = column.split("\\.");
              return Database.number(
                      "SELECT COUNT(*) FROM `" + parts[0] + "` WHERE `" + parts[1] + "` LIKE ?",
                      "%" + text + "%")
                  > 0;
            })
        .toList();
  }
}

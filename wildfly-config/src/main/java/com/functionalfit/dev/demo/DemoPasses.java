package com.functionalfit.dev.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.functionalfit.dev.demo.DemoPeople.Client;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Passes sold over the weeks, and the money of those who pay by the class. */
final class DemoPasses {

  private static final int GENERATED = 38;
  private static final int SUSPENDED = 2;
  private static final List<String> TYPES =
      List.of("10_session", "5_session", "20_session", "monthly_unlimited", "10_session");
  private static final List<String> METHODS = List.of("card", "cash", "transfer");
  // Képzelt Kornél, and two others whose debts grow.
  private static final Set<Integer> DEBTORS = Set.of(1, 49, 50);
  private static final int FORGIVEN = 49;

  private final DemoApi admin;
  private final DemoTime time;
  private final List<Client> clients;
  private final Map<String, JsonNode> types = new LinkedHashMap<>();
  private final List<Sale> planned = new ArrayList<>();
  private final List<Long> sold = new ArrayList<>();

  private record Sale(LocalDate day, Client buyer, String type, boolean isPaid) {}

  DemoPasses(DemoApi admin, DemoTime time, List<Client> clients) {
    this.admin = admin;
    this.time = time;
    this.clients = clients;
  }

  /** Decides who buys what, and when: forty passes, spread over the weeks. */
  void plan() {
    for (JsonNode type : admin.get("/pass-types").path("items")) {
      types.put(type.path("code").asText(), type);
    }
    long days = time.today().toEpochDay() - time.start().toEpochDay();
    LocalDate first = time.start();
    planned.add(new Sale(first.plusDays(days * 5 / 6), clients.get(0), "10_session", true));
    planned.add(new Sale(first.plusDays(days * 2 / 3), clients.get(2), "monthly_unlimited", true));
    for (int i = 0; i < GENERATED; i++) {
      planned.add(
          new Sale(
              first.plusDays(i * days / GENERATED),
              clients.get(4 + i),
              TYPES.get(i % TYPES.size()),
              i % 10 != 9));
    }
  }

  /** Sells what is bought on this day. */
  void sell(LocalDate day) {
    for (Sale sale : planned) {
      if (sale.day().equals(day)) {
        sold.add(sell(sale));
      }
    }
  }

  private long sell(Sale sale) {
    JsonNode type = types.get(sale.type());
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("clientId", sale.buyer().id());
    body.put("passTypeId", type.path("id").asLong());
    if (sale.isPaid()) {
      body.put(
          "payment",
          Map.of("amount", type.path("price").decimalValue(), "method", method(sale.buyer())));
    }
    return admin.post("/passes", body).path("id").asLong();
  }

  /** Everybody but the debtors pays what they owe. */
  void collect() {
    for (JsonNode owing : admin.get("/clients?owes=true&pageSize=200").path("items")) {
      long id = owing.path("id").asLong();
      Client client =
          clients.stream().filter(one -> one.id() == id).findFirst().orElse(clients.get(1));
      if (!DEBTORS.contains(client.index())) {
        BigDecimal amount = owing.path("balance").decimalValue();
        admin.post(
            "/clients/" + id + "/ledger/payments",
            Map.of("amount", amount, "method", method(client)));
      }
    }
  }

  /** The last two passes sold are suspended, and one debt is given up. */
  void settle() {
    for (long passId : sold.subList(sold.size() - SUSPENDED, sold.size())) {
      admin.patch(
          "/passes/" + passId, Map.of("status", "suspended", "reason", "Sérülés miatt szünetel"));
    }
    String ledger = "/clients/" + clients.get(FORGIVEN).id() + "/ledger";
    for (JsonNode entry : admin.get(ledger + "?pageSize=200").path("items")) {
      BigDecimal open = entry.path("openAmount").decimalValue();
      if ("CHARGE".equals(entry.path("type").asText()) && open.signum() > 0) {
        admin.post(
            ledger + "/write-offs",
            Map.of(
                "chargeId",
                entry.path("id").asLong(),
                "amount",
                open,
                "reason",
                "Méltányosságból elengedve"));
        return;
      }
    }
  }

  private static String method(Client client) {
    return METHODS.get(client.index() % METHODS.size());
  }
}

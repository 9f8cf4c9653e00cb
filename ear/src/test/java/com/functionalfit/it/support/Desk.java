package com.functionalfit.it.support;

import java.util.HashMap;
import java.util.Map;

/** What happens at the desk: passes sold, money taken. */
public final class Desk {

  private Desk() {}

  /** A client without account. */
  public static long walkIn(Api admin) {
    return admin.post("/clients", Map.of("fullName", Unique.name("Walk-in"))).expect(201).id();
  }

  /** Sells a freely described pass; null credits are unlimited. */
  public static Answer sell(Api admin, long clientId, Integer credits, int price) {
    return admin.post("/passes", sale(clientId, credits, price)).expect(201);
  }

  /** The body of such a sale. */
  public static Map<String, Object> sale(long clientId, Integer credits, int price) {
    Map<String, Object> body = new HashMap<>();
    body.put("clientId", clientId);
    body.put("name", "Test pass");
    body.put("credits", credits);
    body.put("validityDays", 30);
    body.put("price", price);
    return body;
  }

  /** Takes money in. */
  public static Answer pay(Api caller, long clientId, int amount) {
    return caller.post(
        "/clients/" + clientId + "/ledger/payments", Map.of("amount", amount, "method", "cash"));
  }

  /** The client's statement. */
  public static Answer statement(Api caller, long clientId) {
    return caller.get("/clients/" + clientId + "/ledger?pageSize=200").expect(200);
  }
}

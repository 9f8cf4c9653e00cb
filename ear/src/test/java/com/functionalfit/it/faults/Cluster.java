package com.functionalfit.it.faults;

import com.functionalfit.dev.ServerNode;
import com.functionalfit.dev.StartFailed;
import com.functionalfit.it.support.Database;
import com.functionalfit.it.support.TestStack;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Three server nodes over one database and one Redis, and a relay: one node for the web, two that
 * work, and each of the three a scheduler. One cluster for all tests of a run.
 */
final class Cluster {

  private static final String ROLES = "FUNCTIONALFIT_ROLES";
  private static final String WORKS = "worker,scheduler";

  private static Cluster running;

  private final FakeRelay relay;
  private final ServerNode web;
  private final ServerNode first;
  private final ServerNode second;
  private CompletableFuture<Void> starting = CompletableFuture.completedFuture(null);

  private Cluster() {
    relay = FakeRelay.open();
    TestStack.prepare(Map.of(ROLES, "web,scheduler", "MAIL_PORT", Integer.toString(relay.port())));
    web = TestStack.get().node();
    CompletableFuture<ServerNode> starts = CompletableFuture.supplyAsync(() -> worker("w1"));
    second = worker("w2");
    first = starts.join();
  }

  /** A node that does not come up is started once more, as the engine does with a container. */
  private static ServerNode worker(String name) {
    try {
      return TestStack.get().startNode(name, Map.of(ROLES, WORKS));
    } catch (StartFailed e) {
      System.err.println("STARTED AGAIN, " + name + ": " + e.getMessage());
      return TestStack.get().startNode(name, Map.of(ROLES, WORKS));
    }
  }

  static synchronized Cluster get() {
    if (running == null) {
      running = new Cluster();
    }
    return running;
  }

  FakeRelay relay() {
    return relay;
  }

  /** A node that works. */
  ServerNode first() {
    return first;
  }

  /** The other node that works. */
  ServerNode second() {
    return second;
  }

  List<ServerNode> nodes() {
    return List.of(web, first, second);
  }

  /** Sends a signal, e.g. STOP, to a node. */
  void signal(String name, ServerNode node) throws IOException, InterruptedException {
    String pid = Long.toString(node.process().pid());
    new ProcessBuilder("kill", "-" + name, pid).start().waitFor();
  }

  /** Starts an ended node again, as its supervisor would, while the test goes on. */
  void startAgain(ServerNode node) {
    starting = CompletableFuture.runAsync(node::start);
  }

  /** Waits until every node is there again. */
  void awaitComplete() {
    starting.join();
  }

  /** Jobs a node has begun and not ended, by the record. */
  static long heldBy(ServerNode node) {
    return Database.number(
        "SELECT COUNT(*) FROM job WHERE state = 'running' AND node = ?", node.name());
  }
}

package com.functionalfit.queue.bench;

import com.functionalfit.queue.faults.Stage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Jobs a second that do nothing: the product, BullMQ and JobRunr in turn on the same servers. */
class ThroughputBenchmark {

  private static final int WARM_UP = 2;
  private static final int ROUNDS = 3;

  private static Stage stage;
  private static Product product;
  private static Map<Contender, Integer> contenders;

  @BeforeAll
  static void raise() throws Exception {
    stage = new Stage();
    product = new Product(stage);
    contenders = new LinkedHashMap<>();
    contenders.put(product, Integer.getInteger("bench.jobs", 20_000));
    contenders.put(new BullMq(stage), Integer.getInteger("bench.jobs.bullmq", 20_000));
    contenders.put(new JobRunrQueue(stage), Integer.getInteger("bench.jobs.jobrunr", 2000));
  }

  @AfterAll
  static void lower() throws Exception {
    product.closeSender();
    stage.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 50})
  void oneNode(int concurrency) throws Exception {
    measure(1, concurrency);
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 50})
  void twoNodes(int concurrency) throws Exception {
    measure(2, concurrency);
  }

  private static void measure(int nodes, int concurrency) throws Exception {
    Map<String, List<Double>> rates = new LinkedHashMap<>();
    try {
      for (Contender contender : contenders.keySet()) {
        contender.start(nodes, concurrency);
      }
      for (int round = 0; round < WARM_UP + ROUNDS; round++) {
        for (Map.Entry<Contender, Integer> entry : contenders.entrySet()) {
          double rate = entry.getKey().round(entry.getValue());
          System.out.printf(
              "bench: no-op jobs, %d nodes with %d at a time, round %d: %s %.0f/s%n",
              nodes, concurrency, round, entry.getKey().name(), rate);
          if (round >= WARM_UP) {
            rates.computeIfAbsent(entry.getKey().name(), name -> new ArrayList<>()).add(rate);
          }
        }
      }
    } finally {
      for (Contender contender : contenders.keySet()) {
        contender.stop();
      }
    }
    report(nodes, concurrency, rates);
  }

  private static void report(int nodes, int concurrency, Map<String, List<Double>> rates) {
    List<Double> own = rates.get(product.name());
    rates.forEach(
        (name, figures) ->
            System.out.printf(
                "bench: no-op jobs, %d nodes with %d at a time: %s %.0f/s, best %.0f/s, ratio %.2f%n",
                nodes,
                concurrency,
                name,
                median(figures),
                Collections.max(figures),
                median(ratios(own, figures))));
  }

  /** Round by round: what else the machine does passes over both. */
  private static List<Double> ratios(List<Double> own, List<Double> other) {
    return IntStream.range(0, ROUNDS).mapToObj(i -> own.get(i) / other.get(i)).toList();
  }

  private static double median(List<Double> figures) {
    return figures.stream().sorted().toList().get(figures.size() / 2);
  }
}

package com.functionalfit.it.booking;

import com.functionalfit.it.support.Invariants;
import java.util.Map;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;

/** Whatever happens in whatever order, ledger sums equal balances after every step. */
class AnyHistoryIT {

  private static Studio studio;

  @BeforeContainer
  static void open() {
    studio = new Studio();
    studio.settings(Map.of("quietHoursStart", "00:00", "quietHoursEnd", "00:00"));
  }

  @AfterContainer
  static void close() {
    studio.settings(Map.of("quietHoursStart", "22:00", "quietHoursEnd", "07:00"));
  }

  @Property(tries = 12, shrinking = ShrinkingMode.OFF)
  @Label("PASS-5, ACC-1, BOOK-3: ledger sums equal balances at every moment")
  void keepsEveryInvariant(@ForAll("histories") ActionChain<World> history) {
    history.withInvariant(world -> Invariants.hold()).run();
  }

  @Provide
  Arbitrary<ActionChain<World>> histories() {
    Arbitrary<Integer> members = Arbitraries.integers().between(0, World.MEMBERS - 1);
    Arbitrary<Integer> lessons = Arbitraries.integers().between(0, World.LESSONS - 1);
    Arbitrary<Boolean> flags = Arbitraries.of(true, false);
    Arbitrary<String> marks = Arbitraries.of("attended", "no_show", null);
    return ActionChain.startWith(() -> new World(studio))
        .withAction(
            8,
            step(
                Combinators.combine(members, lessons)
                    .as((m, l) -> named("book " + m + " in " + l, world -> world.book(m, l)))))
        .withAction(
            4,
            step(
                Combinators.combine(members, lessons)
                    .as((m, l) -> named("cancel " + m + " in " + l, world -> world.cancel(m, l)))))
        .withAction(
            4,
            step(
                Combinators.combine(members, marks, flags)
                    .as(
                        (m, mark, waive) ->
                            named(
                                "mark " + m + " " + mark + " waive " + waive,
                                world -> world.checkIn(m, 2, mark, waive)))))
        .withAction(
            1,
            step(
                Combinators.combine(members, lessons, flags)
                    .as(
                        (m, l, waive) ->
                            named(
                                "remove " + m + " from " + l + " waive " + waive,
                                world -> world.remove(m, l, waive)))))
        .withAction(
            1,
            step(
                Combinators.combine(lessons, Arbitraries.integers().between(-15, 15))
                    .as((l, min) -> named("move " + l + " " + min, w -> w.move(l, min)))))
        .withAction(
            1,
            step(
                Combinators.combine(lessons, Arbitraries.integers().between(1, 3))
                    .as((l, cap) -> named("resize " + l + " " + cap, w -> w.resize(l, cap)))))
        .withAction(1, step(members.map(m -> named("refund " + m, world -> world.refund(m)))))
        .withAction(
            1,
            step(
                Combinators.combine(members, Arbitraries.integers().between(1, 2500))
                    .as((m, sum) -> named("pay " + m + " " + sum, w -> w.pay(m, sum)))))
        .withAction(
            1,
            step(
                Combinators.combine(members, flags)
                    .as((p, end) -> named("validity " + p, w -> w.changeValidity(p, end)))))
        .withAction(
            1,
            step(
                Combinators.combine(members, flags)
                    .as((p, off) -> named("suspend " + p, w -> w.changeStatus(p, off)))))
        .withMaxTransformations(25);
  }

  private static Action.Independent<World> step(Arbitrary<Transformer<World>> transformers) {
    return () -> transformers;
  }

  private static Transformer<World> named(String name, Consumer<World> effect) {
    return Transformer.mutate(name, effect);
  }
}

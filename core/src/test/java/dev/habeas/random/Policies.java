package dev.habeas.random;

import dev.habeas.Sensitivity;
import dev.habeas.redaction.RedactionPolicy;
import dev.habeas.redaction.RedactionPolicy.Item;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Policies of all kinds. */
public final class Policies {
  private static final List<String> PATHS =
      RedactionPolicy.minimal().items().stream().map(Item::path).toList();
  private static final List<ChronoUnit> UNITS =
      List.of(ChronoUnit.DAYS, ChronoUnit.MONTHS, ChronoUnit.YEARS);

  private Policies() {}

  /** The ready ones, and one for each sensitivity. */
  public static List<RedactionPolicy> all() {
    List<RedactionPolicy> all =
        new ArrayList<>(List.of(RedactionPolicy.minimal(), RedactionPolicy.PUBLIC));
    for (Sensitivity sensitivity : Sensitivity.values()) {
      all.add(RedactionPolicy.minimal().withholding(sensitivity));
    }
    return all;
  }

  /** The policy of a seed: in half of the cases a ready one. */
  public static RedactionPolicy of(long seed) {
    Random random = new Random(seed);
    if (random.nextBoolean()) {
      return random.nextBoolean() ? RedactionPolicy.PUBLIC : RedactionPolicy.minimal();
    }
    RedactionPolicy policy = RedactionPolicy.minimal();
    for (int i = random.nextInt(4); i > 0; i--) {
      policy = policy.withholding(pick(random, List.of(Sensitivity.values())));
    }
    for (int i = random.nextInt(6); i > 0; i--) {
      policy = more(policy, random);
    }
    return policy;
  }

  private static RedactionPolicy more(RedactionPolicy policy, Random random) {
    String path = pick(random, PATHS);
    try {
      return switch (random.nextInt(4)) {
        case 0 -> policy.coarsening(pick(random, UNITS));
        case 1 -> policy.coarsening(path, pick(random, UNITS));
        case 2 -> policy.keeping(path);
        default -> policy.withholding(path);
      };
    } catch (IllegalArgumentException refused) {
      return policy; // an id, no date, what goes all the same, what statements cannot be without
    }
  }

  private static <E> E pick(Random random, List<E> list) {
    return list.get(random.nextInt(list.size()));
  }
}

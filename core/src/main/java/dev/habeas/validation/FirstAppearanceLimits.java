package dev.habeas.validation;

import static dev.habeas.validation.Severity.INFO;

import dev.habeas.Arrest;
import dev.habeas.Authority;
import dev.habeas.Detention;
import dev.habeas.DetentionKind;
import dev.habeas.Extensible;
import dev.habeas.FirstAppearance;
import dev.habeas.Place;
import dev.habeas.time.EdtfDate;
import dev.habeas.time.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Within how many hours who is arrested for a crime is brought before a judge, by jurisdiction.
 *
 * <p>{@link #standard()} is what the indicator {@code late-first-appearance} asks by. Another table
 * gives another rule, which takes its place:
 *
 * <pre>{@code
 * Validator validator = Validator.standard()
 *     .with(Family.INDICATORS)
 *     .with(FirstAppearanceLimits.standard().with("XX", 24, "Constitution of XX, art. 5").rule());
 * }</pre>
 *
 * <p>Of a detention those limits count whose jurisdictions its record names: that of the authority
 * which made the arrest, that of the one which supervises the detention, and the country, the
 * sovereign and the controlling power of the place of the arrest. If it names several, the longest
 * of their limits counts, so that the question is asked whichever applies; if it names none, or one
 * that is not in the table, the limit for all others counts.
 *
 * <p>Tables are immutable and can be shared between threads.
 */
public final class FirstAppearanceLimits {
  private static final FirstAppearanceLimits STANDARD =
      new FirstAppearanceLimits(
          new Limit(48, "Human Rights Committee, General Comment 35, para. 33, on ICCPR art. 9(3)"),
          Map.of(
              "UA", new Limit(72, "Constitution of Ukraine, art. 29"),
              "RU", new Limit(48, "Constitution of the Russian Federation, art. 22")));

  /**
   * A limit.
   *
   * @param hours how many hours from the arrest
   * @param origin what sets it, with the article; it stands in messages of all languages
   */
  public record Limit(int hours, String origin) {
    /**
     * A limit.
     *
     * @throws IllegalArgumentException if there is not one hour or no origin
     */
    public Limit {
      if (hours < 1 || origin.isBlank()) {
        throw new IllegalArgumentException("a limit is some hours that something sets");
      }
    }
  }

  private final Limit others;
  private final Map<String, Limit> limits;

  private FirstAppearanceLimits(Limit others, Map<String, Limit> limits) {
    this.others = others;
    this.limits = limits;
  }

  /**
   * 72 hours in UA (Constitution of Ukraine, art. 29), 48 in RU (Constitution of the Russian
   * Federation, art. 22), which both limit custody without a court decision and so the time until a
   * court sees the person, and 48 elsewhere: more must remain absolutely exceptional, says the
   * Human Rights Committee of ICCPR art. 9(3), General Comment 35, para. 33.
   */
  public static FirstAppearanceLimits standard() {
    return STANDARD;
  }

  /**
   * This table with another limit of a jurisdiction, instead of the one that it may have.
   *
   * @param jurisdiction the jurisdiction as records write it, such as {@code UA}
   * @param hours how many hours from the arrest
   * @param origin what sets the limit, with the article
   * @throws IllegalArgumentException if there is no jurisdiction, not one hour or no origin
   */
  public FirstAppearanceLimits with(String jurisdiction, int hours, String origin) {
    if (jurisdiction.isBlank()) {
      throw new IllegalArgumentException("a limit of a jurisdiction names it");
    }
    Map<String, Limit> more = new HashMap<>(limits);
    more.put(jurisdiction, new Limit(hours, origin));
    return new FirstAppearanceLimits(others, Map.copyOf(more));
  }

  /**
   * This table with another limit for all jurisdictions that it does not name.
   *
   * @throws IllegalArgumentException if there is not one hour or no origin
   */
  public FirstAppearanceLimits withOthers(int hours, String origin) {
    return new FirstAppearanceLimits(new Limit(hours, origin), limits);
  }

  /** The limit of a jurisdiction, or that for all others. */
  public Limit of(String jurisdiction) {
    return limits.getOrDefault(jurisdiction, others);
  }

  /** The limit for all jurisdictions that the table does not name. */
  public Limit others() {
    return others;
  }

  /** The rule {@code late-first-appearance} with this table. */
  public Rule rule() {
    return Rule.rule(Family.INDICATORS, "late-first-appearance", INFO)
        .because(
            "ICCPR art. 9(3): who is arrested on a criminal charge is brought promptly before a"
                + " judge; how many hours that is, says a table of jurisdictions")
        .broken("an arrest for a crime on 1 March, and a first appearance on 5 March")
        .kept(
            "an arrest on 1 March and a first appearance on 4 March, which can be 48 hours; one"
                + " before any authority that is recorded; an arrest after a sentence or"
                + " conviction; a detention of which no first appearance is recorded")
        .advice(
            "see what is known of the hours and of what delayed it; change the limits for your"
                + " jurisdictions with FirstAppearanceLimits")
        .forEach(Detention.class, this::ask);
  }

  private void ask(Detention detention, At at, Lookup file) {
    EdtfDate taken = Chronology.taken(detention);
    EdtfDate seen = detention.firstAppearance().flatMap(FirstAppearance::when).orElse(null);
    if (taken == null || seen == null || !detention.kind().equals(DetentionKind.CRIMINAL)) {
      return;
    }
    Jurisdictions named = new Jurisdictions(detention, file);
    Limit limit = limit(named.all);
    Truth late = Elapsed.between(taken, seen, named.inOneCountry()).exceeds(limit.hours());
    if (!late.isFalse()) {
      Set<String> persons = Members.andGroups(detention.person(), file);
      late = late.and(Titles.isConvictedBefore(taken, persons, file).not());
    }
    Breach breach =
        at.breachIf(late, "/firstAppearance/when")
            .with("/arrest/when")
            .dated(taken, seen)
            .detail("hours", String.valueOf(limit.hours()))
            .detail("origin", limit.origin());
    named.pointers.forEach(breach::with);
  }

  private Limit limit(List<String> jurisdictions) {
    return jurisdictions.stream()
        .map(this::of)
        .max(Comparator.comparingInt(Limit::hours))
        .orElse(others);
  }

  /** The jurisdictions that a detention names, and where. */
  private static final class Jurisdictions {
    private final Lookup file;
    private final List<String> all = new ArrayList<>();
    private final List<String> pointers = new ArrayList<>();
    private final Optional<String> ofArrest;
    private final Optional<String> ofAppearance;

    Jurisdictions(Detention detention, Lookup file) {
      this.file = file;
      Optional<Authority> by = kept(detention.arrest().flatMap(Arrest::by));
      Optional<Place> place = kept(detention.arrest().flatMap(Arrest::place));
      add("/arrest/by/jurisdiction", by.flatMap(Authority::jurisdiction));
      add(
          "/supervisedBy/jurisdiction",
          kept(detention.supervisedBy()).flatMap(Authority::jurisdiction));
      add("/arrest/place/country", place.flatMap(Place::country));
      add("/arrest/place/sovereign", place.flatMap(Place::sovereign));
      add("/arrest/place/controlledBy", place.flatMap(Place::controlledBy));
      ofArrest = place.flatMap(Place::country);
      ofAppearance =
          kept(detention.firstAppearance().flatMap(FirstAppearance::by))
              .flatMap(Authority::jurisdiction);
    }

    /** Whether nothing says that the arrest and the appearance were in two countries. */
    boolean inOneCountry() {
      return ofArrest.isEmpty() || ofAppearance.isEmpty() || ofArrest.equals(ofAppearance);
    }

    private void add(String pointer, Optional<String> jurisdiction) {
      if (jurisdiction.isPresent()) {
        all.add(jurisdiction.get());
        pointers.add(pointer);
      }
    }

    private <T extends Extensible> Optional<T> kept(Optional<T> object) {
      return object.filter(it -> !file.index().isRetracted(it));
    }
  }
}

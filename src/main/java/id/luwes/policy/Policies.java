package id.luwes.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The versions of a policy, one in force on any date at most. */
public final class Policies {

    private static final List<String> SHIPPED = List.of("jabar-mkd-2023", "jabar-mkd-2025");

    private final List<Policy> policies;

    private Policies(List<Policy> policies) {
        this.policies = policies.stream()
                .sorted(Comparator.comparing(it -> it.validity().first()))
                .toList();
    }

    /** @throws IllegalArgumentException when two of them are in force on one date */
    public static Policies of(List<Policy> policies) {
        var distinct = new Policies(policies);
        for (int i = 1; i < distinct.policies.size(); i++) {
            var earlier = distinct.policies.get(i - 1);
            var later = distinct.policies.get(i);
            if (earlier.validity().overlaps(later.validity())) {
                throw new IllegalArgumentException("The policies %s (%s) and %s (%s) are in force at the same time."
                        .formatted(earlier.id(), earlier.validity(), later.id(), later.validity()));
            }
        }
        return distinct;
    }

    /**
     * These and later ones of an agency: on a date on which several would be in force, the one that began last is, and of two
     * that begin on one date the one that was added later.
     */
    public Policies with(List<Policy> added) {
        return added.isEmpty()
                ? this
                : new Policies(Stream.concat(policies.stream(), added.stream()).toList());
    }

    /** Those that come with the software: West Java's Mekanisme Kerja Dinamis. Each call gives the same ones. */
    public static Policies shipped() {
        return Shipped.POLICIES;
    }

    /** From the earliest to the latest. */
    public List<Policy> all() {
        return policies;
    }

    /** The one that took over last, where it has not ended: none comes back after a later one, even where that had a last day. */
    public Optional<Policy> inForceOn(LocalDate date) {
        return policies.reversed().stream()
                .filter(it -> !it.validity().first().isAfter(date))
                .findFirst()
                .filter(it -> it.validity().contains(date));
    }

    /**
     * When a policy is in force: its own validity, shortened where a later one takes over, for good.
     *
     * @return empty where another one took over on its first day, so that it never was
     */
    public Optional<Validity> inForce(Policy policy) {
        var validity = policy.validity();
        int place = policies.stream().map(Policy::contentHash).toList().indexOf(policy.contentHash());
        var next = policies.stream()
                .skip(place + 1L)
                .map(it -> it.validity().first())
                .filter(validity::contains)
                .findFirst();
        return next.isEmpty()
                ? Optional.of(validity)
                : next.filter(it -> it.isAfter(validity.first()))
                        .map(it -> new Validity(validity.first(), it.minusDays(1)));
    }

    /** These without some, by their ids: what would be in force if they were not there. */
    public Policies without(List<String> ids) {
        return new Policies(
                policies.stream().filter(it -> !ids.contains(it.id())).toList());
    }

    public Optional<Policy> byId(String id) {
        return policies.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** Read when somebody first asks for them. */
    private static final class Shipped {
        static final Policies POLICIES =
                Policies.of(SHIPPED.stream().map(Shipped::read).toList());

        private static Policy read(String id) {
            try (var file = Policies.class.getResourceAsStream("/policies/" + id + ".dmn")) {
                if (file == null) {
                    throw new IllegalStateException("The policy %s is not on the class path.".formatted(id));
                }
                return Policy.of(file.readAllBytes());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}

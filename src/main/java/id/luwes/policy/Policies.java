package id.luwes.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The versions of a policy, one in force on any date at most. */
public final class Policies {

    private static final List<String> SHIPPED = List.of("jabar-mkd-2023", "jabar-mkd-2025");

    private final List<Policy> policies;

    private Policies(List<Policy> policies) {
        this.policies = policies.stream()
                .sorted(Comparator.comparing(it -> it.validity().first()))
                .toList();
        for (int i = 1; i < this.policies.size(); i++) {
            var earlier = this.policies.get(i - 1);
            var later = this.policies.get(i);
            if (earlier.validity().overlaps(later.validity())) {
                throw new IllegalArgumentException("The policies %s (%s) and %s (%s) are in force at the same time."
                        .formatted(earlier.id(), earlier.validity(), later.id(), later.validity()));
            }
        }
    }

    /** @throws IllegalArgumentException when two of them are in force on one date */
    public static Policies of(List<Policy> policies) {
        return new Policies(policies);
    }

    /** Those that come with the software: West Java's Mekanisme Kerja Dinamis. Each call gives the same ones. */
    public static Policies shipped() {
        return Shipped.POLICIES;
    }

    /** From the earliest to the latest. */
    public List<Policy> all() {
        return policies;
    }

    public Optional<Policy> inForceOn(LocalDate date) {
        return policies.stream().filter(it -> it.validity().contains(date)).findFirst();
    }

    public Optional<Policy> byId(String id) {
        return policies.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** Read when somebody first asks for them. */
    private static final class Shipped {
        static final Policies POLICIES =
                new Policies(SHIPPED.stream().map(Shipped::read).toList());

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

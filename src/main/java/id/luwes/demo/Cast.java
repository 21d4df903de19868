package id.luwes.demo;

import id.luwes.access.Role;
import id.luwes.demo.Occupation.Remote;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Those with whom a visitor looks around: one person for each role.
 *
 * @param exemplary whether the person meets every rule, so that there is somebody to apply
 */
record Cast(String login, @Nullable Person person, boolean exemplary, List<Grant> grants) {

    /** The demonstration's one password. */
    static final String PASSWORD = "luwes-demo";

    /** The login of somebody who lost a day a week; who that is turns out when months are evaluated. */
    static final String REDUCED = "berkurang";

    /** In the order in which a visitor should try them. */
    static final List<String> LOGINS = List.of(
            "pegawai", REDUCED, "petugas", "atasan", "kepala", "bkd", "biro", "pimpinan", "auditor", "admin", "timur");

    /** The login of whom nobody plays, but a visitor meets: colleagues whose applications wait for those who decide. */
    private static final String SUPPORTING = "";

    private static final Set<String> STAGES = Set.of("SETDA.7", "SETDA.7.B1", "DPMPTSP.LYN");

    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("pegawai", "pegawai yang memenuhi syarat"),
            Map.entry(REDUCED, "pegawai yang haknya dikurangi"),
            Map.entry("petugas", "pegawai loket, tidak memenuhi syarat"),
            Map.entry("atasan", "atasan langsung pegawai"),
            Map.entry("kepala", "kepala unit layanan"),
            Map.entry("bkd", "BKD"),
            Map.entry("biro", "Biro Organisasi"),
            Map.entry("pimpinan", "pimpinan"),
            Map.entry("auditor", "auditor"),
            Map.entry("admin", "administrator"),
            Map.entry("timur", "BKD di instansi lain (WIT)"));

    /** The part that a login plays. */
    static String part(String login) {
        return PARTS.getOrDefault(login, login);
    }

    /** A role over the subtree of a unit. */
    record Grant(Role role, int post) {}

    /** The number of the person who plays this part, -1 where nobody does. */
    static int number(List<Cast> cast, String login) {
        return cast.stream()
                .filter(it -> it.login().equals(login))
                .flatMap(it -> it.player().stream())
                .mapToInt(Person::number)
                .findFirst()
                .orElse(-1);
    }

    /** The number of the employee's colleague, who waits for the same superior; -1 where there is none. */
    static int colleague(List<Cast> cast) {
        return number(cast, SUPPORTING);
    }

    /** Units whose head a visitor meets. */
    static boolean needsHead(String code) {
        return STAGES.contains(code);
    }

    /** Units in which nothing may be out of order by design. */
    static boolean plays(String code) {
        return STAGES.contains(code) || code.startsWith("BKD") || code.startsWith("INSPEKTORAT");
    }

    Optional<Person> player() {
        return Optional.ofNullable(person);
    }

    /** Whether a visitor may sign in as this one. */
    boolean visited() {
        return !login.equals(SUPPORTING);
    }

    /** The cast of the province. */
    static List<Cast> ofProvince(List<Person> people, LocalDate today) {
        var stage = new Stage(people, today);
        var employee = stage.employee();
        var clerk = stage.clerk();
        var colleague = stage.colleagueOf(employee);
        var unit = clerk.duty().post().number();
        return List.of(
                new Cast("pegawai", employee, true, List.of()),
                new Cast("petugas", clerk, false, List.of()),
                new Cast("atasan", stage.headOf(employee), true, List.of()),
                new Cast("kepala", stage.headOf(clerk), false, List.of(new Grant(Role.UNIT_HEAD, unit))),
                over("bkd", stage.someoneIn("BKD", employee, colleague), Role.BKD),
                over("biro", stage.leaderOf("SETDA.7", "SETDA"), Role.ORGANISATION_BUREAU),
                over("pimpinan", stage.leaderOf("JABAR", "JABAR"), Role.LEADERSHIP),
                over("auditor", stage.someoneIn("INSPEKTORAT", employee, colleague), Role.AUDITOR),
                new Cast(REDUCED, null, false, List.of()),
                over("admin", null, Role.ADMINISTRATOR),
                new Cast(SUPPORTING, colleague, true, List.of()),
                new Cast(SUPPORTING, stage.backOfficeOf(clerk), true, List.of()));
    }

    /** The one login of the small agency in the east. */
    static List<Cast> ofTheEast(List<Person> people, LocalDate today) {
        return List.of(over("timur", new Stage(people, today).employee(), Role.BKD));
    }

    private static Cast over(String login, @Nullable Person person, Role role) {
        return new Cast(login, person, false, List.of(new Grant(role, 0)));
    }

    /** Finds the players; where the agency is too small for the wanted unit, others take the part. */
    private static final class Stage {

        private final List<Person> people;
        private final LocalDate today;
        private final Set<Integer> led = new HashSet<>();

        Stage(List<Person> people, LocalDate today) {
            this.people = people;
            this.today = today;
            people.stream()
                    .filter(it -> it.duty().heads())
                    .forEach(it -> led.add(it.duty().post().number()));
        }

        Person employee() {
            Predicate<Person> player = it -> fitsAway(it) && mates(it).count() > 1;
            return first(List.of(in("SETDA.7.B1").and(player), player));
        }

        Person colleagueOf(Person employee) {
            return mates(employee)
                    .filter(it -> it.number() != employee.number())
                    .findFirst()
                    .orElseThrow();
        }

        private Stream<Person> mates(Person person) {
            return people.stream()
                    .filter(this::fitsAway)
                    .filter(it -> it.duty().post().equals(person.duty().post()));
        }

        Person clerk() {
            Predicate<Person> player = it -> faces(it) && counterOf(it) > 1;
            return first(List.of(in("DPMPTSP.LYN").and(player), player));
        }

        /** Somebody without another part: in a small agency the employee may be of this very unit. */
        Person someoneIn(String code, Person employee, Person colleague) {
            var taken = Set.of(
                    employee.number(), colleague.number(), headOf(employee).number());
            Predicate<Person> free = in(code).and(it -> !taken.contains(it.number()));
            return first(List.of(free.and(it -> !it.duty().heads()), free, in(code)));
        }

        Person leaderOf(String code, String otherwise) {
            return first(List.of(
                    it -> it.duty().heads() && it.duty().post().plan().code().equals(code),
                    it -> it.duty().heads() && it.duty().post().plan().code().equals(otherwise)));
        }

        private long counterOf(Person person) {
            return people.stream()
                    .filter(it ->
                            settled(it) && it.duty().post().equals(person.duty().post()))
                    .count();
        }

        /** Somebody whose absence the counter could not bear. */
        Person backOfficeOf(Person clerk) {
            return first(List.of(it -> it.number() != clerk.number()
                    && it.duty().post().equals(clerk.duty().post())
                    && settled(it)));
        }

        Person headOf(Person person) {
            return first(List.of(it ->
                    it.duty().heads() && it.duty().post().equals(person.duty().post())));
        }

        private boolean fitsAway(Person person) {
            return settled(person) && person.duty().remote() == Remote.A;
        }

        private boolean faces(Person person) {
            return settled(person)
                    && person.duty().remote() == Remote.X
                    && person.duty().post().servesCitizens();
        }

        private boolean settled(Person person) {
            return person.active()
                    && !person.duty().heads()
                    && person.superior() == null
                    && led.contains(person.duty().post().number())
                    && person.duty().since().isBefore(today.minusMonths(12));
        }

        private static Predicate<Person> in(String code) {
            return it -> it.active() && (it.duty().post().plan().code() + ".").startsWith(code + ".");
        }

        private Person first(List<Predicate<Person>> wishes) {
            var found = new ArrayList<Person>();
            for (var wish : wishes) {
                people.stream().filter(wish).findFirst().ifPresent(found::add);
            }
            if (found.isEmpty()) {
                throw new IllegalStateException("An agency of %d people has nobody for a part. Maybe it is too small."
                        .formatted(people.size()));
            }
            return found.getFirst();
        }
    }
}

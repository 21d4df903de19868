package id.luwes.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;

/**
 * An agency as it will be founded: who works where. It follows from a {@link Wish} alone.
 *
 * @param regencies where its people may live
 */
record AgencyPlan(
        String code,
        String name,
        ZoneId zone,
        OptionalInt weeklyCap,
        Wish wish,
        Regencies regencies,
        List<Post> posts,
        List<Person> people,
        List<Cast> cast) {

    /** Beyond this many the people of the province work in its schools. */
    private static final int WITHOUT_SCHOOLS = 9_950;

    private static final int MONTHS_BEFORE = 3;
    private static final int EASTERN = 120;
    private static final long EASTERN_SEED = 7_919;

    static final String PROVINCE = "jabar";
    private static final String EAST = "samudra-timur";

    /** Of the agencies that a demonstration has. */
    static final List<String> CODES = List.of(EAST, PROVINCE);

    /** What somebody asked for: how many people, which of the possible worlds, and the day from which it is seen. */
    record Wish(int employees, long seed, LocalDate today) {

        /** The same for the small agency, which has other people. */
        Wish eastern() {
            return new Wish(EASTERN, seed + EASTERN_SEED, today);
        }
    }

    /** The plan of the agency with this code. */
    static AgencyPlan of(String code, Wish wish) {
        return code.equals(EAST) ? east(wish) : province(wish);
    }

    /** A synthetic Jawa Barat. */
    static AgencyPlan province(Wish wish) {
        var regencies = Regencies.read("reference/regencies.csv");
        var root = Blueprint.province(Math.max(0, wish.employees() - WITHOUT_SCHOOLS), regencies);
        var posts = Post.filled(root, wish.employees());
        var people = People.fill(posts, wish.seed(), wish.today(), regencies);
        return new AgencyPlan(
                PROVINCE,
                "Pemerintah Provinsi Jawa Barat (data rekaan)",
                ZoneId.of("Asia/Jakarta"),
                OptionalInt.empty(),
                wish,
                regencies,
                posts,
                people,
                Cast.ofProvince(people, wish.today()));
    }

    /** How many must be on site; at the counter that a visitor sees everybody must, so that one case falls below. */
    int minimumOf(Post post) {
        boolean stage = cast.stream()
                .filter(it -> !it.visited())
                .flatMap(it -> it.player().stream())
                .anyMatch(it -> it.duty().post().equals(post));
        return stage
                ? Math.toIntExact(people.stream()
                        .filter(it -> it.active() && it.duty().post().equals(post))
                        .count())
                : post.atLeast();
    }

    /** The first day of which the life of the agency is told. */
    LocalDate firstDay() {
        return wish.today().minusMonths(MONTHS_BEFORE).withDayOfMonth(1);
    }

    /** Where somebody lives: a point of the regency that stays the same. */
    Place residence(Person person) {
        var chance = Chance.of(wish.seed(), "residence", person.number());
        return regencies.of(person.home()).centre().moved(chance.around(0, 4), chance.around(0, 4));
    }

    /** A small agency far in the east, with another zone and another cap, so that one sees that nothing is shared. */
    static AgencyPlan east(Wish wish) {
        var regencies = Regencies.read("demo/regencies-timur.csv");
        var root = Blueprint.read(
                new Blueprint(
                        "SAMUDRA",
                        "Pemerintah Kabupaten Samudra Timur",
                        "UMUM",
                        0,
                        "99.01",
                        0,
                        new java.util.ArrayList<>()),
                "demo/organisation-timur.csv");
        var posts = Post.filled(root, wish.employees());
        var people = People.fill(posts, wish.seed(), wish.today(), regencies);
        return new AgencyPlan(
                EAST,
                "Pemerintah Kabupaten Samudra Timur (data rekaan)",
                ZoneId.of("Asia/Jayapura"),
                OptionalInt.of(1),
                wish,
                regencies,
                posts,
                people,
                Cast.ofTheEast(people, wish.today()));
    }
}

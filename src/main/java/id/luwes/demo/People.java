package id.luwes.demo;

import id.luwes.core.Employment;
import id.luwes.core.Sex;
import id.luwes.demo.Occupation.Kind;
import id.luwes.demo.Occupation.Remote;
import id.luwes.demo.Person.Duty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Fills the posts of an agency with people. */
final class People {

    private static final double VACANT = 0.025;
    private static final double UNDER_AGREEMENT = 0.14;
    private static final double NEW_IN_POSITION = 0.06;
    private static final double STUDYING = 0.008;

    /** How many are of which age; the largest band is from 51 to 55. */
    private static final Weighted<Band> AGES = Weighted.by(
            Band::weight,
            List.of(
                    new Band(24, 30, 11),
                    new Band(31, 35, 13),
                    new Band(36, 40, 15),
                    new Band(41, 45, 17),
                    new Band(46, 50, 18),
                    new Band(51, 55, 21),
                    new Band(56, 57, 5)));

    private final long seed;
    private final LocalDate today;
    private final Regencies regencies;
    private final Map<String, Weighted<Occupation>> occupations = Occupation.byProfile();
    private final Names names = new Names();
    private final Nips nips;
    private final ArrayList<Person> people = new ArrayList<>();

    private People(long seed, LocalDate today, Regencies regencies) {
        this.seed = seed;
        this.today = today;
        this.regencies = regencies;
        this.nips = new Nips(today);
    }

    private record Band(int youngest, int oldest, int weight) {}

    static List<Person> fill(List<Post> posts, long seed, LocalDate today, Regencies regencies) {
        var filling = new People(seed, today, regencies);
        posts.forEach(filling::fill);
        return Superiors.overridden(filling.people, seed);
    }

    private void fill(Post post) {
        boolean vacant = post.depth() > 1
                && !Cast.needsHead(post.plan().code())
                && Chance.of(seed, "vacant", post.number()).happens(VACANT);
        for (int place = 0; place < post.people(); place++) {
            people.add(person(post, place == 0 && !vacant));
        }
    }

    private Person person(Post post, boolean heads) {
        int number = people.size();
        var chance = Chance.of(seed, "person", number);
        var sex = chance.happens(0.52) ? Sex.FEMALE : Sex.MALE;
        var employment = !heads && chance.happens(UNDER_AGREEMENT) ? Employment.PPPK : Employment.PNS;
        int age = age(chance, heads, employment);
        var nip = nips.next(chance, employment, sex, age);
        var since = since(chance, LocalDate.of(nip.appointmentYear().getValue() + 1, 1, 1));
        var duty = heads ? headship(post, since) : work(post, since, employment, chance);
        return new Person(
                number,
                nip,
                names.name(chance, sex, heads && post.depth() < 3),
                regencies.home(chance, post.regency()).code(),
                status(chance, heads, employment),
                duty,
                null);
    }

    private static int age(Chance chance, boolean heads, Employment employment) {
        if (heads) {
            return chance.between(38, 57);
        }
        var band = AGES.pick(chance);
        int age = chance.between(band.youngest(), band.oldest());
        return employment == Employment.PPPK ? Math.clamp(age, 26, 50) : age;
    }

    private static String status(Chance chance, boolean heads, Employment employment) {
        if (employment == Employment.PPPK) {
            return "PPPK Aktif";
        }
        return !heads && chance.happens(STUDYING) ? "Tugas Belajar" : "Aktif";
    }

    private LocalDate since(Chance chance, LocalDate appointed) {
        var since = chance.happens(NEW_IN_POSITION)
                ? today.minusDays(chance.between(20, 170))
                : today.minusDays(chance.between(220, 4200)).withDayOfMonth(1);
        return since.isBefore(appointed) ? earlier(appointed, today.minusDays(20)) : since;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static Duty headship(Post post, LocalDate since) {
        var remote = post.servesCitizens() ? Remote.X : Remote.B;
        var grade = switch (post.depth()) {
            case 0 -> "IV/e";
            case 1 -> "IV/c";
            case 2 -> "IV/a";
            default -> "III/d";
        };
        return new Duty(post, Headship.title(post), Kind.STRUKTURAL, true, since, grade, remote);
    }

    private Duty work(Post post, LocalDate since, Employment employment, Chance chance) {
        var profile = occupations.get(post.plan().profile());
        if (profile == null) {
            throw new IllegalStateException("No positions are listed for '%s' of %s."
                    .formatted(post.plan().profile(), post.plan().code()));
        }
        var occupation = profile.pick(chance);
        return new Duty(
                post,
                occupation.name(),
                occupation.kind(),
                false,
                since,
                grade(occupation, employment, chance),
                occupation.remote());
    }

    private static String grade(Occupation occupation, Employment employment, Chance chance) {
        var name = occupation.name();
        boolean agreement = employment == Employment.PPPK;
        if (name.endsWith("Ahli Madya")) {
            return agreement ? "XIII" : chance.oneOf(List.of("IV/a", "IV/b", "IV/c"));
        }
        if (name.endsWith("Ahli Muda")) {
            return agreement ? "XI" : chance.oneOf(List.of("III/c", "III/d"));
        }
        if (name.endsWith("Ahli Pertama")) {
            return agreement ? "IX" : chance.oneOf(List.of("III/a", "III/b"));
        }
        return agreement ? chance.oneOf(List.of("V", "VII")) : chance.oneOf(List.of("II/b", "II/c", "II/d", "III/a"));
    }
}

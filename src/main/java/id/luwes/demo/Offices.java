package id.luwes.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the units of an agency sit. */
final class Offices {

    private static final Place GEDUNG_SATE = new Place(-6.9025, 107.6187);
    private static final double SPREAD_KM = 3.5;

    private final List<Office> offices = new ArrayList<>();
    private final Map<Integer, Integer> ofPost = new HashMap<>();

    private Offices() {}

    /** @param number from 0 */
    record Office(int number, String name, String regency, Place place, int radius) {}

    static Offices of(AgencyPlan plan) {
        var offices = new Offices();
        plan.posts().forEach(it -> offices.house(it, plan));
        return offices;
    }

    private void house(Post post, AgencyPlan plan) {
        var above = ofPost.get(post.above());
        if (above == null || hasItsOwn(post)) {
            var chance = Chance.of(plan.wish().seed(), "office", post.number());
            var place = post.plan().code().equals("JABAR")
                    ? GEDUNG_SATE
                    : plan.regencies()
                            .of(post.regency())
                            .centre()
                            .moved(chance.around(0, SPREAD_KM), chance.around(0, SPREAD_KM));
            var name = post.plan().code().equals("JABAR")
                    ? "Gedung Sate"
                    : "Kantor " + post.plan().name();
            var office = new Office(offices.size(), name, post.regency(), place, chance.between(6, 16) * 25);
            offices.add(office);
            ofPost.put(post.number(), office.number());
        } else {
            ofPost.put(post.number(), above);
        }
    }

    private static boolean hasItsOwn(Post post) {
        boolean placed = !post.plan().regency().isEmpty();
        return placed && (post.depth() <= 2 || post.plan().profile().equals("SEKOLAH"));
    }

    List<Office> all() {
        return List.copyOf(offices);
    }

    Office of(Post post) {
        return offices.get(ofPost.getOrDefault(post.number(), 0));
    }
}

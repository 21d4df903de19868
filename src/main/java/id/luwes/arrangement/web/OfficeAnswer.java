package id.luwes.arrangement.web;

import id.luwes.arrangement.Offices.Office;
import id.luwes.web.ByName;
import java.util.List;

/** Which office somebody means who chose one from a list, or typed a part of its name. */
sealed interface OfficeAnswer {

    /** One office. */
    record Known(Office office) implements OfficeAnswer {}

    /** None, or more than one: the first few that fit. */
    record Unclear(List<Office> fitting) implements OfficeAnswer {}

    /** So many are named to somebody who has to be clearer. */
    int NAMED = 5;

    /** A name in full goes before names that contain it; a number is one from the list. */
    static OfficeAnswer of(String answer, List<Office> offices) {
        var wanted = answer.strip();
        if (wanted.isEmpty()) {
            return new Unclear(List.of());
        }
        for (var office : offices) {
            if (Long.toString(office.id()).equals(wanted)) {
                return new Known(office);
            }
        }
        var fitting = ByName.fitting(wanted, offices, Office::name);
        return fitting.size() == 1
                ? new Known(fitting.getFirst())
                : new Unclear(fitting.stream().limit(NAMED).toList());
    }
}

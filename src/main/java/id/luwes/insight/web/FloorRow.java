package id.luwes.insight.web;

import id.luwes.insight.Floor;
import id.luwes.web.CsvText;
import id.luwes.web.Wording;
import java.util.List;

/** A line of the table of service floors. */
public record FloorRow(Floor floor) {

    static final List<String> COLUMNS = List.of(
            "unit",
            "unit_above",
            "least_on_site",
            "days",
            "days_met",
            "days_missed",
            "missing_at_most",
            "missing_in_all");

    public String name() {
        return floor.name();
    }

    public String above() {
        return floor.above();
    }

    public String minimum(Wording words) {
        return words.number(floor.minimum());
    }

    public String met(Wording words) {
        return words.text("insight.floor.met.of", words.number(floor.met()), words.number(floor.days()));
    }

    public String missed(Wording words) {
        return words.number(floor.missed());
    }

    /** How many were missing on the worst day. */
    public String furthest(Wording words) {
        return floor.missed() == 0 ? "–" : words.number(floor.furthest());
    }

    public String missing(Wording words) {
        return floor.missed() == 0 ? "–" : words.number(floor.missing());
    }

    List<String> fields() {
        return List.of(
                CsvText.harmless(floor.name()),
                CsvText.harmless(floor.above()),
                Integer.toString(floor.minimum()),
                Integer.toString(floor.days()),
                Integer.toString(floor.met()),
                Integer.toString(floor.missed()),
                Integer.toString(floor.furthest()),
                Integer.toString(floor.missing()));
    }
}

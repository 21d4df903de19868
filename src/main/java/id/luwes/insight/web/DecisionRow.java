package id.luwes.insight.web;

import id.luwes.insight.Group;
import id.luwes.insight.Waited;
import id.luwes.web.Wording;

/** A line of the table of decisions. */
public record DecisionRow(Waited waited) {

    public String step(Wording words) {
        return words.text("insight.step." + waited.step());
    }

    public String decided(Wording words) {
        return waited.tooFew() ? "< " + Group.LEAST : words.number(waited.decided());
    }

    public String half(Wording words) {
        return waited.tooFew() ? "–" : days(words, waited.half());
    }

    public String nineOfTen(Wording words) {
        return waited.tooFew() ? "–" : days(words, waited.nineOfTen());
    }

    private static String days(Wording words, int days) {
        return switch (days) {
            case 0 -> words.text("insight.waited.same-day");
            case Waited.LONGEST -> words.count("insight.waited.longest", days);
            default -> words.count("insight.waited.days", days);
        };
    }
}

package id.luwes.verification.web;

import id.luwes.verification.VerificationState;
import id.luwes.verification.Verifications.Counts;
import id.luwes.verification.Verifications.Filter;
import id.luwes.verification.Verifications.Tally;
import id.luwes.web.Figure;
import id.luwes.web.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How far everybody's verdict is verified, by box and by service. */
public record VerificationPage(Counts counts) {

    /** So many services are shown; those of which most is to be signed come first. */
    private static final int SERVICES = 40;

    public List<Figure> figures(Wording words) {
        return Arrays.stream(VerificationState.values())
                .map(it -> new Figure(
                        words.number(counts.all().of(it)),
                        words.text("verification.state." + it.word()),
                        counts.all().all() == 0
                                ? ""
                                : words.percent(Math.round(1000.0
                                                * counts.all().of(it)
                                                / counts.all().all())
                                        / 10.0)))
                .toList();
    }

    public List<Tally> services() {
        return counts.services().stream().limit(SERVICES).toList();
    }

    public int more() {
        return Math.max(0, counts.services().size() - SERVICES);
    }

    public static String box(Wording words, Tally tally) {
        return tally.key().equals("0")
                ? words.text("verification.box.none")
                : words.text("eligibility.value.nine_box", tally.key());
    }

    public String toBox(Tally tally) {
        return VerificationListPage.address(
                new Filter(Optional.of(Integer.parseInt(tally.key())), 0, Optional.empty()));
    }

    public String toService(Tally tally) {
        return VerificationListPage.address(
                new Filter(Optional.empty(), Long.parseLong(tally.key()), Optional.empty()));
    }

    public String toState(VerificationState state) {
        return VerificationListPage.address(new Filter(Optional.empty(), 0, Optional.of(state)));
    }
}

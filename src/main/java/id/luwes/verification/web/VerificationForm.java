package id.luwes.verification.web;

import id.luwes.eligibility.VerdictId;
import id.luwes.verification.SigningOff;
import id.luwes.verification.SigningOff.Outcome;
import id.luwes.web.Faults;
import id.luwes.web.Letters;
import id.luwes.web.Requests;
import java.util.List;

/**
 * What BKD sends from a list: which verdicts, what is said of them and on which ground.
 *
 * @param all whether everything on the list is meant, not only what was chosen
 * @param seen the newest verdict that the list was made of
 * @param oneof of so many one gets a second look
 */
public record VerificationForm(
        List<String> verdict, String word, String ground, String all, String seen, String oneof) {

    private static final int MOST = 200;

    static final VerificationForm EMPTY = new VerificationForm(List.of(), "", "", "", "", "20");

    public VerificationForm {
        verdict = verdict == null ? List.of() : List.copyOf(verdict);
        word = Letters.line(word);
        ground = Letters.first(Letters.line(ground), SigningOff.LONGEST + 1);
        all = Letters.line(all);
        seen = Letters.line(seen);
        oneof = Letters.first(Letters.line(oneof), 10);
    }

    /** Whether everything on the list is meant. */
    public boolean isAll() {
        return all.equals("true");
    }

    /** The number of the newest verdict that was seen. */
    long newest() {
        return Requests.number(seen, Long.MAX_VALUE);
    }

    boolean chose(VerdictId id) {
        return verdict.contains(id.toString());
    }

    /** As many as a page holds; what is no number is none of them. */
    List<VerdictId> verdicts() {
        return verdict.stream()
                .filter(it -> it.matches("[1-9][0-9]{0,17}"))
                .distinct()
                .limit(MOST)
                .map(it -> new VerdictId(Long.parseLong(it)))
                .toList();
    }

    boolean agrees() {
        return word.equals("AGREES");
    }

    /** Whether this is a second look. */
    boolean looks() {
        return agrees() || word.equals("DISAGREES");
    }

    Faults faults() {
        boolean confirms = word.equals(Outcome.CONFIRMED.name());
        boolean doubts = word.equals(Outcome.DOUBTED.name());
        boolean grounded = Letters.between(ground, SigningOff.SHORTEST, SigningOff.LONGEST);
        return Faults.NONE
                .andIf(verdicts().isEmpty() && !isAll(), "verdict", "verification.fault.none")
                .andIf(!confirms && !doubts && !looks(), "word", "verification.fault.word")
                .andIf(isAll() && !confirms, "all", "verification.fault.all")
                .andIf(
                        agrees() ? !ground.isEmpty() && !grounded : !grounded,
                        "ground",
                        "verification.fault.ground",
                        SigningOff.SHORTEST,
                        SigningOff.LONGEST)
                .andIf(confirms && sample() < 0, "oneof", "verification.fault.oneof", SigningOff.MOST_OF);
    }

    /** 0 for no second look, below 0 for what is no number. */
    private int sample() {
        if (oneof.isEmpty()) {
            return 0;
        }
        if (!oneof.matches("[0-9]{1,4}")) {
            return -1;
        }
        int of = Integer.parseInt(oneof);
        return of > SigningOff.MOST_OF ? -1 : of;
    }

    SigningOff.Word said() {
        return new SigningOff.Word(Outcome.valueOf(word), ground, Math.max(0, sample()));
    }
}

package id.luwes.eligibility.web;

import id.luwes.eligibility.FactDispute;
import id.luwes.eligibility.FactDispute.Ending;
import id.luwes.eligibility.FactDispute.Outcome;
import id.luwes.eligibility.ReadingDisputes.Opened;
import id.luwes.eligibility.Verdict;
import id.luwes.web.Fact;
import id.luwes.web.Faults;
import id.luwes.web.Wording;
import id.luwes.workforce.FactKind;
import id.luwes.workforce.TypedFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One disputed fact as its reader may see it.
 *
 * @param sent what was sent with faults, by which of the two forms
 */
public record DisputePage(Opened opened, LocalDate today, Sent sent) {

    /** @param stands whether it was the answer that the record is right */
    public record Sent(DisputeAnswerForm form, boolean stands, Faults faults) {

        static final Sent NOTHING = new Sent(DisputeAnswerForm.EMPTY, false, Faults.NONE);
    }

    public FactDispute dispute() {
        return opened.dispute();
    }

    public DisputeRow row() {
        return new DisputeRow(dispute());
    }

    public boolean mayTakeBack() {
        return opened.own() && dispute().isOpen() && !dispute().isFound();
    }

    /** Whether the reader can say that it stands: not against what a body found. */
    public boolean mayStand() {
        return opened.mayAnswer() && !dispute().isFound();
    }

    /** The dated fact that the reader can record here. */
    public Optional<FactKind> recordable() {
        return dispute().fact().kind().filter(it -> opened.mayAnswer());
    }

    /** What to record: what was sent, or what is claimed, as observed today. */
    public TypedFact typed() {
        var kind = recordable().orElseThrow();
        return sent.faults().isEmpty() || sent.stands()
                ? new TypedFact(kind, dispute().claimed(), "", "", today.toString(), "")
                : sent.form().typed(kind);
    }

    /** What was written as the reason in one of the forms. */
    public String reason(boolean stands) {
        return sent.stands() == stands ? sent.form().said() : "";
    }

    public List<Fact> facts(Wording words) {
        var row = row();
        var told = new ArrayList<Fact>();
        told.add(new Fact(words.text("eligibility.dispute.recorded"), row.recorded(words)));
        told.add(new Fact(
                words.text(dispute().isFound() ? "eligibility.dispute.found" : "eligibility.dispute.claimed"),
                row.claimed(words)));
        if (!dispute().words().isEmpty()) {
            told.add(new Fact(words.text("eligibility.dispute.words"), dispute().words()));
        }
        told.add(new Fact(
                words.text("eligibility.dispute.raised"), words.moment(dispute().raisedAt())));
        if (dispute().isOpen() && !opened.now().equals(dispute().recorded())) {
            told.add(new Fact(
                    words.text("eligibility.dispute.now"),
                    DisputeRow.recorded(words, dispute().fact(), opened.now())));
        }
        dispute().ending().ifPresent(it -> told.addAll(ended(it, words)));
        return told;
    }

    private List<Fact> ended(Ending ending, Wording words) {
        var told = new ArrayList<Fact>();
        told.add(new Fact(words.text("eligibility.dispute.ended-at"), words.moment(ending.at())));
        if (!ending.answer().isEmpty()) {
            told.add(new Fact(words.text("eligibility.dispute.answer"), ending.answer()));
        }
        if (ending.outcome() == Outcome.RECORDED) {
            told.add(new Fact(
                    words.text("eligibility.dispute.recorded.new"),
                    ending.value()
                            .map(it -> DisputeRow.value(words, dispute().fact(), it))
                            .orElseGet(() -> words.text("eligibility.value.missing"))));
            told.add(new Fact(words.text("eligibility.dispute.before"), verdict(opened.before(), words)));
            told.add(new Fact(
                    words.text("eligibility.dispute.after"),
                    opened.after().map(it -> verdict(it, words)).orElseGet(() -> words.text("eligibility.none"))));
        }
        return told;
    }

    private static String verdict(Verdict verdict, Wording words) {
        return verdict.eligible()
                ? words.count("eligibility.verdict.yes", verdict.days().ordinary())
                : words.text("eligibility.verdict.no");
    }
}

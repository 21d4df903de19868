package id.luwes.eligibility.web;

import id.luwes.eligibility.DisputedFact;
import id.luwes.eligibility.FactDispute;
import id.luwes.eligibility.FactDispute.Recorded;
import id.luwes.eligibility.VerdictId;
import id.luwes.web.Choice;
import id.luwes.web.Tone;
import id.luwes.web.Wording;
import id.luwes.workforce.FactKind;
import id.luwes.workforce.FactWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A disputed fact in words: its name, its values, where they come from, and how it stands. */
public record DisputeRow(FactDispute dispute) {

    /** What a fact is called. */
    public static String label(Wording words, DisputedFact fact) {
        return fact.kind()
                .map(it -> words.text("workforce.fact." + it))
                .orElseGet(() -> words.text("eligibility.dispute.fact." + fact));
    }

    /** A value in the reader's language. */
    public static String value(Wording words, DisputedFact fact, String value) {
        return fact.kind().map(it -> FactWords.value(words, it, value)).orElse(value);
    }

    /** What is recorded, with its origin; or that nothing is. */
    public static String recorded(Wording words, DisputedFact fact, Optional<Recorded> recorded) {
        return recorded.map(it -> words.text(
                        "eligibility.dispute.recorded.value",
                        value(words, fact, it.value()),
                        it.source(),
                        it.observedOn()))
                .orElseGet(() -> words.text("eligibility.value.missing"));
    }

    /** The values to choose from; none where it is written. */
    public static List<Choice> choices(Wording words, DisputedFact fact) {
        return fact.choices().stream()
                .map(it -> new Choice(it, value(words, fact, it)))
                .toList();
    }

    /** The same for a body, which leaves most of them as they are recorded. */
    public static List<Choice> found(Wording words, DisputedFact fact) {
        return Stream.concat(
                        Stream.of(new Choice("", words.text("eligibility.dispute.as-recorded"))),
                        choices(words, fact).stream())
                .toList();
    }

    /** How a value is written, where it is. */
    public static String unit(Wording words, DisputedFact fact) {
        return fact.kind()
                .filter(it -> it != FactKind.POSITION_SINCE && it.choices().isEmpty())
                .map(it -> words.text("workforce.fact.unit." + it))
                .orElse("");
    }

    public static boolean isDate(DisputedFact fact) {
        return fact == DisputedFact.POSITION_SINCE;
    }

    public String label(Wording words) {
        return label(words, dispute.fact());
    }

    public String claimed(Wording words) {
        return value(words, dispute.fact(), dispute.claimed());
    }

    public String recorded(Wording words) {
        return recorded(words, dispute.fact(), dispute.recorded());
    }

    /** How it stands. */
    public String status(Wording words) {
        return dispute.ending()
                .map(it -> words.text("eligibility.dispute.outcome." + it.outcome()))
                .orElseGet(() ->
                        words.text(dispute.isFound() ? "eligibility.dispute.open.found" : "eligibility.dispute.open"));
    }

    public Tone tone(LocalDate today) {
        return dispute.isOpen() ? (dispute.isOverdue(today) ? Tone.BAD : Tone.WAIT) : Tone.OK;
    }

    /** By when it is answered, or that this day is over; empty once it ended. */
    public String clock(Wording words, LocalDate today) {
        return dispute.isOpen()
                ? words.text(
                        dispute.isOverdue(today) ? "eligibility.dispute.overdue" : "eligibility.dispute.due",
                        dispute.due())
                : "";
    }

    public String href() {
        return "/eligibility/disputes/" + dispute.id();
    }

    /** When it ended, and which verdict followed. */
    public String followed(Wording words) {
        return dispute.ending()
                .map(it -> words.text(
                        it.verdict().isPresent() ? "eligibility.dispute.followed" : "eligibility.dispute.followed.none",
                        it.at(),
                        it.verdict().map(VerdictId::toString).orElse("")))
                .orElse("");
    }
}

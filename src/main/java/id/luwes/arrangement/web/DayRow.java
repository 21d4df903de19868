package id.luwes.arrangement.web;

import id.luwes.arrangement.DayChange;
import id.luwes.arrangement.DayChange.Stands;
import id.luwes.arrangement.Place;
import id.luwes.web.DayMode;
import id.luwes.web.Tone;
import id.luwes.web.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A change of single days as it stands in a list.
 *
 * @param offices the names of offices by their numbers
 */
public record DayRow(DayChange change, LocalDate today, Map<Long, String> offices) {

    public DayRow {
        offices = Map.copyOf(offices);
    }

    /** A day of it: when, how, and where where a word is not enough. */
    public record Line(String day, DayMode mode, String place) {}

    public List<Line> lines(Wording words) {
        return change.days().stream()
                .map(it -> new Line(words.day(it.date()), mode(it.place()), place(it.place(), words)))
                .toList();
    }

    static DayMode mode(Optional<Place> place) {
        return place.map(ApplicationRow::mode).orElse(DayMode.OFFICE);
    }

    /** Which rule of the organisation offers the day, or from which it departs, in a sentence; empty for none. */
    public String rule(Wording words) {
        return change.days().stream()
                .flatMap(it -> it.rule().stream()
                        .map(rule -> words.text(
                                it.isInWindow() ? "arrangement.days.rule-offered" : "arrangement.days.rule-departed",
                                rule.said(words.language().locale()))))
                .findFirst()
                .orElse("");
    }

    private String place(Optional<Place> place, Wording words) {
        return place.filter(it -> !(it instanceof Place.Residence))
                .map(it -> CasePage.told(it, offices, words))
                .orElse("");
    }

    public long id() {
        return change.id().value();
    }

    /** Whether the reader may take it back: instructions are lifted by whoever decides. */
    public boolean mayTakeBack() {
        return change.isOpen(today) && change.kind() != DayChange.Kind.CALLED_IN;
    }

    public boolean mayLift() {
        return change.isOpen(today) && change.kind() == DayChange.Kind.CALLED_IN;
    }

    /** The key of the word for how it stands. */
    public String stateKey() {
        return "arrangement.days.state." + word();
    }

    private String word() {
        return switch (change.state()) {
            case WAITING -> change.isLapsed(today) ? "lapsed" : "waiting";
            case GRANTED -> change.days().stream().allMatch(it -> it.stands() == Stands.OVER) ? "replaced" : holding();
            case REFUSED -> "refused";
            case WITHDRAWN -> change.kind() == DayChange.Kind.CALLED_IN ? "lifted" : "withdrawn";
        };
    }

    private String holding() {
        return switch (change.kind()) {
            case ASKED -> "granted";
            case TOLD -> "told";
            case CALLED_IN -> "called-in";
        };
    }

    public Tone tone() {
        return switch (word()) {
            case "waiting" -> Tone.WAIT;
            case "granted", "told" -> Tone.OK;
            case "called-in" -> Tone.INFO;
            case "refused" -> Tone.BAD;
            default -> Tone.OFF;
        };
    }
}

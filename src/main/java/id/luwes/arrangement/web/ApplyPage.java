package id.luwes.arrangement.web;

import id.luwes.agency.CoreHours;
import id.luwes.arrangement.AwayPart;
import id.luwes.arrangement.Offices.Office;
import id.luwes.web.Choice;
import id.luwes.web.DayMode;
import id.luwes.web.Fault;
import id.luwes.web.Faults;
import id.luwes.web.Wording;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form in which somebody applies.
 *
 * @param savedAt when the draft was kept; empty for a new one
 * @param decider who decides; empty where that is the civil-service agency
 * @param word what is to be changed in what was returned; empty for a new application
 * @param offices other offices of the agency
 * @param checked how it stands against the rules and the past
 */
public record ApplyPage(
        ApplicationForm form,
        Optional<Instant> savedAt,
        String decider,
        String word,
        List<Office> offices,
        CheckedPage checked,
        Faults faults) {

    /** The ways to work on a day, in the order of the form. */
    private static final int MOST_LISTED = 60;

    /** Few enough to choose from in a list; of a thousand the list alone would weigh more than the page may. */
    public boolean officesAreFew() {
        return offices.size() <= MOST_LISTED;
    }

    public List<Choice> officeChoices() {
        return offices.stream()
                .map(it -> new Choice(Long.toString(it.id()), it.name()))
                .toList();
    }

    /** The number of the chosen office, empty where none is clear. */
    public String officeChosen() {
        return OfficeAnswer.of(form.value("office"), offices) instanceof OfficeAnswer.Known known
                ? Long.toString(known.office().id())
                : "";
    }

    /** The name of the chosen office, or what was typed. */
    public String officeName() {
        return OfficeAnswer.of(form.value("office"), offices) instanceof OfficeAnswer.Known known
                ? known.office().name()
                : form.value("office");
    }

    public List<DayMode> modes() {
        return offices.isEmpty()
                ? List.of(DayMode.OFFICE, DayMode.HOME, DayMode.ELSEWHERE)
                : List.of(DayMode.OFFICE, DayMode.HOME, DayMode.OTHER_OFFICE, DayMode.ELSEWHERE);
    }

    /** The same as choices of a list, for the week that follows. */
    public List<Choice> places(Wording words) {
        return modes().stream()
                .map(it -> new Choice(it.name(), words.text(it.key())))
                .toList();
    }

    public DayMode mode(int weekday) {
        return modes().stream()
                .filter(it -> it.name().equals(form.value("mode" + weekday)))
                .findFirst()
                .orElse(DayMode.OFFICE);
    }

    /** Which part of a weekday is away, for the form. */
    public List<Choice> parts(Wording words) {
        return Stream.of(AwayPart.values())
                .map(it -> new Choice(
                        it.name(),
                        words.text("arrangement.apply.part." + it.name().toLowerCase(Locale.ROOT))))
                .toList();
    }

    /** Whether the agency asks in which hours people away can be reached. */
    public boolean asksCore() {
        return checked.core().isPresent();
    }

    public String coreHint(Wording words) {
        return checked.core()
                .map(it -> words.text(
                        "arrangement.apply.core.hint",
                        words.hours(it.from(), it.until()),
                        words.duration(it.least().value())))
                .orElse("");
    }

    /** The hours to be reached in as they were typed, or all that the agency allows. */
    public String coreStarts() {
        return coreOr("coreStarts", checked.core().map(CoreHours::from));
    }

    public String coreEnds() {
        return coreOr("coreEnds", checked.core().map(CoreHours::until));
    }

    private String coreOr(String field, Optional<LocalTime> allowed) {
        var typed = form.value(field);
        return typed.isBlank() ? allowed.map(LocalTime::toString).orElse("") : typed;
    }

    /** The name of a weekday, 1 being Monday. */
    public String weekday(int weekday, Wording words) {
        return words.weekday(CheckCard.monday().plusDays(weekday - 1L));
    }

    public List<Integer> outputNumbers() {
        return IntStream.rangeClosed(1, form.outputs()).boxed().toList();
    }

    /** Whether a promise can be written in; else it stands in one line. */
    public boolean isOpen(int number) {
        return new Folding(form, faults).open().contains(number);
    }

    /** The numbers of the folded promises with nothing of the past beside them, as the form sends them back. */
    public String folded() {
        return outputNumbers().stream()
                .filter(it -> !tellsPast(it))
                .map(Object::toString)
                .collect(Collectors.joining(","));
    }

    /** Whether what stands beside a name is told with this promise: with each open one, else once. */
    public boolean tellsPast(int number) {
        return isOpen(number) || (past().row(number).beside().isPresent() && past().firstOfName(form, number));
    }

    /** <em>4 peta · 2026-12-31</em>, as it was typed. */
    public String folded(int number) {
        return form.value("quantity" + number) + " " + form.value("measure" + number) + " · "
                + form.value("due" + number);
    }

    /** The first fault of a promise, to be told where it is folded. */
    public @Nullable Fault faultOf(int number) {
        return ApplicationForm.OF_A_PROMISE.stream()
                .map(field -> faults.of(field + number))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    public boolean mayAddOutput() {
        return form.outputs() < ApplicationForm.MOST_OUTPUTS;
    }

    /** The application that is revised; 0 for a new one. */
    public long revises() {
        return form.revises();
    }

    /** The application whose agreement is to be changed; 0 for none. */
    public long amends() {
        return form.amends();
    }

    /** How the page is headed. */
    public String titleKey() {
        if (revises() > 0) {
            return "arrangement.revise.page";
        }
        return amends() > 0 ? "arrangement.amend.title" : "arrangement.apply.title";
    }

    /** Where the form is checked. */
    public String checking() {
        return form.checking();
    }

    public CheckCard check() {
        return checked.check();
    }

    public PastRows past() {
        return checked.past();
    }

    /** Whether the place of other days must be told: any day is at another office, or elsewhere. */
    public boolean hoursAreWrong() {
        return fault("coreStarts") != null
                || fault("coreEnds") != null
                || IntStream.rangeClosed(1, 5)
                        .anyMatch(day -> fault("ends" + day) != null || fault("starts" + day) != null);
    }

    public @Nullable Fault fault(String field) {
        return faults.of(field);
    }
}

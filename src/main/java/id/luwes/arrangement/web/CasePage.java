package id.luwes.arrangement.web;

import id.luwes.arrangement.Application;
import id.luwes.arrangement.Course;
import id.luwes.arrangement.Mandate;
import id.luwes.arrangement.Part;
import id.luwes.arrangement.Place;
import id.luwes.arrangement.Prospect;
import id.luwes.arrangement.WeekOutlook.UnitWeek;
import id.luwes.web.Choice;
import id.luwes.web.Coverage;
import id.luwes.web.Fact;
import id.luwes.web.Fault;
import id.luwes.web.Faults;
import id.luwes.web.TimelineStep;
import id.luwes.web.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An application as both sides read it.
 *
 * @param people who it is about, and whether that is the reader
 * @param versions every version of it, the first first
 * @param granted the agreement that followed
 * @param prospect how it looks today; empty once it is closed
 * @param course who decides on it; empty once nobody has to
 * @param opinions what colleagues were asked about it
 * @param queue what else waits for the reader, the oldest first; empty where the reader does not decide
 */
public record CasePage(
        Application application,
        People people,
        List<Application> versions,
        Granted granted,
        List<Told> steps,
        Optional<Prospect> prospect,
        Optional<Course> course,
        Deciding deciding,
        OpinionsCard opinions,
        InboxPage queue,
        Map<Long, String> offices) {

    public CasePage {
        versions = List.copyOf(versions);
        steps = List.copyOf(steps);
        offices = Map.copyOf(offices);
    }

    /** The applicant, and whether the reader is the applicant. */
    public record People(String applicant, String position, String unit, boolean mine) {}

    /** What the reader may do, what of it is asked for now, and what was wrong with what the reader sent. */
    public record Deciding(Mandate mandate, Set<Part> owed, DecisionForm form, Faults faults) {

        public Deciding {
            owed = Set.copyOf(owed);
        }

        public @Nullable Fault fault(String field) {
            return faults.of(field);
        }
    }

    public ApplicationRow row() {
        return ApplicationRow.of(application);
    }

    public boolean waits() {
        return application instanceof Application.Submitted;
    }

    public boolean mayDecide() {
        return waits() && !deciding.owed().isEmpty() && !heldBack();
    }

    /** Why the reader is asked too, beside or after others: the key of a sentence; empty where the reader is asked alone. */
    public Optional<String> yours() {
        var owed = deciding.owed();
        if (owed.contains(Part.TEAM_LEAD)) {
            return Optional.of(owed.size() > 1 ? "arrangement.consent.for-both" : "arrangement.consent.as-lead");
        }
        return owed.contains(Part.SECOND_LEVEL) && !owed.contains(Part.LINE)
                ? Optional.of("arrangement.consent.yours")
                : Optional.empty();
    }

    /** Whether the reader may offer something else: whoever decides may, and not whoever consents to that. */
    public boolean mayOffer() {
        return mayDecide() && deciding.owed().contains(Part.LINE);
    }

    /** Whether the reader would decide, but has to wait until BKD has answered who the superior is. */
    public boolean heldBack() {
        return course.filter(it -> it.holdsBack(deciding.mandate())).isPresent();
    }

    public boolean mayWithdraw() {
        return (waits() || returned() || offered()) && people.mine();
    }

    /** Whether it was sent back, and waits for the applicant. */
    public boolean returned() {
        return application instanceof Application.Returned;
    }

    /** Whether something else was offered, and the offer waits for the applicant. */
    public boolean offered() {
        return application instanceof Application.Offered;
    }

    /** The offer for what is read, while it is open, or the one that is read. */
    public Optional<OfferCard> offer() {
        return OfferCard.of(this);
    }

    public boolean mayRevise() {
        return returned() && people.mine();
    }

    /** The versions and what differs from the one before. */
    public VersionsCard versioned() {
        return new VersionsCard(application, versions, offices);
    }

    /** What its state means, in words. */
    public CaseWords said() {
        return new CaseWords(application);
    }

    /** The places that need more than a word: which office, where and why. */
    public List<Fact> places(Wording words) {
        var pattern = application.facts().proposal().pattern();
        return pattern.awayWeekdays().stream()
                .flatMap(day -> pattern.weeks().stream()
                        .flatMap(week -> week.on(day).away().stream())
                        .map(place -> new Fact(
                                words.weekday(CheckCard.monday().plusDays(day.getValue() - 1L)), told(place, words))))
                .distinct()
                .toList();
    }

    private String told(Place place, Wording words) {
        return told(place, offices, words);
    }

    static String told(Place place, Map<Long, String> offices, Wording words) {
        return switch (place) {
            case Place.Residence home -> words.text("arrangement.place.residence");
            case Place.OtherOffice office -> offices.getOrDefault(office.office(), words.text("web.mode.kantor-lain"));
            case Place.Elsewhere other -> other.whereAndWhy();
        };
    }

    public List<OutputRow> outputs(Wording words) {
        var begins = said().begins(prospect, words);
        return application.facts().proposal().outputs().stream()
                .map(it -> OutputRow.of(it, it.due().isBefore(begins)))
                .toList();
    }

    /** The months in which nothing is due if it is approved today, so that they will not be evaluated; empty for none. */
    public String idle(Wording words) {
        return CheckCard.idle(prospect.map(Prospect::idleMonths).orElse(List.of()), words);
    }

    /** Whether the reader may look at the person's verdict and evaluations too. */
    public boolean readsPerson() {
        return switch (deciding.mandate()) {
            case SUPERIOR, BKD, ABOVE_THE_HEAD -> true;
            case NONE, UNIT_HEAD, LEVEL_ABOVE, SECOND_LEVEL, TEAM_LEAD -> people.mine();
        };
    }

    public String verdictAddress() {
        return people.mine()
                ? "/eligibility"
                : "/eligibility/" + application.facts().applicant();
    }

    /** The week of a unit that serves nobody face to face; empty elsewhere. */
    public Optional<UnitWeek> otherWeek() {
        return prospect.flatMap(Prospect::week).filter(week -> week.minimum().isEmpty());
    }

    /** The week of a service unit; empty elsewhere. */
    public Optional<UnitWeek> unitWeek() {
        return prospect.flatMap(Prospect::week).filter(week -> week.minimum().isPresent());
    }

    public List<Coverage> coverage(Wording words) {
        return CheckCard.coverage(unitWeek().orElse(null), words);
    }

    public boolean fallsBelow() {
        return unitWeek().filter(UnitWeek::fallsBelowMinimum).isPresent();
    }

    /** Whether approving is left to the head of the unit. */
    public boolean leftToUnitHead() {
        return fallsBelow() && !onlyForTheTeam() && !deciding.mandate().mayGoBelowMinimum();
    }

    /** Whether the reader agrees for a team only, whose matter the counter is not. */
    private boolean onlyForTheTeam() {
        return deciding.owed().equals(Set.of(Part.TEAM_LEAD));
    }

    /** What can be decided. */
    public List<Choice> choices(Wording words) {
        var approve = fallsBelow() && !onlyForTheTeam()
                ? "arrangement.decide.approve.below"
                : "arrangement.decide.approve.hint";
        var all = List.of(
                new Choice("approve", words.text("arrangement.decide.approve"), words.text(approve)),
                new Choice(
                        "return",
                        words.text("arrangement.decide.return"),
                        words.text("arrangement.decide.return.hint")),
                new Choice(
                        "refuse",
                        words.text("arrangement.decide.refuse"),
                        words.text("arrangement.decide.refuse.hint")));
        return leftToUnitHead() ? all.subList(1, all.size()) : all;
    }

    public List<TimelineStep> timeline(Wording words) {
        var told = new ArrayList<TimelineStep>();
        steps.forEach(step -> told.add(step.told(words)));
        if (waits()) {
            told.add(new TimelineStep(words.text("arrangement.timeline.next"), "", true));
        }
        return told;
    }
}

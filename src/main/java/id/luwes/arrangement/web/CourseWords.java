package id.luwes.arrangement.web;

import id.luwes.arrangement.Course;
import id.luwes.arrangement.Part;
import id.luwes.web.Fact;
import id.luwes.web.Wording;
import id.luwes.workforce.Superior;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Since when a case waits, with whom, and when it goes up, for both sides to read. */
public final class CourseWords {

    private CourseWords() {}

    public static List<Fact> facts(Course course, Wording words) {
        var facts = new ArrayList<Fact>();
        facts.addAll(said(course, words));
        facts.add(new Fact(
                words.text(course.part() == Part.LINE ? "arrangement.course.with" : "arrangement.course.consent-of"),
                course.part() == Part.TEAM_LEAD ? leads(course.leads(), words) : named(course.superior(), words)));
        if (course.part() == Part.LINE) {
            facts.addAll(second(course, words));
        }
        if (course.part() != Part.TEAM_LEAD) {
            facts.addAll(leads(course, words));
        }
        facts.add(new Fact(
                words.text("arrangement.course.since"),
                words.date(course.clock().since())));
        course.clock()
                .remindedOn()
                .ifPresent(it -> facts.add(new Fact(words.text("arrangement.course.reminded"), words.date(it))));
        var above = course.above().map(it -> named(it, words)).orElse("");
        course.goesUpOn()
                .ifPresent(it -> facts.add(new Fact(
                        words.text("arrangement.course.goes-up"),
                        words.text("arrangement.course.up", words.date(it), above))));
        course.clock()
                .wentUpOn()
                .ifPresent(it -> facts.add(new Fact(
                        words.text("arrangement.course.went-up"),
                        words.text("arrangement.course.up", words.date(it), above))));
        return facts;
    }

    /** Who has agreed so far. */
    public static List<Fact> said(Course course, Wording words) {
        return course.said().stream()
                .map(it -> new Fact(
                        words.text("arrangement.consent.said." + it.part()),
                        it.name().isEmpty() ? words.moment(it.at()) : it.name() + ", " + words.moment(it.at())))
                .toList();
    }

    /** The leads of teams who have to consent too, before or after; empty where none has to. */
    public static List<Fact> leads(Course course, Wording words) {
        return course.leads().isEmpty()
                ? List.of()
                : List.of(new Fact(words.text("arrangement.course.team-lead"), leads(course.leads(), words)));
    }

    private static String leads(List<Course.Lead> leads, Wording words) {
        return leads.stream()
                .map(it -> words.text("arrangement.course.lead-of", it.name(), it.team()))
                .collect(Collectors.joining("; "));
    }

    /** Who has to consent after whoever decides; empty where nobody has to. */
    public static List<Fact> second(Course course, Wording words) {
        return switch (course.second()) {
            case NOT_ASKED -> List.of();
            case NEEDED ->
                course.above()
                        .map(it -> List.of(new Fact(words.text("arrangement.course.then"), named(it, words))))
                        .orElse(List.of());
            case NOBODY ->
                List.of(new Fact(words.text("arrangement.course.then"), words.text("arrangement.course.nobody-above")));
        };
    }

    private static String named(Superior superior, Wording words) {
        return switch (superior) {
            case Superior.Person person -> person.name() + ", " + person.position();
            case Superior.Bkd nobody -> words.text("arrangement.course.bkd");
        };
    }
}

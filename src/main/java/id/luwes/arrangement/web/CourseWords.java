package id.luwes.arrangement.web;

import id.luwes.arrangement.Course;
import id.luwes.web.Fact;
import id.luwes.web.Wording;
import id.luwes.workforce.Superior;
import java.util.ArrayList;
import java.util.List;

/** Since when a case waits, with whom, and when it goes up, for both sides to read. */
public final class CourseWords {

    private CourseWords() {}

    public static List<Fact> facts(Course course, Wording words) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(words.text("arrangement.course.with"), named(course.superior(), words)));
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

    private static String named(Superior superior, Wording words) {
        return switch (superior) {
            case Superior.Person person -> person.name() + ", " + person.position();
            case Superior.Bkd nobody -> words.text("arrangement.course.bkd");
        };
    }
}

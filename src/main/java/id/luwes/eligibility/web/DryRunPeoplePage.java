package id.luwes.eligibility.web;

import id.luwes.eligibility.DryRun;
import id.luwes.eligibility.DryRun.By;
import id.luwes.eligibility.DryRun.Touched;
import id.luwes.eligibility.DryRunPeople;
import id.luwes.eligibility.Shift;
import id.luwes.web.Choice;
import id.luwes.web.Faults;
import id.luwes.web.Figure;
import id.luwes.web.Paging;
import id.luwes.web.Wording;
import java.util.List;
import java.util.stream.Stream;

/** The people of a dry run, filtered, a page of them. */
public record DryRunPeoplePage(long draft, DryRunPeople people, Paging paging, Faults faults) {

    static final int SIZE = 25;

    static DryRunPeoplePage of(long draft, DryRunPeople people, String page, Faults faults) {
        var address = PeopleWanted.address(path(draft), people.run().date(), people.wanted()) + "&page=";
        return new DryRunPeoplePage(
                draft, people, Paging.of(page, people.found().size(), SIZE, address), faults);
    }

    public DryRun run() {
        return people.run();
    }

    public List<Touched> shown() {
        return people.found().stream()
                .skip((paging.page() - 1L) * SIZE)
                .limit(SIZE)
                .toList();
    }

    /** How many there are of each shift among those in the groups. */
    public List<Figure> figures(Wording words) {
        return Stream.of(Shift.values())
                .map(it -> new Figure(words.number(people.counts().count(it)), words.text(DryRunPage.key(it)), ""))
                .toList();
    }

    public List<By> ways() {
        return List.of(By.values());
    }

    public static String parameter(By by) {
        return PeopleWanted.parameter(by);
    }

    public String value(By by) {
        var group = people.wanted().groups().get(by);
        return group == null ? "" : PeopleWanted.value(group);
    }

    public List<Choice> choices(Wording words, By by) {
        return Stream.concat(
                        Stream.of(new Choice("", words.text("eligibility.all"))),
                        run().by(by).stream()
                                .map(it -> new Choice(
                                        PeopleWanted.value(it.value()), DryRunPage.name(words, by, it.value())))
                                .sorted((one, other) -> one.value().compareTo(other.value())))
                .toList();
    }

    public String shift() {
        return people.wanted().shift().map(Enum::name).orElse("");
    }

    public List<Choice> shifts(Wording words) {
        return Stream.concat(
                        Stream.of(new Choice("", words.text("eligibility.dry.changed"))),
                        Stream.of(Shift.values()).map(it -> new Choice(it.name(), words.text(DryRunPage.key(it)))))
                .toList();
    }

    public String address(Touched person) {
        return address(draft, person.employee().value()) + "?day=" + run().date();
    }

    static String path(long draft) {
        return DryRunPage.path(draft) + "/people";
    }

    static String address(long draft, long employee) {
        return path(draft) + "/" + employee;
    }

    public String path() {
        return path(draft);
    }
}

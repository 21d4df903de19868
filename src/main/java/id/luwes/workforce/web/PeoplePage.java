package id.luwes.workforce.web;

import id.luwes.agency.Units;
import id.luwes.web.Choice;
import id.luwes.web.Paging;
import id.luwes.web.Wording;
import id.luwes.workforce.PeopleList;
import id.luwes.workforce.PeopleList.Found;
import id.luwes.workforce.PeopleList.Line;
import id.luwes.workforce.PeopleList.Query;
import id.luwes.workforce.PeopleList.Vacancy;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * People in the scope of whoever looks.
 *
 * @param vacancies units without a head, where those without a superior are listed
 * @param importing whether whoever looks may import more
 */
public record PeoplePage(
        Query query,
        List<Line> lines,
        long all,
        List<Choice> units,
        Paging paging,
        boolean importing,
        List<Vacancy> vacancies) {

    public PeoplePage {
        lines = List.copyOf(lines);
        units = List.copyOf(units);
        vacancies = List.copyOf(vacancies);
    }

    static PeoplePage of(
            Query query, Found found, List<Choice> units, int page, boolean importing, List<Vacancy> vacancies) {
        int pages = Math.toIntExact(Math.max(1, (found.all() + PeopleList.PAGE - 1) / PeopleList.PAGE));
        var address = "/people?unit=%d&problems=%s&inactive=%s&q=%s&page="
                .formatted(
                        query.unit(),
                        query.problems(),
                        query.inactive(),
                        URLEncoder.encode(query.text(), StandardCharsets.UTF_8));
        return new PeoplePage(
                query,
                found.lines(),
                found.all(),
                units,
                new Paging(Math.min(page, pages), pages, address),
                importing,
                vacancies);
    }

    /** What the list tells, by what was asked for. */
    public String lead() {
        if (query.problems()) {
            return "workforce.people.problems.lead";
        }
        return query.inactive() ? "workforce.people.inactive.lead" : "workforce.people.lead";
    }

    /** The units to choose from, all of them first. */
    public List<Choice> unitChoices(Wording words) {
        return Stream.concat(Stream.of(new Choice("0", words.text("workforce.unit.all"))), units.stream())
                .toList();
    }

    /** Units below each other, each level moved to the right. */
    static List<Choice> choices(List<Units.Unit> units) {
        return units.stream()
                .map(it -> new Choice(it.id().toString(), "\u2003".repeat(it.depth()) + it.name()))
                .toList();
    }
}

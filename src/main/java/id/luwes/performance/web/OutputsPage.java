package id.luwes.performance.web;

import id.luwes.performance.Output;
import id.luwes.web.Figure;
import id.luwes.web.Paging;
import id.luwes.web.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A person's own outputs: what to do now, what waits for the superior, what comes, and what is done.
 *
 * @param done the page of what is done that is shown
 */
public record OutputsPage(List<Group> groups, List<OutputRow> done, int doneInAll, Paging paging) {

    static final int DONE_SHOWN = 15;
    private static final int SOON = 7;

    public OutputsPage {
        groups = List.copyOf(groups);
        done = List.copyOf(done);
    }

    /** Where an output belongs. */
    enum Place {
        NOW,
        WAITING,
        COMING,
        DONE
    }

    /** Outputs of one place. */
    public record Group(String id, List<OutputRow> rows) {

        public Group {
            rows = List.copyOf(rows);
        }

        public String titleKey() {
            return "performance.group." + id;
        }
    }

    static OutputsPage of(List<Output> latestFirst, LocalDate today, int page) {
        var soonestFirst = latestFirst.stream()
                .sorted(Comparator.comparing((Output it) -> it.promised().due())
                        .thenComparingLong(it -> it.promised().id().value()))
                .toList();
        var groups = List.of(
                group(Place.NOW, soonestFirst, today),
                group(Place.WAITING, soonestFirst, today),
                group(Place.COMING, soonestFirst, today));
        var done = group(Place.DONE, latestFirst, today).rows();
        int pages = Math.max(1, (done.size() + DONE_SHOWN - 1) / DONE_SHOWN);
        int shown = Math.clamp(page, 1, pages);
        return new OutputsPage(
                groups,
                done.subList((shown - 1) * DONE_SHOWN, Math.min(done.size(), shown * DONE_SHOWN)),
                done.size(),
                new Paging(shown, pages, "/outputs?page="));
    }

    private static Group group(Place place, List<Output> outputs, LocalDate today) {
        return new Group(
                place.name().toLowerCase(Locale.ROOT),
                outputs.stream()
                        .filter(it -> place(it, today) == place)
                        .map(it -> OutputRow.of(it, today, ""))
                        .toList());
    }

    static Place place(Output output, LocalDate today) {
        return switch (output) {
            case Output.Accepted accepted -> Place.DONE;
            case Output.Delivered delivered -> Place.WAITING;
            case Output.InWork lapsed when lapsed.promised().lapsed() -> Place.DONE;
            case Output.Returned returned -> Place.NOW;
            case Output.Open open -> open.promised().due().isAfter(today.plusDays(SOON)) ? Place.COMING : Place.NOW;
        };
    }

    /** Whether the person never promised anything. */
    public boolean isEmpty() {
        return doneInAll == 0 && groups.stream().allMatch(it -> it.rows().isEmpty());
    }

    public List<Figure> figures(Wording words) {
        var figures = new ArrayList<Figure>();
        groups.forEach(it -> figures.add(new Figure(words.number(it.rows().size()), words.text(it.titleKey()), "")));
        figures.add(new Figure(words.number(doneInAll), words.text("performance.group.done"), ""));
        return figures;
    }
}

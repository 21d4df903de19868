package id.luwes.eligibility.web;

import id.luwes.eligibility.CapException;
import id.luwes.eligibility.CapException.Ground;
import id.luwes.eligibility.CapException.Stage;
import id.luwes.web.Choice;
import id.luwes.web.Faults;
import id.luwes.web.Paging;
import id.luwes.web.Tab;
import id.luwes.web.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Exceptions to the cap for BKD.
 *
 * @param stage those that are listed
 * @param counts how many there are at each stage
 */
public record ExceptionsPage(
        List<CapException> exceptions,
        Stage stage,
        Map<Stage, Integer> counts,
        Paging paging,
        ExceptionForm form,
        Faults faults) {

    public ExceptionsPage {
        exceptions = List.copyOf(exceptions);
        counts = Map.copyOf(counts);
    }

    public List<Tab> tabs(Wording words) {
        return Arrays.stream(Stage.values())
                .map(it -> new Tab(
                        ExceptionsController.PATH + "?stage=" + it,
                        words.text("eligibility.exception.stage." + it),
                        counts.getOrDefault(it, 0),
                        it == stage))
                .toList();
    }

    public List<Choice> grounds(Wording words) {
        return Arrays.stream(Ground.values())
                .map(it -> new Choice(
                        it.name(),
                        words.text("eligibility.exception.ground." + it),
                        words.text("eligibility.exception.ground.hint." + it)))
                .toList();
    }

    public List<Choice> days(Wording words) {
        return IntStream.rangeClosed(CapException.FEWEST_DAYS, CapException.MOST_DAYS)
                .mapToObj(it -> new Choice(Integer.toString(it), words.text("eligibility.exception.days", it)))
                .toList();
    }
}

package id.luwes.arrangement.web;

import id.luwes.web.Fault;
import id.luwes.web.Faults;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which promises of the form can be written in, and which stand in one line: of forty, all fields would weigh more than a
 * page may, and nobody looks through them on a phone. Open are the one that somebody asked for, the last, what is wrong
 * and what is unfinished, as many as fit; few are all open.
 *
 * @param faults what was wrong when it was sent
 */
record Folding(ApplicationForm form, Faults faults) {

    private static final int OPEN = 4;

    /** The numbers of the open ones. */
    Set<Integer> open() {
        if (form.outputs() <= OPEN) {
            return all().boxed().collect(Collectors.toSet());
        }
        return Stream.of(
                        IntStream.of(form.asked()).filter(it -> it > 0),
                        all().filter(this::isWrong),
                        IntStream.of(form.outputs()),
                        all().filter(form::isUnfinished))
                .flatMapToInt(it -> it)
                .distinct()
                .limit(OPEN)
                .boxed()
                .collect(Collectors.toSet());
    }

    private boolean isWrong(int number) {
        return faults.all().stream()
                .map(Fault::field)
                .anyMatch(it -> it.replaceFirst("^\\D+", "").equals(Integer.toString(number))
                        && !it.matches("(mode|starts|ends).*"));
    }

    private IntStream all() {
        return IntStream.rangeClosed(1, form.outputs());
    }
}

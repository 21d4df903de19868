package id.luwes.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How many cases there are, and how many of each state.
 *
 * @param byState by the names of states; what has none is not in it
 */
public record Tally(long all, Map<String, Long> byState) {

    public Tally {
        byState = Map.copyOf(byState);
    }

    /** Where each case has one state. */
    public static Tally of(Map<String, Long> byState) {
        return new Tally(byState.values().stream().mapToLong(it -> it).sum(), byState);
    }

    /** How many stand so; all where no state is named. */
    public long of(String state) {
        return state.isEmpty() ? all : byState.getOrDefault(state, 0L);
    }

    /** A tab for all, and one for each state; the word of a state is at its name below a key. */
    public List<Tab> tabs(Wording words, Asked asked, String key, List<String> states) {
        return Stream.concat(Stream.of(""), states.stream())
                .map(it -> new Tab(
                        asked.in(it).address(),
                        words.text(it.isEmpty() ? "web.register.every" : key + "." + it),
                        Math.toIntExact(of(it)),
                        asked.state().equals(it)))
                .toList();
    }
}

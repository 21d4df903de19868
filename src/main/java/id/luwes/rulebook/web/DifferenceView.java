package id.luwes.rulebook.web;

import id.luwes.policy.Policy;
import id.luwes.policy.PolicyDifference;
import id.luwes.policy.PolicyDifference.Change;
import id.luwes.web.Wording;
import java.util.List;
import java.util.stream.Stream;

/** What differs between two versions of a policy, in the words of whoever reads it. */
public record DifferenceView(Policy earlier, Policy later) {

    /** A place with what was and what is. */
    public record Group(String title, List<Line> lines) {

        public Group {
            lines = List.copyOf(lines);
        }
    }

    /** One thing that is written otherwise. */
    public record Line(String label, String before, String after) {}

    public List<Group> groups(Wording words) {
        return PolicyDifference.between(earlier, later).stream()
                .map(it -> group(it, words))
                .toList();
    }

    /** Where no group is left: whether the files are the same to the letter, or differ where nobody reads. */
    public boolean sameFile() {
        return earlier.contentHash().equals(later.contentHash());
    }

    private Group group(PolicyDifference one, Wording words) {
        return new Group(
                title(one, words),
                one.changes().stream()
                        .map(it -> new Line(label(one, it, words), it.before(), it.after()))
                        .toList());
    }

    private String title(PolicyDifference one, Wording words) {
        return switch (one.part()) {
            case HEAD -> words.text("rulebook.difference.head");
            case EXAMPLES -> words.text("rulebook.examples");
            case INPUT -> words.text("rulebook.difference.input", one.name());
            case TABLE -> table(one.table(), words);
            case ROW ->
                words.text(
                        one.isNew()
                                ? "rulebook.difference.row-new"
                                : one.isGone() ? "rulebook.difference.row-gone" : "rulebook.difference.row",
                        table(one.table(), words),
                        one.name());
        };
    }

    private String label(PolicyDifference one, Change change, Wording words) {
        var key = "rulebook.what." + change.what().replace('_', '-');
        return switch (one.part()) {
            case HEAD, INPUT, TABLE -> words.knows(key) ? words.text(key) : change.what();
            case EXAMPLES -> change.what();
            case ROW -> {
                var said = "rulebook.said." + change.what().replace('_', '-');
                yield words.knows(said)
                        ? words.text(said)
                        : words.knows(key) ? words.text(key) : input(change.what(), words);
            }
        };
    }

    private String table(String name, Wording words) {
        return Stream.of(later, earlier)
                .flatMap(it -> it.tables().stream())
                .filter(it -> it.name().equals(name))
                .findFirst()
                .map(it -> DraftPage.table(it, words))
                .orElse(name);
    }

    private String input(String name, Wording words) {
        return Stream.of(later, earlier)
                .flatMap(it -> it.tables().stream())
                .flatMap(it -> it.columns().stream())
                .filter(it -> it.input().equals(name))
                .findFirst()
                .map(it -> it.label().in(words.language().locale()))
                .orElse(name);
    }
}

package id.luwes.rulebook.web;

import id.luwes.access.Allow;
import id.luwes.access.Needs;
import id.luwes.access.Role;
import id.luwes.access.Scope;
import id.luwes.policy.Example;
import id.luwes.policy.Policy;
import id.luwes.policy.PolicyFinding;
import id.luwes.rulebook.PolicyDrafts;
import id.luwes.rulebook.RuleBook;
import id.luwes.web.NotFound;
import id.luwes.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is to be looked at in a draft before somebody publishes it, for programs: findings, examples, and what it changes. */
@RestController
@Allow({Role.BKD, Role.ORGANISATION_BUREAU, Role.AUDITOR})
class DraftReadingApi {

    /** No more than somebody reads. */
    private static final int MOST = 100;

    private final PolicyDrafts drafts;
    private final RuleBook book;
    private final Words words;

    DraftReadingApi(PolicyDrafts drafts, RuleBook book, Words words) {
        this.drafts = drafts;
        this.book = book;
        this.words = words;
    }

    /**
     * What the analysis found.
     *
     * @param blocks whether it keeps the draft from being published
     */
    record FindingAnswer(boolean blocks, String text, String hint) {}

    /** An example that the draft carries and does not hold: what is expected, and what it decides. */
    record BrokenExample(String name, String facts, String expected, String decided) {}

    /**
     * Everything.
     *
     * @param publishable whether nothing of it keeps somebody from publishing it
     * @param bothSides whether it carries examples for both sides
     */
    record FindingsAnswer(
            int text,
            boolean publishable,
            boolean bothSides,
            List<BrokenExample> examples,
            List<FindingAnswer> items) {}

    /** Something that is written otherwise. */
    record ChangeAnswer(String label, String before, String after) {}

    record GroupAnswer(String title, List<ChangeAnswer> changes) {}

    /** @param with the policy that it is compared with; null where there is no other */
    record DifferenceAnswer(@Nullable String with, List<GroupAnswer> items) {}

    @GetMapping(DraftsApi.PATH + "/{id}/findings")
    @Needs(Scope.POLICIES_READ)
    FindingsAnswer findings(@PathVariable("id") long id, HttpServletRequest request) {
        var draft = drafts.find(id).orElseThrow(NotFound::new);
        var policy = draft.policy();
        var wording = words.of(request);
        var found = policy.findings();
        var failing = Example.failing(policy);
        boolean both = Example.tellBothSides(policy);
        return new FindingsAnswer(
                draft.number(),
                both && failing.isEmpty() && found.stream().noneMatch(PolicyFinding::blocks),
                both,
                failing.stream()
                        .map(it -> new BrokenExample(it.name(), it.facts(), it.expected(), it.decided(policy)))
                        .toList(),
                found.stream()
                        .sorted(Comparator.comparing(PolicyFinding::blocks).reversed())
                        .limit(MOST)
                        .map(it -> {
                            var line = FindingLine.of(policy, it, wording);
                            return new FindingAnswer(it.blocks(), line.text(), line.hint());
                        })
                        .toList());
    }

    /** What it changes beside another version: the one that is named, or the one before it. */
    @GetMapping(DraftsApi.PATH + "/{id}/difference")
    @Needs(Scope.POLICIES_READ)
    DifferenceAnswer difference(
            @PathVariable("id") long id,
            @RequestParam(name = "with", defaultValue = "") String with,
            HttpServletRequest request) {
        var policy = drafts.find(id).orElseThrow(NotFound::new).policy();
        var known = book.policies();
        if (!with.isEmpty() && known.byId(with).isEmpty()) {
            throw new NotFound();
        }
        var other = DifferencePage.chosen(policy, known, with);
        return new DifferenceAnswer(
                other.map(Policy::id).orElse(null),
                other.map(it -> new DifferenceView(it, policy).groups(words.of(request))).orElse(List.of()).stream()
                        .map(DraftReadingApi::group)
                        .toList());
    }

    private static GroupAnswer group(DifferenceView.Group it) {
        return new GroupAnswer(
                it.title(),
                it.lines().stream()
                        .map(line -> new ChangeAnswer(line.label(), line.before(), line.after()))
                        .toList());
    }
}

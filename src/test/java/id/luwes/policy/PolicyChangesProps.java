package id.luwes.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What a change of a policy's text can do, and what it cannot. */
class PolicyChangesProps {

    private static final String FILE = new String(People.policyOf2025().file(), StandardCharsets.UTF_8);
    private static final Pattern ROW = Pattern.compile("(?s)<rule id=\"refusal-[^\"]*\">.*?</rule>");
    private static final List<String> ROWS =
            ROW.matcher(FILE).results().map(it -> it.group()).toList();
    /** A policy is compiled once, and each order or choice of rows is asked about many people. */
    private static final Map<List<Integer>, Policy> COMPILED = new ConcurrentHashMap<>();

    @Property
    void more_refusals_never_make_anybody_eligible(
            @ForAll("people") Facts person, @ForAll @IntRange(min = 1, max = 12) int choice) {
        var fewer = with(IntStream.range(0, ROWS.size())
                .filter(it -> it == 0 || new Random(choice * 31L + it).nextBoolean())
                .boxed()
                .toList());
        var all = People.policyOf2025().decide(person);
        var some = fewer.decide(person);
        assertThat(all.reasons()).containsAll(some.reasons());
        assertThat(all.maxDays()).isLessThanOrEqualTo(some.maxDays());
    }

    @Property(tries = 60)
    void a_new_refusal_with_any_cells_of_its_own_never_makes_anybody_eligible(
            @ForAll("people") Facts person, @ForAll @IntRange(min = 1, max = 40) int seed) {
        var more = COMPILED.computeIfAbsent(List.of(-seed), it -> withRow(new Random(seed)));
        var before = People.policyOf2025().decide(person);
        var after = more.decide(person);
        assertThat(after.reasons()).containsAll(before.reasons());
        assertThat(after.maxDays()).isLessThanOrEqualTo(before.maxDays());
        assertThat(after.eligible())
                .isEqualTo(before.eligible() && !after.reasons().contains("NEW_REASON"));
    }

    /** Another refusal somewhere among them; each of its cells asks something or nothing. */
    private static Policy withRow(Random random) {
        var policy = People.policyOf2025();
        var rows = policy.tables().getFirst().rows();
        var beside = rows.get(random.nextInt(rows.size())).id();
        var cells = new HashMap<PolicyText.Place, String>();
        for (var column : policy.tables().getFirst().columns()) {
            cells.put(
                    new PolicyText.Place("baru", column.input()),
                    random.nextBoolean() ? "-" : cell(column.input(), random));
        }
        cells.put(new PolicyText.Place("baru", PolicyDifference.RESULT), "NEW_REASON");
        return Policy.of(PolicyText.written(
                PolicyRows.copied(policy.file(), beside, "baru"), PolicyText.Head.of(policy), List.of(), cells));
    }

    private static String cell(String input, Random random) {
        return switch (Fact.ofColumn(input).orElseThrow().kind()) {
            case BOOLEAN -> Boolean.toString(random.nextBoolean());
            case STRING ->
                List.of("\"PNS\"", "not(\"BAIK\", \"NONE\")", "\"KURANG\", \"LIGHT\"")
                        .get(random.nextInt(3));
            case NUMBER -> {
                int number = random.nextInt(100);
                yield List.of(
                                "< " + number,
                                ">= " + number,
                                "not(" + number + ")",
                                "[%d..%d)".formatted(number, number + 1 + random.nextInt(40)),
                                number + ", " + random.nextInt(100))
                        .get(random.nextInt(5));
            }
        };
    }

    @Property
    void the_order_of_refusals_changes_nothing(
            @ForAll("people") Facts person, @ForAll @IntRange(min = 1, max = 12) int seed) {
        var order = new ArrayList<>(IntStream.range(0, ROWS.size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        assertThat(with(order).decide(person)).isEqualTo(People.policyOf2025().decide(person));
    }

    @Property
    void a_text_that_is_written_again_as_it_was_decides_the_same(@ForAll("people") Facts person) {
        var again = COMPILED.computeIfAbsent(List.of(), it -> {
            var policy = People.policyOf2025();
            return Policy.of(PolicyText.written(
                    policy.file(), PolicyText.Head.of(policy), PolicyText.ExampleText.of(policy), Map.of()));
        });
        assertThat(again.decide(person)).isEqualTo(People.policyOf2025().decide(person));
        assertThat(PolicyDifference.between(People.policyOf2025(), again)).isEmpty();
    }

    @Property(tries = 60)
    void a_cell_that_is_written_is_the_one_that_is_told(@ForAll @IntRange(min = 1, max = 9) int box) {
        var policy = People.policyOf2025();
        var place = new PolicyText.Place("refusal-box", "nine_box");
        var head = new PolicyText.Head("uji", "Uji", "Test", LocalDate.of(2027, 1, 1), null, "SK 1/2027", "H");
        var changed = Policy.of(PolicyText.written(
                policy.file(),
                head,
                PolicyText.ExampleText.of(policy),
                new HashMap<>(Map.of(place, "not(%d)".formatted(box)))));
        assertThat(PolicyDifference.between(policy, changed))
                .filteredOn(it -> it.part() != PolicyDifference.Part.HEAD)
                .containsExactly(new PolicyDifference(
                        PolicyDifference.Part.ROW,
                        "refusals",
                        "refusal-box",
                        List.of(new PolicyDifference.Change(
                                "nine_box", "not(4, 5, 7, 8, 9)", "not(%d)".formatted(box)))));
        assertThat(changed.id()).isEqualTo("uji");
        assertThat(changed.basis().citation()).isEqualTo("SK 1/2027");
        assertThat(changed.validity()).isEqualTo(new Validity(LocalDate.of(2027, 1, 1), null));
    }

    @Property(tries = 20)
    void the_later_policy_takes_over_from_its_first_day(@ForAll @IntRange(min = 1, max = 900) int days) {
        var first = LocalDate.of(2025, 4, 21).plusDays(days);
        var head = new PolicyText.Head("uji", "Uji", "Test", first, null, "SK 1/2027", "H");
        var added = Policy.of(PolicyText.written(People.policyOf2025().file(), head, List.of(), Map.of()));
        var policies = Policies.shipped().with(List.of(added));
        assertThat(policies.inForceOn(first.minusDays(1)).map(Policy::id)).contains("jabar-mkd-2025");
        assertThat(policies.inForceOn(first).map(Policy::id)).contains("uji");
        assertThat(policies.inForce(People.policyOf2025()))
                .contains(new Validity(LocalDate.of(2025, 4, 21), first.minusDays(1)));
        assertThat(policies.inForceOn(LocalDate.of(2024, 1, 1)).map(Policy::id)).contains("jabar-mkd-2023");
    }

    private static Policy with(List<Integer> order) {
        return COMPILED.computeIfAbsent(order, it -> {
            var begin = FILE.indexOf(ROWS.getFirst());
            var end = FILE.indexOf(ROWS.getLast()) + ROWS.getLast().length();
            var rows = new StringBuilder();
            order.forEach(row -> rows.append(ROWS.get(row)));
            return Policy.of((FILE.substring(0, begin) + rows + FILE.substring(end)).getBytes(StandardCharsets.UTF_8));
        });
    }

    @Provide
    Arbitrary<Facts> people() {
        return new ShippedPoliciesProps().people();
    }
}

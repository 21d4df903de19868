package id.luwes.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two shipped policies, by examples on both sides of every threshold. */
class JabarPoliciesTest {

    private static final String COLUMNS =
            "employment|service|capacity|box|predicate|absence|discipline|months|laptop|mbps|2023|2025";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nobody refuses        | PNS  no  100 9 SANGAT_BAIK     0  NONE       60 yes 50    | 4 | 2
            a PPPK likewise       | PPPK no  100 9 BAIK            0  NONE       60 yes 50    | 4 | 2
            box 1                 | PNS  no  100 1 BAIK            0  NONE       60 yes 50    | BOX | BOX
            box 2                 | PNS  no  100 2 BAIK            0  NONE       60 yes 50    | BOX | BOX
            box 3                 | PNS  no  100 3 BAIK            0  NONE       60 yes 50    | BOX | BOX
            box 4                 | PNS  no  100 4 BAIK            0  NONE       60 yes 50    | 4 | 2
            box 5                 | PNS  no  100 5 BAIK            0  NONE       60 yes 50    | 4 | 2
            box 6                 | PNS  no  100 6 BAIK            0  NONE       60 yes 50    | BOX | BOX
            box 7                 | PNS  no  100 7 BAIK            0  NONE       60 yes 50    | 4 | 2
            box 8                 | PNS  no  100 8 BAIK            0  NONE       60 yes 50    | 4 | 2
            butuh perbaikan       | PNS  no  100 9 BUTUH_PERBAIKAN 0  NONE       60 yes 50    | PREDICATE | PREDICATE
            kurang                | PNS  no  100 9 KURANG          0  NONE       60 yes 50    | PREDICATE | PREDICATE
            sangat kurang         | PNS  no  100 9 SANGAT_KURANG   0  NONE       60 yes 50    | PREDICATE | PREDICATE
            two days absent       | PNS  no  100 9 BAIK            2  NONE       60 yes 50    | 4 | 2
            three days absent     | PNS  no  100 9 BAIK            3  NONE       60 yes 50    | ABSENCE | ABSENCE
            absent for ever       | PNS  no  100 9 BAIK   2147483647  NONE       60 yes 50    | ABSENCE | ABSENCE
            case in process       | PNS  no  100 9 BAIK            0  IN_PROCESS 60 yes 50    | DISCIPLINE | DISCIPLINE
            light punishment      | PNS  no  100 9 BAIK            0  LIGHT      60 yes 50    | DISCIPLINE | DISCIPLINE
            medium punishment     | PNS  no  100 9 BAIK            0  MEDIUM     60 yes 50    | DISCIPLINE | DISCIPLINE
            heavy punishment      | PNS  no  100 9 BAIK            0  HEAVY      60 yes 50    | DISCIPLINE | DISCIPLINE
            at a counter          | PNS  yes 100 9 BAIK            0  NONE       60 yes 50    | PUBLIC_SERVICE | PUBLIC_SERVICE
            without laptop        | PNS  no  100 9 BAIK            0  NONE       60 no  50    | LAPTOP | LAPTOP
            just enough internet  | PNS  no  100 9 BAIK            0  NONE       60 yes 10    | 4 | 2
            ten by another name   | PNS  no  100 9 BAIK            0  NONE       60 yes 10.00 | 4 | 2
            a hair too little     | PNS  no  100 9 BAIK            0  NONE       60 yes 9.999999999999999999999999999999999999999999 | BANDWIDTH | BANDWIDTH
            a hair enough         | PNS  no  100 9 BAIK            0  NONE       60 yes 10.000000000000000000000000000000000000000001 | 4 | 2
            no internet           | PNS  no  100 9 BAIK            0  NONE       60 yes 0     | BANDWIDTH | BANDWIDTH
            capacity 0            | PNS  no  0   9 BAIK            0  NONE       60 yes 50    | CAPACITY | CAPACITY
            capacity 19           | PNS  no  19  9 BAIK            0  NONE       60 yes 50    | CAPACITY | CAPACITY
            capacity 20           | PNS  no  20  9 BAIK            0  NONE       60 yes 50    | 1 | 1
            capacity 39           | PNS  no  39  9 BAIK            0  NONE       60 yes 50    | 1 | 1
            capacity 40           | PNS  no  40  9 BAIK            0  NONE       60 yes 50    | 2 | 2
            capacity 59           | PNS  no  59  9 BAIK            0  NONE       60 yes 50    | 2 | 2
            capacity 60           | PNS  no  60  9 BAIK            0  NONE       60 yes 50    | 3 | 2
            capacity 79           | PNS  no  79  9 BAIK            0  NONE       60 yes 50    | 3 | 2
            capacity 80           | PNS  no  80  9 BAIK            0  NONE       60 yes 50    | 4 | 2
            five months           | PNS  no  100 9 BAIK            0  NONE       5  yes 50    | 4 | NEW_IN_POSITION
            six months            | PNS  no  100 9 BAIK            0  NONE       6  yes 50    | 4 | 2
            first day             | PNS  no  100 9 BAIK            0  NONE       0  yes 50    | 4 | NEW_IN_POSITION
            everything            | PNS  yes 0   1 KURANG          9  HEAVY      0  no  0     | ABSENCE;BANDWIDTH;BOX;CAPACITY;DISCIPLINE;LAPTOP;PREDICATE;PUBLIC_SERVICE | ABSENCE;BANDWIDTH;BOX;CAPACITY;DISCIPLINE;LAPTOP;NEW_IN_POSITION;PREDICATE;PUBLIC_SERVICE
            """)
    void decide_as_written(String situation, String facts, String in2023, String in2025) {
        var person = People.facts(facts.split(" +"));

        assertThat(said(People.policyOf2023().decide(person))).as(COLUMNS).isEqualTo(in2023);
        assertThat(said(People.policyOf2025().decide(person))).as(COLUMNS).isEqualTo(in2025);
        assertThat(said(People.policyOf2025().judge(person).decision())).isEqualTo(in2025);
    }

    @ParameterizedTest
    @CsvSource({
        "80, 95, CONTINUE",
        "120, 100, CONTINUE",
        "79.999999999999999999999999999999999999, 95, COACH",
        "80, 94.999999999999999999999999999999999999, COACH",
        "60, 90, COACH",
        "59.99, 100, REDUCE",
        "100, 89.99, REDUCE",
        "40, 80, REDUCE",
        "39.99, 100, REVOKE",
        "100, 79.99, REVOKE",
        "0, 0, REVOKE"
    })
    void propose_after_a_month_as_written(String attainment, String compliance, Proposal proposal) {
        for (var policy : List.of(People.policyOf2023(), People.policyOf2025())) {
            assertThat(policy.evaluate(new BigDecimal(attainment), new BigDecimal(compliance)))
                    .isEqualTo(proposal);
        }
    }

    private static String said(Decision decision) {
        return decision.eligible() ? Integer.toString(decision.maxDays()) : String.join(";", decision.reasons());
    }
}

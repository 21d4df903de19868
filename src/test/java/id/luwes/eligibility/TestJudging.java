package id.luwes.eligibility;

import id.luwes.agency.TestAgencies;
import id.luwes.core.EmployeeId;
import id.luwes.policy.Policies;
import id.luwes.store.TestStores;
import id.luwes.workforce.FactKind;
import id.luwes.workforce.TestAgency;
import id.luwes.workforce.TestFacts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** An agency in which people can be judged, at a time that the test chooses. */
public final class TestJudging {

    private final TestAgency agency;
    private final Verdicts verdicts;
    private final JudgingPeople judging;
    private final Eligibility eligibility;
    private final List<Object> news = new ArrayList<>();

    public TestJudging(TestAgency agency, Clock clock, Policies policies) {
        this.agency = agency;
        this.verdicts = new Verdicts(agency.jdbc(), clock);
        this.judging = new JudgingPeople(
                TestFacts.history(agency.jdbc(), clock),
                () -> policies,
                TestAgencies.of(agency.jdbc(), clock),
                verdicts,
                news::add);
        this.eligibility = new Eligibility(agency.jdbc(), judging, new Lifts(agency.jdbc(), clock));
    }

    public static TestJudging at(Clock clock) {
        return new TestJudging(TestAgency.in(TestStores.embedded()), clock, Policies.shipped());
    }

    public TestAgency agency() {
        return agency;
    }

    public Verdicts verdicts() {
        return verdicts;
    }

    public JudgingPeople judging() {
        return judging;
    }

    public Eligibility eligibility() {
        return eligibility;
    }

    /** The news that was told, in order. */
    public List<Object> news() {
        return news;
    }

    /** Facts with which the shipped policies refuse nothing; four days in 2023, two from 2025. */
    public void everyGoodFact(EmployeeId employee) {
        agency.fact(employee, FactKind.NINE_BOX, "8");
        agency.fact(employee, FactKind.PREDICATE, "BAIK");
        agency.fact(employee, FactKind.UNEXCUSED_ABSENCE_DAYS, "0");
        agency.fact(employee, FactKind.DISCIPLINE, "NONE");
        agency.fact(employee, FactKind.DIRECT_PUBLIC_SERVICE, "no");
        agency.fact(employee, FactKind.LAPTOP, "yes");
        agency.fact(employee, FactKind.BANDWIDTH_MBPS, "25.5");
        agency.fact(employee, FactKind.REMOTE_CAPACITY, "85");
    }

    public KeptVerdict judge(EmployeeId employee) {
        return agency.in(() -> judging.judge(employee)).orElseThrow();
    }
}

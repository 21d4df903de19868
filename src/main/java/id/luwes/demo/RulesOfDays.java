package id.luwes.demo;

import id.luwes.access.SignedIn;
import id.luwes.demo.DemoStore.Province;
import id.luwes.regime.KeptRegime;
import id.luwes.store.CurrentAgency;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * The rules of the day as a visitor finds them: the organisation bureau has drafted West Java's history, and BKD has brought
 * it into force but for the Thursdays, so that the visitor sees a draft and what comes of it.
 */
final class RulesOfDays {

    private static final String LEFT_AS_DRAFT = "kamis-2026";

    private final AgencyPlan plan;
    private final Province province;
    private final DemoStore store;
    private final UseCases useCases;

    RulesOfDays(AgencyPlan plan, Province province, DemoStore store, UseCases useCases) {
        this.plan = plan;
        this.province = province;
        this.store = store;
        this.useCases = useCases;
    }

    /** Tells it as of the day before the life begins; an agency without both roles has no rules. */
    void tell() {
        var drafter = store.in(province.agency(), jdbc -> account(jdbc, "biro"));
        var publisher = store.in(province.agency(), jdbc -> account(jdbc, "bkd"));
        if (drafter.isEmpty() || publisher.isEmpty()) {
            return;
        }
        var before =
                plan.firstDay().minusDays(1).atTime(9, 0).atZone(plan.zone()).toInstant();
        CurrentAgency.run(
                province.agency(),
                () -> StoryClock.at(before, () -> {
                    useCases.shaping().adoptShipped(drafter.get());
                    useCases.regimes().all().stream()
                            .filter(it -> !it.regime().code().equals(LEFT_AS_DRAFT))
                            .map(KeptRegime::id)
                            .forEach(it -> useCases.shaping().publish(publisher.get(), it));
                    return true;
                }));
    }

    private Optional<SignedIn> account(JdbcOperations jdbc, String login) {
        return jdbc
                .query(
                        "select account_id, coalesce(employee_id, 0) from access.account where login = ?",
                        (row, number) -> new SignedIn(province.agency().value(), row.getLong(1), row.getLong(2)),
                        login)
                .stream()
                .findFirst();
    }
}

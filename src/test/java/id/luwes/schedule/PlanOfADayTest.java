package id.luwes.schedule;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.luwes.core.AgencyId;
import id.luwes.store.CurrentAgency;
import id.luwes.store.Store;
import id.luwes.store.TestStores;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The plan as the database gives it to whoever needs many days at once. */
@ParameterizedClass(autoCloseArguments = false)
@MethodSource("id.luwes.store.TestStores#all")
class PlanOfADayTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    private final Store store;
    private final JdbcClient jdbc;
    private final AgencyId agency;

    PlanOfADayTest(Store store) {
        this.store = store;
        this.jdbc = JdbcClient.create(store.dataSource());
        this.agency = TestStores.newAgency(store);
    }

    @BeforeEach
    void somebody_with_an_agreement_for_mondays_and_tuesdays() {
        work("""
                insert into agency.unit (agency_id, unit_id, code, name) values (:agency, 1, 'A', 'Biro A');
                insert into workforce.employee (agency_id, employee_id, nip, name, employment, unit_id, position_name,
                    position_kind, changed_at)
                values (:agency, 7, '198501012010011001', 'Asep', 'PNS', 1, 'Analis', 'FUNGSIONAL', now());
                insert into arrangement.application (agency_id, application_id, employee_id, first_day, last_day,
                    state, unit_id, decider_id, submitted_at)
                values (:agency, 70, 7, '2026-11-02', '2027-01-29', 'APPROVED', 1, 8, now());
                insert into arrangement.agreement (agency_id, agreement_id, employee_id, application_id, first_day,
                    last_day, granted_at)
                values (:agency, 700, 7, 70, '2026-11-02', '2027-01-29', now())
                """);
        term(1, LocalDate.of(2026, 11, 2), 2, "GRANTED");
    }

    @Test
    void follows_the_week_of_the_agreement() {
        assertThat(plan(MONDAY, TUESDAY, MONDAY.plusDays(2))).containsExactly("AWAY", "AWAY", "OFFICE");
    }

    @Test
    void is_the_office_before_and_after_the_agreement() {
        assertThat(plan(LocalDate.of(2026, 10, 26), LocalDate.of(2027, 2, 1))).containsExactly("OFFICE", "OFFICE");
    }

    @Test
    void gives_way_to_an_absence_and_comes_back_when_it_is_cancelled() {
        work("""
                insert into absence.absence (agency_id, absence_id, employee_id, kind, first_day, last_day, origin,
                    recorded_at)
                values (:agency, 1, 7, 'SICKNESS', '2026-11-23', '2026-11-23', 'BKD', now())
                """);
        assertThat(plan(MONDAY, TUESDAY)).containsExactly("SICKNESS", "AWAY");
        work("update absence.absence set cancelled_at = now(), cancelled_reason = 'keliru' where absence_id = 1");
        assertThat(plan(MONDAY, TUESDAY)).containsExactly("AWAY", "AWAY");
    }

    @Test
    void follows_a_later_term_from_its_day_on() {
        term(2, TUESDAY, 1, "REDUCED");
        assertThat(plan(MONDAY, TUESDAY, MONDAY.plusDays(7))).containsExactly("AWAY", "OFFICE", "AWAY");
    }

    @Test
    void lets_the_later_decision_prevail_over_an_earlier_one_that_starts_later() {
        term(2, MONDAY.plusDays(7), 1, "REDUCED");
        term(3, TUESDAY, 0, "REVOKED");
        assertThat(plan(MONDAY, TUESDAY, MONDAY.plusDays(7))).containsExactly("AWAY", "OFFICE", "OFFICE");
    }

    @Test
    void is_the_office_from_the_day_on_which_the_agreement_was_ended() {
        work("update arrangement.agreement set ended_before = '2026-11-24' where agreement_id = 700");
        assertThat(plan(MONDAY, TUESDAY)).containsExactly("AWAY", "OFFICE");
    }

    @Test
    void a_second_agreement_for_the_same_day_is_refused_by_the_database() {
        work("""
                insert into arrangement.application (agency_id, application_id, employee_id, first_day, last_day,
                    state, unit_id, decider_id, submitted_at)
                values (:agency, 71, 7, '2027-01-29', '2027-03-29', 'APPROVED', 1, 8, now())
                """);
        assertThatThrownBy(() -> work("""
                insert into arrangement.agreement (agency_id, agreement_id, employee_id, application_id, first_day,
                    last_day, granted_at)
                values (:agency, 701, 7, 71, '2027-01-29', '2027-03-29', now())
                """)).hasStackTraceContaining("agreement_overlap");
    }

    @Test
    void another_agency_sees_nothing_of_it() {
        assertThat(plan(TestStores.newAgency(store), MONDAY)).isEmpty();
    }

    private void term(int number, LocalDate from, int days, String cause) {
        work("""
                insert into arrangement.agreement_term (agency_id, agreement_id, term_number, from_day, days_per_week,
                    cause, reason, decided_at)
                values (:agency, 700, %1$d, '%2$s', %3$d, '%4$s', 'sebab', now());
                insert into arrangement.agreement_day (agency_id, agreement_id, term_number, weekday, mode, starts,
                    ends, place_kind)
                select :agency, 700, %1$d, d, case when d <= %3$d then 'AWAY' else 'OFFICE' end, '07:30', '16:00',
                    case when d <= %3$d then 'RESIDENCE_REGISTERED' end
                  from generate_series(1, 5) d
                """.formatted(number, from, days, cause));
    }

    private void work(String statements) {
        CurrentAgency.run(
                agency,
                () -> TestStores.transactions(store).executeWithoutResult(status -> {
                    for (var statement : statements.split(";", -1)) {
                        jdbc.sql(statement.replace(":agency", agency.toString()))
                                .update();
                    }
                }));
    }

    private List<String> plan(LocalDate... days) {
        return plan(agency, days);
    }

    private List<String> plan(AgencyId asking, LocalDate... days) {
        return CurrentAgency.supply(asking, () -> TestStores.transactions(store).execute(status -> planned(days)));
    }

    private List<String> planned(LocalDate... days) {
        return jdbc.sql("select mode from schedule.plan(cast(:days as date[])) order by day")
                .param("days", Stream.of(days).map(LocalDate::toString).collect(joining(",", "{", "}")))
                .query((row, number) -> row.getString(1))
                .list();
    }
}

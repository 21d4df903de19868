package id.luwes.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.core.AgencyId;
import id.luwes.core.NipFault;
import id.luwes.demo.AgencyPlan.Wish;
import id.luwes.store.CurrentAgency;
import id.luwes.store.Store;
import id.luwes.store.TestStores;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class FoundingAnAgencyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final Store store = TestStores.embedded();
    private final JdbcTemplate jdbc = new JdbcTemplate(store.dataSource());
    private final TransactionTemplate transactions = TestStores.transactions(store);

    @Test
    void the_same_wish_makes_the_same_rows_and_another_seed_makes_others() {
        var one = founded(AgencyPlan.province(new Wish(900, 5, TODAY)));
        var again = founded(AgencyPlan.province(new Wish(900, 5, TODAY)));
        var other = founded(AgencyPlan.province(new Wish(900, 6, TODAY)));

        assertThat(digest(again)).isEqualTo(digest(one));
        assertThat(digest(other)).isNotEqualTo(digest(one));
    }

    @Test
    void everybody_has_a_valid_number_a_unit_and_a_line_to_the_top() {
        var agency = founded(AgencyPlan.province(new Wish(900, 5, TODAY)));

        assertThat(list(agency, "select nip from workforce.employee", String.class))
                .hasSize(900)
                .doesNotHaveDuplicates()
                .allSatisfy(it -> assertThat(NipFault.of(it)).isEmpty());
        assertThat(number(agency, "select count(*) from workforce.reporting_line"))
                .isBetween(880L, 900L);
        assertThat(list(
                        agency,
                        "select distinct problem from workforce.reporting_line where problem is not null",
                        String.class))
                .containsExactlyInAnyOrder("NONE", "CYCLE", "UNKNOWN_NIP");
        assertThat(number(agency, "select count(*) from agency.unit where depth = 1"))
                .isEqualTo(38);
        assertThat(number(agency, "select count(*) from agency.unit where first_in_order = 0"))
                .isZero();
    }

    @Test
    void only_the_cast_has_a_password() {
        var agency = founded(AgencyPlan.province(new Wish(900, 5, TODAY)));

        assertThat(list(agency, "select login from access.account where password_hash is not null", String.class))
                .containsExactlyInAnyOrder(
                        "pegawai",
                        "berkurang",
                        "petugas",
                        "atasan",
                        "kepala",
                        "bkd",
                        "biro",
                        "pimpinan",
                        "auditor",
                        "admin");
        assertThat(number(agency, "select count(*) from access.account where employee_id is not null"))
                .isEqualTo(900);
    }

    @Test
    void the_small_agency_sees_its_own_people_alone() {
        var east = founded(AgencyPlan.east(new Wish(900, 5, TODAY).eastern()));

        assertThat(number(east, "select count(*) from workforce.employee")).isEqualTo(120);
        assertThat(list(east, "select zone || ' ' || weekly_cap from agency.agency", String.class))
                .containsExactly("Asia/Jayapura 1");
    }

    private AgencyId founded(AgencyPlan plan) {
        var agency = TestStores.newAgency(store);
        in(agency, () -> new Founding(jdbc).found(plan, "no password"));
        return agency;
    }

    /** Over what the rows say, not over the numbers that the store gave them. */
    private String digest(AgencyId agency) {
        return String.join("\n", list(agency, """
                select md5(string_agg(row, E'\\n' order by row collate "C")) from (
                    select concat_ws('|', u.code, u.name, p.code, o.name, o.latitude, o.longitude, u.service_minimum)
                           as row from agency.unit u left join agency.unit p on p.unit_id = u.parent_id
                           left join agency.office o on o.office_id = u.office_id
                    union all
                    select concat_ws('|', e.nip, e.name, u.code, e.position_name, e.heads_unit, e.position_since,
                           e.residence_regency, e.superior_nip, e.legal_status)
                      from workforce.employee e join agency.unit u on u.unit_id = e.unit_id
                    union all
                    select concat_ws('|', e.nip, f.kind, f.value, f.period, f.observed_on, f.source, f.recorded_at)
                      from workforce.fact f join workforce.employee e on e.employee_id = f.employee_id
                    union all
                    select concat_ws('|', a.login, e.nip, g.role, u.code) from access.account a
                      left join workforce.employee e on e.employee_id = a.employee_id
                      left join access.role_grant g on g.account_id = a.account_id
                      left join agency.unit u on u.unit_id = g.unit_id) rows
                """, String.class));
    }

    private long number(AgencyId agency, String sql) {
        return list(agency, sql, Long.class).getFirst();
    }

    private <T> List<T> list(AgencyId agency, String sql, Class<T> type) {
        return in(agency, () -> JdbcClient.create(jdbc).sql(sql).query(type).list());
    }

    private <T> T in(AgencyId agency, Supplier<T> work) {
        return CurrentAgency.supply(agency, () -> Objects.requireNonNull(transactions.execute(status -> work.get())));
    }
}

package id.luwes.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.luwes.access.AuditVerification.Finding;
import id.luwes.core.AgencyId;
import id.luwes.store.CurrentAgency;
import id.luwes.store.TestBeans;
import id.luwes.store.TestStores;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

class AuditTrailTest {

    private static final MovableClock CLOCK = new MovableClock();
    private static final ApplicationContext BEANS =
            TestBeans.with(CLOCK, AuditTrail.class, AuditSealing.class, AuditVerification.class, ErasingDetails.class);

    private final AuditTrail trail = BEANS.getBean(AuditTrail.class);
    private final AuditSealing sealing = BEANS.getBean(AuditSealing.class);
    private final AuditVerification verification = BEANS.getBean(AuditVerification.class);
    private final TransactionTemplate transactions = BEANS.getBean(TransactionTemplate.class);
    private final JdbcClient jdbc = BEANS.getBean(JdbcClient.class);

    private AgencyId agency = new AgencyId(1);

    @BeforeEach
    void an_agency_of_its_own() {
        agency = TestStores.newAgency(TestStores.embedded());
    }

    @Test
    void an_entry_is_kept_only_with_what_it_tells_about() {
        assertThatThrownBy(() -> CurrentAgency.run(agency, () -> trail.record(null, Audited.of("DONE", "thing", 1))))
                .isInstanceOf(IllegalTransactionStateException.class);
        CurrentAgency.run(
                agency,
                () -> transactions.executeWithoutResult(status -> {
                    trail.record(null, Audited.of("DONE", "thing", 1));
                    status.setRollbackOnly();
                }));
        assertThat(verified()).isEqualTo(new Finding.Intact(0, 0, 0, 0, "0".repeat(64)));
    }

    @Test
    void sealed_batches_form_a_chain_that_an_outsider_can_check() {
        record("SIGNED_IN", Map.of());
        record("FACT_CORRECTED", Map.of("nip", "198609262015051001", "alasan", "Salah \"ketik\" \u2013 kotak"));
        assertThat(seal()).isEqualTo(2);
        var head = ((Finding.Intact) verified()).head();
        record("SIGNED_OUT", Map.of());
        assertThat(seal()).isEqualTo(1);
        assertThat(seal()).as("nothing left").isZero();

        assertThat(verified()).isInstanceOfSatisfying(Finding.Intact.class, it -> {
            assertThat(it.seals()).isEqualTo(2);
            assertThat(it.entries()).isEqualTo(3);
            assertThat(it.head()).isNotEqualTo(head);
        });
        assertThat(verified(head)).as("an earlier head that was kept").isInstanceOf(Finding.Intact.class);
        assertThat(verified("ab".repeat(32))).isEqualTo(new Finding.OtherHistory("ab".repeat(32)));
    }

    @Test
    void a_changed_a_removed_and_an_added_entry_are_found() throws SQLException {
        record("SIGNED_IN", Map.of());
        record("APPLICATION_APPROVED", Map.of("alasan", "Sesuai"));
        record("SIGNED_OUT", Map.of());
        seal();
        tampered(
                "update access.audit_entry set action = 'APPLICATION_REFUSED' where action = 'APPLICATION_APPROVED'",
                new Finding.Broken(1));
        tampered("delete from access.audit_entry where action = 'SIGNED_IN'", new Finding.Broken(1));
        tampered(
                "insert into access.audit_entry (agency_id, occurred_at, action, subject_kind, subject_id, seal_number)"
                        + " values (platform.current_agency(), now(), 'FORGED', 'thing', '1', 1)",
                new Finding.Broken(1));
        tampered("delete from access.audit_seal", null);
    }

    @Test
    void changed_details_are_found_and_erased_ones_do_not_break_the_chain() throws SQLException {
        record("FACT_CORRECTED", Map.of("nama", "Rani"));
        seal();
        var entry = CurrentAgency.supply(
                agency,
                () -> transactions.<Long>execute(status -> jdbc.sql("select entry_id from access.audit_detail")
                        .query((row, number) -> row.getLong(1))
                        .single()));
        assertThat(entry).isNotNull();
        tampered("update access.audit_detail set detail = '{\"nama\": \"Bayu\"}'", new Finding.DetailChanged(entry));
        CurrentAgency.run(
                agency,
                () -> transactions.executeWithoutResult(
                        status -> jdbc.sql("delete from access.audit_detail").update()));
        assertThat(verified()).isInstanceOf(Finding.Intact.class);
    }

    @Test
    void erasing_takes_the_details_of_old_entries_and_is_told_itself() {
        record("FACT_CORRECTED", Map.of("nama", "Rani"));
        record("SIGNED_IN", Map.of());
        seal();
        CLOCK.move(Duration.ofDays(1));
        record("FACT_CORRECTED", Map.of("nama", "Bayu"));
        var head = ((Finding.Intact) verified()).head();
        var erasing = BEANS.getBean(ErasingDetails.class);
        assertThat(CurrentAgency.supply(agency, () -> erasing.erase(LocalDate.of(2026, 11, 1))))
                .isEqualTo(1);
        seal();
        assertThat(verified(head)).isInstanceOfSatisfying(Finding.Intact.class, it -> {
            assertThat(it.entries()).isEqualTo(4);
            assertThat(it.erased()).isEqualTo(1);
        });
        assertThat(details())
                .satisfiesExactly(
                        it -> assertThat(it).contains("Bayu"),
                        it -> assertThat(it).contains("2026-11-01", "\"entries\": \"1\""));

        CLOCK.move(Duration.ofDays(1));
        assertThat(CurrentAgency.supply(agency, () -> erasing.erase(LocalDate.of(2026, 12, 1))))
                .as("that something was erased stays")
                .isEqualTo(1);
        assertThat(details()).hasSize(2).allSatisfy(it -> assertThat(it).contains("before"));
    }

    private List<String> details() {
        var found = CurrentAgency.supply(
                agency,
                () -> transactions.execute(
                        status -> jdbc.sql("select detail::text from access.audit_detail order by entry_id")
                                .query((row, number) -> row.getString(1))
                                .list()));
        return found == null ? List.of() : found;
    }

    @Test
    void the_application_can_neither_change_nor_delete_an_entry() {
        record("SIGNED_IN", Map.of());
        for (var forbidden : new String[] {
            "update access.audit_entry set action = 'X_Y_Z'", "delete from access.audit_entry",
            "update access.audit_seal set head = ''", "update access.audit_detail set detail = '{}'"
        }) {
            assertThatThrownBy(() -> CurrentAgency.run(
                            agency,
                            () -> transactions.executeWithoutResult(
                                    status -> jdbc.sql(forbidden).update())))
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void an_entry_of_a_transaction_that_commits_late_is_sealed_later_and_not_lost() throws SQLException {
        try (var late = TestStores.embedded().dataSource().getConnection()) {
            late.setAutoCommit(false);
            try (var statement = late.createStatement()) {
                statement.execute("select set_config('luwes.agency', '" + agency + "', true)");
                statement.execute(
                        "insert into access.audit_entry (agency_id, occurred_at, action, subject_kind, subject_id)"
                                + " values (" + agency + ", now(), 'LATE_ONE', 'thing', '1')");
            }
            record("QUICK_ONE", Map.of());
            assertThat(seal())
                    .as("the quick one is younger than a transaction that still runs")
                    .isZero();
            late.commit();
        }
        assertThat(seal()).isEqualTo(2);
        assertThat(verified()).isInstanceOf(Finding.Intact.class);
    }

    private void record(String action, Map<String, String> details) {
        CurrentAgency.run(
                agency,
                () -> transactions.executeWithoutResult(status ->
                        trail.record(null, Audited.of(action, "account", 7).with(details))));
    }

    private long seal() {
        return CurrentAgency.supply(agency, sealing::seal);
    }

    private Finding verified() {
        return CurrentAgency.supply(agency, () -> verification.verify(Optional.empty()));
    }

    private Finding verified(String head) {
        return CurrentAgency.supply(agency, () -> verification.verify(Optional.of(head)));
    }

    /** Does, as the owner of the tables, what an intruder would do, looks, and takes it back. */
    private void tampered(String sql, @Nullable Finding expected) throws SQLException {
        try (var owner = TestStores.embedded().owner().getConnection()) {
            owner.setAutoCommit(false);
            execute(owner, "select set_config('luwes.agency', '" + agency + "', true)");
            execute(owner, sql);
            var found = new AuditVerification(JdbcClient.create(new SingleConnectionDataSource(owner, true)))
                    .verify(Optional.of(((Finding.Intact) verified()).head()));
            if (expected == null) {
                assertThat(found).isInstanceOf(Finding.OtherHistory.class);
            } else {
                assertThat(found).isEqualTo(expected);
            }
            owner.rollback();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

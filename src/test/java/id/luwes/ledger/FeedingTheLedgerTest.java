package id.luwes.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.arrangement.OutputName;
import id.luwes.arrangement.Pace;
import id.luwes.arrangement.PromisedOutput;
import id.luwes.arrangement.TrackRecord;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import id.luwes.store.Store;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass(autoCloseArguments = false)
@MethodSource("id.luwes.store.TestStores#all")
class FeedingTheLedgerTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);
    private static final String OFFICE = "-6.902, 107.618";
    private static final String HOME = "-6.312, 107.301";
    private static final String NOWHERE = "null, null";

    private final Store store;
    private final TestLedger ledger;

    FeedingTheLedgerTest(Store store) {
        this.store = store;
        this.ledger = new TestLedger(store, TUESDAY);
    }

    @BeforeEach
    void somebody_who_is_away_on_mondays() {
        ledger.employee(7, 1);
        ledger.agreement(70, 7, MONDAY, END, 1, "4@2026-10-30", "10@2026-11-30");
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void a_day_tells_plan_presence_and_minutes() {
        ledger.punch(7, MONDAY, "IN", "07:30", HOME);
        ledger.punch(7, MONDAY, "OUT", "16:02", NOWHERE);
        ledger.punch(7, TUESDAY, "IN", "08:00", OFFICE);
        ledger.feed();
        assertThat(days())
                .containsExactly(
                        "(2026-10-05,1,AWAY,RESIDENCE_REGISTERED,,70,AWAY,450,60,07:30:00,16:02:00,452)",
                        "(2026-10-06,1,OFFICE,,,70,OFFICE,450,60,08:00:00,,)");
    }

    @Test
    void a_day_that_was_told_follows_an_emergency_that_is_declared_on_it() {
        ledger.feed();
        assertThat(days().getLast()).contains(",OFFICE,");
        ledger.sql(
                "insert into regime.regime (agency_id, regime_id, code, mode, valid_from, valid_to, weekdays, by_choice,"
                        + " dates, spares_service, counts, instrument, mark, title_id, title_en, drafted_at, drafted_by, published_at,"
                        + " published_by, since) values (:agency, 5, 'darurat', 'EMERGENCY', '2026-10-06', '2026-10-07', '{}', '{}',"
                        + " '{}', false, false, 'Banjir', 'H', 'Banjir', 'Flood', now(), 1, now(), 1, '2026-10-06');"
                        + " insert into regime.reach (agency_id, regime_id, unit_id) values (:agency, 5, 1)");
        ledger.feed();
        assertThat(days())
                .containsExactly(
                        "(2026-10-05,1,AWAY,RESIDENCE_REGISTERED,,70,,450,60,,,)",
                        "(2026-10-06,1,AWAY,RESIDENCE_REGISTERED,,70,,450,60,,,)");
    }

    @Test
    void a_day_tells_the_office_where_somebody_was_and_no_other_place() {
        ledger.sql("insert into agency.office (agency_id, office_id, name, regency_code, latitude, longitude)"
                + " values (:agency, 99, 'Gedung sebelah', '32.73', -6.9031, 107.6181)");
        ledger.punch(7, MONDAY, "IN", "07:30", HOME);
        ledger.punch(7, TUESDAY, "IN", "08:00", OFFICE);
        ledger.feed();
        assertThat(ledger.rows(
                        "select actual_mode, actual_office_id, place_office_id from ledger.person_day order by day"))
                .containsExactly("(AWAY,,)", "(OFFICE,1,)");
    }

    @Test
    void a_change_is_told_by_the_next_feeding_and_nothing_else_is_written() {
        ledger.feed();
        assertThat(ledger.feed()).isZero();
        ledger.absence(1, 7, "SICKNESS", TUESDAY, TUESDAY.plusDays(3));
        assertThat(ledger.feed()).isEqualTo(1);
        assertThat(days()).last().asString().startsWith("(2026-10-06,1,,,SICKNESS,70,,0,60");
        ledger.sql("update absence.absence set cancelled_at = now(), cancelled_reason = 'keliru'");
        assertThat(ledger.feed()).isEqualTo(1);
        assertThat(days()).last().asString().startsWith("(2026-10-06,1,OFFICE,");
    }

    @Test
    void an_answered_check_out_counts_when_it_is_accepted() {
        ledger.punch(7, MONDAY, "IN", "07:30", NOWHERE);
        ledger.sql("insert into attendance.correction (agency_id, correction_id, employee_id, day, out_time, reason,"
                + " asked_at, asked_by) values (:agency, 1, 7, '2026-10-05', '16:00', 'Lupa', now(), 1)");
        ledger.feed();
        assertThat(days()).first().asString().endsWith("07:30:00,,)");
        ledger.sql("insert into attendance.correction_ruling (agency_id, correction_id, accepted, ruled_at, by_account)"
                + " values (:agency, 1, true, now(), 2)");
        ledger.feed();
        assertThat(days()).first().asString().endsWith("07:30:00,16:00:00,450)");
    }

    @Test
    void days_come_as_time_passes_and_a_day_off_has_no_row() {
        ledger.feed();
        ledger.today(LocalDate.of(2026, 10, 12));
        ledger.feed();
        assertThat(days()).hasSize(6);
        ledger.sql("insert into agency.calendar_entry (agency_id, day, kind, name, known_from)"
                + " values (:agency, '2026-10-08', 'CUTI_BERSAMA', 'Cuti', '2026-10-01'),"
                + " (:agency, '2026-10-09', 'CUTI_BERSAMA', 'Diketahui terlambat', '2026-10-10')");
        ledger.feed();
        assertThat(days()).hasSize(5).noneMatch(it -> it.contains("2026-10-08"));
    }

    @Test
    void who_moves_keeps_the_unit_of_the_days_before() {
        ledger.feed();
        ledger.today(LocalDate.of(2026, 10, 8));
        ledger.sql("update workforce.employee set unit_id = 2, changed_at = '2026-10-07 03:00+07'");
        ledger.feed();
        assertThat(days()).extracting(it -> it.split(",", -1)[1]).containsExactly("1", "1", "2", "2");
        assertThat(ledger.rows("select unit_id from ledger.person_output order by due"))
                .containsExactly("(2)", "(2)");
        ledger.sql("update workforce.employee set active = false, changed_at = '2026-10-08 03:00+07'");
        ledger.feed();
        assertThat(days()).hasSize(3);
        assertThat(ledger.rebuild()).isZero();
    }

    @Test
    void an_output_tells_what_was_handed_in_and_accepted() {
        ledger.feed();
        ledger.delivered(1, 7000, 7, "5");
        ledger.feed();
        assertThat(outputs()).containsExactly("(7000,70,f,1.00,4.00,5.00,,f)", "(7001,70,f,2.00,10.00,,,f)");
        ledger.judged(1, 7000, "");
        ledger.feed();
        assertThat(outputs()).first().isEqualTo("(7000,70,f,1.00,4.00,5.00,,t)");
        ledger.delivered(2, 7000, 7, "6");
        ledger.judged(2, 7000, "4.5");
        ledger.feed();
        assertThat(outputs()).first().isEqualTo("(7000,70,f,1.00,4.00,6.00,4.50,t)");
    }

    @Test
    void a_delivery_that_was_taken_back_was_none() {
        ledger.delivered(1, 7000, 7, "5");
        ledger.judged(1, 7000, "");
        ledger.delivered(2, 7000, 7, "6");
        ledger.feed();
        assertThat(outputs()).first().isEqualTo("(7000,70,f,1.00,4.00,6.00,,f)");
        ledger.takenBack(3, 2);
        ledger.feed();
        assertThat(outputs()).first().as("returned, as before").isEqualTo("(7000,70,f,1.00,4.00,5.00,,t)");
        ledger.delivered(4, 7001, 7, "10");
        ledger.takenBack(5, 4);
        ledger.feed();
        assertThat(outputs()).last().isEqualTo("(7001,70,f,2.00,10.00,,,f)");
    }

    @Test
    void a_promise_lapses_where_it_was_due_before_the_right_began() {
        ledger.agreement(71, 7, MONDAY.plusDays(90), END.plusDays(30), 1, "4@2026-12-30", "3@2027-01-20");
        ledger.feed();
        assertThat(ledger.rows("select output_id, lapsed from ledger.person_output where application_id = 71"
                        + " order by output_id"))
                .containsExactly("(7100,t)", "(7101,f)")
                .isEqualTo(ledger.rows("select output_id, lapsed from performance.output_standing"
                        + " where application_id = 71 order by output_id"));
    }

    @Test
    void a_promise_lapses_where_the_agreement_ended_before_it_was_due() {
        ledger.feed();
        ledger.sql("update arrangement.agreement set ended_before = '2026-11-30'");
        ledger.feed();
        assertThat(outputs()).containsExactly("(7000,70,f,1.00,4.00,,,f)", "(7001,70,t,2.00,10.00,,,f)");
    }

    @Test
    void a_paused_day_is_one_at_the_office_and_what_is_due_on_it_stays_due() {
        ledger.feed();
        ledger.pause(1, 70, MONDAY, LocalDate.of(2026, 12, 31));
        assertThat(ledger.feed()).isEqualTo(2);
        assertThat(days())
                .extracting(it -> it.substring(0, 22))
                .containsExactly("(2026-10-05,1,OFFICE,,", "(2026-10-06,1,OFFICE,,");
        assertThat(ledger.rows("select distinct agreement_id from ledger.person_day"))
                .containsExactly("()");
        assertThat(outputs()).containsExactly("(7000,70,f,1.00,4.00,,,f)", "(7001,70,f,2.00,10.00,,,f)");
        ledger.sql("update arrangement.pause set lifted_from = '2026-10-06', lifted_at = now(), lifted_by_account = 1");
        assertThat(ledger.feed()).isEqualTo(1);
        assertThat(days()).last().asString().startsWith("(2026-10-06,1,OFFICE,,,70,");
        assertThat(ledger.rebuild()).isZero();
    }

    @Test
    void a_promise_lapses_where_its_person_had_left_before_it_was_due() {
        ledger.feed();
        ledger.sql("update workforce.employee set active = false, changed_at = '2026-11-02 09:00+07'");
        ledger.feed();
        assertThat(outputs()).containsExactly("(7000,70,f,1.00,4.00,,,f)", "(7001,70,t,2.00,10.00,,,f)");
        assertThat(ledger.rows("select output_id, lapsed from performance.output_standing order by output_id"))
                .containsExactly("(7000,f)", "(7001,t)");
        assertThat(ledger.rows("select output_id, state from performance.standing order by output_id"))
                .containsExactly("(7000,OPEN)", "(7001,LAPSED)");
        ledger.sql("update workforce.employee set active = true, changed_at = '2026-11-20 09:00+07'");
        ledger.feed();
        assertThat(outputs()).last().isEqualTo("(7001,70,f,2.00,10.00,,,f)");
        assertThat(ledger.rows("select distinct state from performance.standing"))
                .containsExactly("(OPEN)");
        assertThat(ledger.rebuild()).isZero();
    }

    @Test
    void whoever_is_recorded_later_has_no_days_from_before() {
        ledger.feed();
        ledger.today(LocalDate.of(2026, 10, 9));
        ledger.sql("insert into workforce.employee (agency_id, employee_id, nip, name, employment, unit_id,"
                + " position_name, position_kind, changed_at) select agency_id, 8, '198503022010012002', name,"
                + " employment, unit_id, position_name, position_kind, '2026-10-08T09:00:00+07:00' from"
                + " workforce.employee where employee_id = 7");
        ledger.feed();
        assertThat(ledger.rows("select employee_id, min(day), count(*) from ledger.person_day group by 1 order by 1"))
                .containsExactly("(7,2026-10-05,5)", "(8,2026-10-08,2)");
        assertThat(ledger.rebuild()).isZero();
    }

    @Test
    void what_commits_late_is_told_late_and_never_lost() throws SQLException {
        try (var slow = store.dataSource().getConnection()) {
            slow.setAutoCommit(false);
            try (var statement = slow.createStatement()) {
                statement.execute("select set_config('luwes.agency', '" + ledger.agency() + "', true)");
                statement.execute("insert into attendance.punch (agency_id, employee_id, day, direction, local_time,"
                        + " punched_at) values (" + ledger.agency() + ", 7, '2026-10-05', 'IN', '07:29', now())");
            }
            ledger.punch(7, TUESDAY, "IN", "07:31", NOWHERE);
            ledger.feed();
            assertThat(days()).first().asString().contains("450,60,,,");
            ledger.punch(7, TUESDAY, "OUT", "16:31", NOWHERE);
            ledger.feed();
            slow.commit();
        }
        assertThat(ledger.feed()).isEqualTo(1);
        assertThat(days()).first().asString().contains("450,60,07:29:00,,");
        assertThat(ledger.rebuild()).isZero();
    }

    @Test
    void a_bulk_of_punches_leaves_a_touch_for_each_person() {
        ledger.feed();
        ledger.sql("insert into attendance.punch (agency_id, employee_id, day, direction, local_time, punched_at)"
                + " select :agency, 7, d::date, 'IN', '07:30', now() from generate_series(date '2026-10-05',"
                + " date '2026-12-31', '1 day') d");
        assertThat(ledger.rows("select employee_id, first_day, last_day from ledger.touch"))
                .containsExactly("(7,2026-10-05,2026-12-31)");
        assertThat(ledger.feed()).isEqualTo(2);
        assertThat(ledger.rows("select * from ledger.touch")).isEmpty();
    }

    @Test
    void the_record_of_somebody_is_what_was_due_in_the_time_before_a_period() {
        ledger.delivered(1, 7000, 7, "4");
        ledger.judged(1, 7000, "3");
        ledger.today(LocalDate.of(2026, 11, 20));
        ledger.feed();
        var past = record(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));
        assertThat(past.period()).isEqualTo(new DateRange(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)));
        assertThat(past.beside(new OutputName("telaahan  0 ", "DOKUMEN"), BigDecimal.TWO))
                .contains(new PromisedOutput.Beside(new Pace(new BigDecimal("3"), 27), new Pace(BigDecimal.TWO, 31)));
        assertThat(past.attainment()).contains(75.0);
        assertThat(CurrentAgency.supply(
                        ledger.agency(),
                        () -> ledger.bean(TrackRecord.class).of(new EmployeeId(7), new DateRange(MONDAY, TUESDAY))))
                .isEmpty();
    }

    @Test
    void the_record_of_somebody_outlives_a_gap_after_the_agreement() {
        ledger.delivered(1, 7001, 7, "10");
        ledger.judged(1, 7001, "8");
        ledger.sql("update arrangement.agreement set ended_before = '2026-12-11' where agency_id = :agency");
        ledger.today(LocalDate.of(2027, 1, 20));
        ledger.feed();
        var past = record(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 10));
        assertThat(past.period())
                .as("ten days that end with the last due")
                .isEqualTo(new DateRange(LocalDate.of(2026, 11, 21), LocalDate.of(2026, 11, 30)));
        assertThat(past.beside(new OutputName("Telaahan 1", "dokumen"), BigDecimal.TEN))
                .contains(new PromisedOutput.Beside(new Pace(new BigDecimal("8"), 10), new Pace(BigDecimal.TEN, 10)));
        assertThat(record(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 3, 31)).period())
                .as("two months that end with the agreement")
                .isEqualTo(new DateRange(LocalDate.of(2026, 10, 11), LocalDate.of(2026, 12, 10)));
    }

    @Test
    void partitions_are_protected_as_their_parents_are() {
        ledger.feed();
        assertThat(ledger.rows("select count(*) from ledger.person_day_2026_10"))
                .containsExactly("(2)");
        try (var other = new TestLedger(store, TUESDAY)) {
            assertThat(other.rows("select * from ledger.person_day_2026_10")).isEmpty();
            assertThat(other.rows("select * from ledger.person_output_2026_10")).isEmpty();
        }
    }

    private TrackRecord.Past record(LocalDate first, LocalDate last) {
        return CurrentAgency.supply(
                ledger.agency(),
                () -> ledger.bean(TrackRecord.class)
                        .of(new EmployeeId(7), new DateRange(first, last))
                        .orElseThrow());
    }

    private java.util.List<String> days() {
        return ledger.rows("select day, unit_id, planned_mode, place_kind, absence, agreement_id, actual_mode,"
                + " required_minutes, break_minutes, in_time, out_time, worked_minutes from ledger.person_day"
                + " order by day");
    }

    private java.util.List<String> outputs() {
        return ledger.rows("select output_id, agreement_id, lapsed, weight, promised, delivered, accepted,"
                + " judged_at is not null from ledger.person_output order by output_id");
    }
}

package id.luwes.insight;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.agency.WorkingCalendars;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.core.UnitId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long applications waited in a bureau of six, of whom one decides on the others. */
class WaitingForDecisionsTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private final TestAgency agency = TestAgency.create();
    private final long bureau = agency.unit("Biro Cepat", agency.top());
    private final List<EmployeeId> people = new ArrayList<>();
    private final Visitor leader = agency.visitor("Pimpinan Penunggu", null, Role.LEADERSHIP);

    @BeforeEach
    void six_people_take_part() {
        for (int i = 0; i < 6; i++) {
            people.add(agency.employee("Pegawai " + (char) ('A' + i), bureau, false));
        }
        sql("update workforce.membership set from_day = '2026-01-01'");
        agency.in(() -> jdbc().sql("select platform.open_month('ledger.person_day', :month)")
                .param("month", OCTOBER.atDay(1))
                .query((row, number) -> true)
                .single());
        sql("insert into ledger.reach (agency_id, first_day, last_day)"
                + " values (platform.current_agency(), '2026-10-01', '2026-10-30')");
        sql("insert into ledger.person_day (agency_id, day, employee_id, unit_id, planned_mode, place_kind,"
                + " agreement_id, required_minutes, break_minutes) select platform.current_agency(), '2026-10-05', n, "
                + bureau + ", 'AWAY', 'RESIDENCE_REGISTERED', n, 450, 60 from generate_series(1, 6) n");
    }

    private int asked;

    private void decided(String sent, String closed) {
        decided(sent, closed, "REFUSED");
    }

    private void decided(String sent, String closed, String how) {
        asked++;
        var person = people.get(asked % people.size());
        var first = LocalDate.of(2027, 1, 1).plusDays(asked);
        sql("insert into arrangement.application (agency_id, application_id, employee_id, first_day, last_day, state,"
                + " unit_id, submitted_at) values (platform.current_agency(), %d, %s, '%s', '%s', 'REFUSED', %d, '%s')"
                        .formatted(asked, person, first, first, bureau, at(sent)));
        sql("insert into arrangement.transition (agency_id, application_id, state, happened_at, reason) values"
                + " (platform.current_agency(), %1$d, 'SUBMITTED', '%2$s', null), (platform.current_agency(), %1$d,"
                        .formatted(asked, at(sent))
                + " '%s', '%s', 'Alasan')".formatted(how, at(closed)));
    }

    private static String at(String local) {
        return LocalDateTime.parse(local).atZone(JAKARTA).toOffsetDateTime().toString();
    }

    private void count() {
        agency.in(() -> {
            TestServer.bean(CountingMonths.class).all();
            return true;
        });
    }

    @Test
    void days_are_those_of_the_office_in_its_own_zone() {
        decided("2026-10-05T08:00:00", "2026-10-05T23:59:00");
        decided("2026-10-05T23:30:00", "2026-10-06T00:10:00");
        decided("2026-10-09T15:00:00", "2026-10-12T07:30:00");
        decided("2026-10-09T15:00:00", "2026-10-11T20:00:00");
        decided("2026-09-30T09:00:00", "2026-10-01T06:00:00");
        decided("2026-10-31T22:00:00", "2026-11-01T01:00:00");
        count();
        assertThat(agency.in(() -> jdbc().sql("select waited || ':' || decided from insight.decided_month"
                                + " where month = '2026-10-01' order by 1")
                        .query(String.class)
                        .list()))
                .containsExactly("0:2", "1:3");
        assertThat(text(leader.get("/insight?month=2026-10").body())).contains("Pengajuan 5 1 hari 1 hari");
    }

    @Test
    void what_was_sent_back_was_waited_for_too() {
        decided("2026-10-05T08:00:00", "2026-10-07T08:00:00", "RETURNED");
        count();
        assertThat(agency.in(() -> jdbc().sql("select waited from insight.decided_month")
                        .query(Integer.class)
                        .list()))
                .containsExactly(2);
    }

    @Test
    void an_offer_is_a_decision_and_what_follows_a_declined_one_is_waited_for_from_then_on() {
        decided("2026-10-05T08:00:00", "2026-10-06T08:00:00", "OFFERED");
        sql("insert into arrangement.application (agency_id, application_id, employee_id, first_day, last_day, state,"
                + " unit_id, submitted_at, revises, first_submitted_at, offer) select agency_id, 99, employee_id,"
                + " first_day,"
                + " last_day, 'DECLINED', unit_id, '%1$s', application_id, '%1$s', true from arrangement.application"
                        .formatted(at("2026-10-06T08:00:00")));
        sql("insert into arrangement.transition (agency_id, application_id, state, happened_at, reason) values"
                + " (platform.current_agency(), 99, 'DECLINED', '%s', 'Kurang'), (platform.current_agency(), 1, 'APPROVED',"
                        .formatted(at("2026-10-12T08:00:00"))
                + " '%s', null)".formatted(at("2026-10-15T08:00:00")));
        count();
        assertThat(agency.in(() -> jdbc().sql("select waited || ':' || decided from insight.decided_month order by 1")
                        .query(String.class)
                        .list()))
                .containsExactly("1:1", "3:1");
    }

    @Test
    void fewer_than_five_decisions_are_not_told() {
        for (int i = 0; i < 4; i++) {
            decided("2026-10-05T08:00:00", "2026-10-06T08:00:00");
        }
        count();
        assertThat(text(leader.get("/insight?month=2026-10").body())).contains("Pengajuan &lt; 5 – –");
    }

    @Test
    void nothing_decided_nothing_told() {
        count();
        assertThat(leader.get("/insight?month=2026-10").body()).doesNotContain("Lama menunggu keputusan");
    }

    @Test
    void any_decisions_are_counted_as_one_would_by_hand() {
        var random = new Random(7);
        var expected = new TreeMap<Integer, Long>();
        var calendar = agency.in(() -> TestServer.bean(WorkingCalendars.class).current());
        for (int i = 0; i < 60; i++) {
            var sent = OCTOBER.atDay(1).atStartOfDay().plusMinutes(random.nextInt(-40 * 1440, 30 * 1440));
            var closed = sent.plusMinutes(random.nextInt(0, 20 * 1440));
            decided(sent.toString(), closed.toString());
            if (YearMonth.from(closed).equals(OCTOBER)) {
                int days = sent.toLocalDate().equals(closed.toLocalDate())
                        ? 0
                        : calendar.workingDays(new DateRange(sent.toLocalDate().plusDays(1), closed.toLocalDate()))
                                .size();
                expected.merge(days, 1L, Long::sum);
            }
        }
        count();
        var view = agency.in(() -> TestServer.bean(WaitingTimes.class)
                .of(new UnitId(agency.top()), OCTOBER)
                .get(OCTOBER));
        assertThat(view).containsExactly(new Waited(DecidedStep.APPLICATION, expected));
    }

    @Test
    void the_workbook_holds_what_the_page_shows_and_no_formula() throws IOException {
        var named = agency.unit("=HYPERLINK(1)", agency.top());
        sql("update ledger.person_day set unit_id = " + named);
        for (int i = 0; i < 6; i++) {
            decided("2026-10-05T08:00:00", "2026-10-0" + (5 + i % 3) + "T09:00:00");
        }
        count();
        var file = leader.file("/insight.xlsx?month=2026-10");
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var sheets = workbook.getSheets().toList();
            var units = sheets.getFirst().read();
            assertThat(units.getFirst().getCellText(1)).isEqualTo("unit");
            assertThat(units).anySatisfy(row -> {
                assertThat(row.getCellText(1)).isEqualTo("'=HYPERLINK(1)");
                assertThat(row.getCellAsNumber(2))
                        .hasValueSatisfying(it -> assertThat(it.intValue()).isEqualTo(6));
            });
            assertThat(sheets.get(1).read().get(1).getCellText(0)).isEqualTo("APPLICATION");
            assertThat(sheets.get(1).read().get(1).getCellAsNumber(2))
                    .hasValueSatisfying(it -> assertThat(it.intValue()).isEqualTo(1));
        }
        assertThat(leader.get("/insight.xlsx?unit=999999999").statusCode()).isEqualTo(404);
    }

    private static String text(String page) {
        return page.replaceAll("(?s).*<main", "<main")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }

    private void sql(String statement) {
        agency.in(() -> jdbc().sql(statement).update());
    }

    private static JdbcClient jdbc() {
        return TestServer.bean(JdbcClient.class);
    }
}

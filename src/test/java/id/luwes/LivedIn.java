package id.luwes;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.access.Role;
import id.luwes.access.Route;
import id.luwes.agency.Agencies;
import id.luwes.agency.ShippedCalendars;
import id.luwes.agency.WorkingCalendars;
import id.luwes.arrangement.TestOffice;
import id.luwes.core.EmployeeId;
import id.luwes.eligibility.Eligibility;
import id.luwes.evaluation.LastMonth;
import id.luwes.imports.Uploading;
import id.luwes.insight.CountingMonths;
import id.luwes.store.CurrentAgency;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An agency of a test's own in which one of everything has happened: a case that waits, outputs, a month to decide, a
 * correction, leave, an objection, an import, news. Whoever adds a kind of case with pages of its own adds one here.
 */
public final class LivedIn {

    /** The family name of everybody in it, so that it is seen where it should not be. */
    public static final String NAME = "Rahasiaputra";

    private static final Role[] GRANTED =
            EnumSet.complementOf(EnumSet.of(Role.EMPLOYEE, Role.SUPERIOR)).toArray(Role[]::new);

    public final TestAgency agency = TestAgency.create();
    private final long unit = agency.unit("Loket Perizinan", agency.top());
    private final EmployeeId head = agency.employee("Puspita " + NAME, unit, true);
    private final EmployeeId asep = agency.employee("Asep " + NAME, unit, false);
    private final EmployeeId sari = agency.employee("Sari " + NAME, unit, false);
    private final EmployeeId tono = agency.employee("Tono " + NAME, unit, false);
    private final String login;
    private final Map<String, Object> planted = new HashMap<>();
    private final Map<String, String> addresses = new HashMap<>();

    public LivedIn() {
        agency.in(() -> {
            TestServer.bean(WorkingCalendars.class).adopt(ShippedCalendars.indonesia(), "SKB 3 Menteri");
            return true;
        });
        sql("update agency.unit set serves_public = true, service_minimum = 1 where unit_id = " + unit);
        sql("insert into agency.office (agency_id, name, regency_code, latitude, longitude)"
                + " values (platform.current_agency(), 'Gedung Sate', '32.73', -6.9025, 107.6187)");
        login = agency.login("Puspita " + NAME, head, GRANTED);
        eligibleAndApplying();
        daysAndAbsences();
        planted();
    }

    /** The login of the head of the unit, who holds every role that can be given. */
    public String login() {
        return login;
    }

    private void eligibleAndApplying() {
        var last = new LastMonth(agency);
        TestOffice.eligible(agency, head);
        TestOffice.eligible(agency, asep);
        for (var person : new EmployeeId[] {sari, tono}) {
            agency.in(() -> TestServer.bean(Eligibility.class).judge(person).orElseThrow());
        }
        var applicant = agency.visitor("Asep " + NAME, asep);
        assertThat(applicant.post("/applications", TestOffice.form()).statusCode())
                .isEqualTo(303);
        var own = own();
        assertThat(own.post("/applications", TestOffice.form()).statusCode()).isEqualTo(303);
        var objection = Map.of(
                "verdict",
                number("select max(verdict_id) from eligibility.verdict where employee_id = " + asep),
                "words",
                "Kotak saya 8 menurut peta talenta Juni, bukan 6.");
        assertThat(applicant.post("/eligibility/objections", objection).statusCode())
                .isEqualTo(303);
        last.output(last.agreement(sari), sari, 8, null);
        last.worked(sari);
        var agreement = last.agreement(tono);
        last.output(agreement, tono, 10, 5);
        last.output(agreement, tono, 10, 10);
        last.worked(tono);
        last.propose();
        changedSinceTheGrant();
        CurrentAgency.run(
                agency.id(), () -> TestServer.bean(CountingMonths.class).all());
        new Uploading(own, "people").csv("NIP BARU;NAMA\n12;Salah\n");
    }

    /** Sari's agreement runs; a sanction was recorded since, and another cause was looked at before. */
    private void changedSinceTheGrant() {
        sql("insert into workforce.fact (agency_id, employee_id, kind, value, observed_on, source, recorded_at)"
                + " select agency_id, employee_id, 'DISCIPLINE', 'LIGHT', '2026-11-02', 'SIASN',"
                + " granted_at + interval '1 second' from arrangement.agreement where employee_id = " + sari);
        sql("insert into arrangement.kept_agreement (agency_id, agreement_id, cause, state, kept_at, by_account, word)"
                + " select agency_id, agreement_id, 'UNIT', '1', now(), 1, '" + NAME + "' from arrangement.agreement"
                + " where employee_id = " + sari);
    }

    /** Sari objects to what Tono decided; Asep belongs to the body. */
    private Object objection() {
        sql("insert into objection.member (agency_id, employee_id, named_at, named_by) values"
                + " (platform.current_agency(), "
                + asep + ", now(), 1)");
        var words = "Jadwal " + NAME + " terisi semua.";
        var id = number("insert into objection.objection (agency_id, employee_id, kind, subject_id, cause,"
                + " contested_at, decider_account, decider_id, reason, inputs, words, last_day, raised_at,"
                + " raised_by, members, state, due) values"
                + " (platform.current_agency(),"
                + " " + sari + ", 'REFUSAL', 1, 'REFUSED', now(), 1, " + tono
                + ", '" + NAME + "', '{}', '" + words + "', '2027-01-04', now(), 1, 1, 'OPEN', '2027-01-29')"
                + " returning objection_id");
        sql("insert into objection.step (agency_id, objection_id, kind, happened_at, by_account, by_employee) values"
                + " (platform.current_agency(), " + id + ", 'RAISED', now(), 1, " + sari + ")");
        return id;
    }

    private Visitor own() {
        return Visitor.signedIn(login, TestAgency.PASSWORD);
    }

    private void daysAndAbsences() {
        sql("insert into attendance.punch (agency_id, employee_id, day, direction, local_time, punched_at)"
                + " values (platform.current_agency(), " + tono + ", '2026-11-02', 'IN', '07:21', now())");
        sql("insert into attendance.correction (agency_id, employee_id, day, out_time, reason, asked_at, asked_by)"
                + " values (platform.current_agency(), " + tono
                + ", '2026-11-02', '16:30', 'Rapat di luar', now(), 1)");
        sql("insert into absence.absence (agency_id, employee_id, kind, first_day, last_day, origin, recorded_at)"
                + " values (platform.current_agency(), " + sari
                + ", 'LEAVE', current_date + 30, current_date + 32, 'BKD', now())");
        sql("insert into workforce.deputyship (agency_id, kind, holder_id, deputy_id, first_day, last_day, named_at,"
                + " named_by_account) values (platform.current_agency(), 'PLH', " + head + ", " + tono
                + ", current_date + 30, current_date + 32, now(), 1)");
        sql("with team as (insert into workforce.team (agency_id, name, unit_id, formed_at, formed_by_account)"
                + " values (platform.current_agency(), 'Tim " + NAME + "', " + unit + ", now(), 1)"
                + " returning agency_id, team_id) insert into workforce.team_member (agency_id, team_id, employee_id,"
                + " leads, first_day, added_at, added_by_account) select agency_id, team_id, person, person = " + tono
                + ", current_date, now(), 1 from team, unnest(array[" + tono + ", " + sari + "]::bigint[]) person");
        sql("insert into workforce.superior_doubt (agency_id, employee_id, superior_id, raised_at, raised_by)"
                + " values (platform.current_agency(), " + sari + ", " + head + ", now(), 1)");
    }

    /** Half of the unit is away by turns one day, as its head has confirmed; its pages have addresses of their own. */
    private void byTurns() {
        own().post(
                        "/regimes",
                        rule(
                                "Separuh bergiliran",
                                Map.of(
                                        "mode",
                                        "ORG_SHARE_CAP",
                                        "share",
                                        "50",
                                        "first",
                                        first().plusDays(1).toString())));
        var turns = "/regimes/" + number("select max(regime_id) from regime.regime") + "/turns";
        agency.visitor("Pemeriksa " + NAME, null, Role.BKD).post(turns.replace("turns", "publish"), Map.of());
        assertThat(own().post(turns + "/" + unit, Map.of("groups", "2", "do", "confirm"))
                        .statusCode())
                .isEqualTo(303);
        addresses.put("/regimes/{id:[0-9]+}/turns", turns);
        addresses.put("/regimes/{id:[0-9]+}/turns.csv", turns + ".csv");
        addresses.put("/regimes/{id:[0-9]+}/turns/{unit:[0-9]+}", turns + "/" + unit);
    }

    /** So late that no test works under a rule of which it knows nothing. */
    private LocalDate first() {
        return agency.in(() -> TestServer.bean(Agencies.class).today()).plusDays(200);
    }

    private Map<String, String> rule(String title, Map<String, String> other) {
        var fields = new HashMap<>(Map.of("titleId", title, "instrument", "SE 9/2026", "first", first().toString()));
        fields.putAll(other);
        return fields;
    }

    private void planted() {
        planted.put("/accounts/", number("select account_id from access.account where employee_id = " + head));
        var application = number("select application_id from arrangement.application where state = 'SUBMITTED'"
                + " and employee_id = " + asep);
        planted.put("/applications/", application);
        planted.put("/inbox/", application);
        planted.put("/agreements/", number("select max(application_id) from arrangement.agreement"));
        var verdict = number("select max(verdict_id) from eligibility.verdict where employee_id = " + asep);
        planted.put("/eligibility/receipt/", verdict);
        planted.put("/eligibility/sheet/", verdict);
        planted.put("/verdicts/", verdict);
        planted.put("/eligibility/objections/", number("select max(objection_id) from eligibility.objection"));
        planted.put(
                "/eligibility/exceptions/",
                number(
                        "insert into eligibility.cap_exception (agency_id, employee_id, ground, days_per_week, first_day,"
                                + " last_day, letter, reason, recorded_at, recorded_by) values (platform.current_agency(), "
                                + asep
                                + ", 'SPECIAL_CONDITION', 3, current_date + 30, current_date + 200, 'SK 1', 'Kesehatan "
                                + NAME
                                + "', now(), 1) returning exception_id"));
        planted.put("/eligibility/", asep);
        planted.put(
                "/evaluations/", number("select evaluation_id from evaluation.evaluation where employee_id = " + tono));
        own().post("/regimes", rule("Kamis dari rumah", Map.of("mode", "ORG_WIDE_WEEKDAY", "weekdays", "4")));
        planted.put("/regimes/", number("select max(regime_id) from regime.regime"));
        byTurns();
        own().post("/policies/drafts/copy", Map.of("policy", "jabar-mkd-2025"));
        planted.put("/policies/drafts/", number("select max(draft_id) from rulebook.draft"));
        planted.put("/imports/", number("select max(run_id) from imports.run"));
        planted.put(
                "/outputs/", number("select output_id from arrangement.promised_output where employee_id = " + sari));
        planted.put("/people/", asep);
        planted.put("/units/", unit);
        planted.put("/offices/", number("select max(office_id) from agency.office"));
        planted.put("/absences/", number("select max(absence_id) from absence.absence"));
        planted.put("/deputies/", number("select max(deputyship_id) from workforce.deputyship"));
        planted.put("/teams/", number("select max(team_id) from workforce.team"));
        planted.put("/people/doubts/", number("select max(doubt_id) from workforce.superior_doubt"));
        planted.put("/attendance/corrections/", number("select max(correction_id) from attendance.correction"));
        planted.put("/attendance/people/", sari);
        planted.put("/attendance/days/", "2026-11-02");
        planted.put("/notifications/", number("select max(news_id) from notification.news"));
        planted.put(
                "/notifications/devices/",
                number("insert into notification.outlet (agency_id, employee_id, channel, target, p256dh, auth, device,"
                        + " since, resume_at) values (platform.current_agency(), " + sari
                        + ", 'PUSH', 'https://fcm.googleapis.com/x', decode(repeat('04', 65), 'hex'),"
                        + " decode(repeat('04', 16), 'hex'), '" + NAME + "', now(), now()) returning outlet_id"));
        planted.put(
                "/files/",
                number("insert into evidence.file (agency_id, subject_kind, subject_id, employee_id, name, kind, size,"
                        + " sha256, kept_at, by_account) values (platform.current_agency(), 'OUTPUT', (select"
                        + " max(output_id) from arrangement.promised_output), " + tono + ", '" + NAME
                        + ".pdf', 'PDF', 1,"
                        + " repeat('0', 64), now(), 1) returning file_id"));
        planted.put(
                "/days/",
                number("with wish as (insert into arrangement.day_change (agency_id, employee_id, kind, state,"
                        + " asked_at) values (platform.current_agency(), " + asep
                        + ", 'ASKED', 'WAITING', now()) returning *), day as (insert into"
                        + " arrangement.changed_day (agency_id, change_id, day, employee_id, mode, place_kind,"
                        + " stands) select agency_id, change_id, date '2027-01-12', employee_id, 'AWAY',"
                        + " 'RESIDENCE_REGISTERED', 'WAITS' from wish) select change_id from wish"));
        planted.put(
                "/agency/pilots/",
                number("with pilot as (insert into arrangement.pilot (agency_id, name, first_day, last_day, set_at,"
                        + " set_by) values (platform.current_agency(), 'Uji coba " + NAME + "', date '2027-01-04',"
                        + " date '2027-03-31',"
                        + " now(), 1) returning *),"
                        + " unit as (insert into"
                        + " arrangement.pilot_unit"
                        + " (agency_id, pilot_id,"
                        + " unit_id) select"
                        + " agency_id,"
                        + " pilot_id, " + unit
                        + " from pilot) select pilot_id from pilot"));
        planted.put("/days/waiting/", planted.get("/days/"));
        planted.put("/day-changes/", planted.get("/days/"));
        planted.put(
                "/opinions/",
                number("insert into arrangement.opinion (agency_id, application_id, employee_id, colleague_id,"
                        + " question, asked_at, by_account, by_employee) values (platform.current_agency(), "
                        + application + ", " + asep + ", " + tono + ", 'Apakah " + NAME + " cukup?', now(), 1, " + head
                        + ") returning opinion_id"));
        planted.put("/objections/", objection());
        planted.put("/agency/objections/members/", number("select max(member_id) from objection.member"));
        planted.put("/unsubscribe/", "x");
        planted.put("/account/devices/", "x");
        planted.put(
                "/account/tokens/",
                number("insert into access.personal_token (agency_id, account_id, name, digest, scopes, created_at,"
                        + " expires_at) select agency_id, account_id, '" + NAME + "', 'x', array['people:read'], now(),"
                        + " now() + interval '1 day' from access.account where employee_id = " + head
                        + " returning token_id"));
        planted.put(
                "/webhooks/",
                number("insert into webhook.endpoint (agency_id, url, kinds, secret, created_at, created_by)"
                        + " values (platform.current_agency(), 'https://" + NAME + ".invalid/',"
                        + " array['output.accepted'], 'whsec_AAAA', now(), 1) returning endpoint_id"));
        planted.put(
                "/webhooks/deliveries/",
                number("insert into webhook.delivery (agency_id, endpoint_id, kind, subject_id, happened_at, state,"
                        + " next_at) select agency_id, endpoint_id, 'output.accepted', 1, now(), 'GIVEN_UP', now()"
                        + " from webhook.endpoint returning delivery_id"));
        planted.put("/policies/", "jabar-mkd-2025");
        planted.put("/", "people");
    }

    /** A path of the pages, with the variable in it replaced by what was planted here. */
    public String path(String pattern) {
        if (addresses.containsKey(pattern)) {
            return addresses.get(pattern);
        }
        return planted.keySet().stream()
                .filter(it -> pattern.startsWith(it + "{"))
                .findFirst()
                .map(it -> pattern.replaceFirst(Route.VARIABLE, String.valueOf(planted.get(it)))
                        .replaceAll(Route.VARIABLE, "1"))
                .orElseThrow(() -> new AssertionError("LivedIn has nothing for " + pattern + "; plant one."));
    }

    /** Everything that this agency holds in a few letters. */
    public String contents() {
        return agency.in(() -> {
            var tables = jdbc().sql("""
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind in ('r', 'p') and not c.relispartition and has_table_privilege(c.oid, 'select')
                   and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'agency_id')
                 order by 1
                """).query(String.class).list();
            assertThat(tables).hasSizeGreaterThan(30);
            var contents = new StringBuilder();
            for (var table : tables) {
                contents.append(table)
                        .append(' ')
                        .append(jdbc().sql("select count(*) || ' ' || coalesce(md5(string_agg(t::text, ' ' order by"
                                        + " t::text)), '') from " + table
                                        + " t where agency_id = platform.current_agency()")
                                .query(String.class)
                                .single())
                        .append('\n');
            }
            return contents.toString();
        });
    }

    private String number(String sql) {
        return agency.in(() -> jdbc().sql(sql).query(String.class).single());
    }

    private void sql(String statement) {
        agency.in(() -> jdbc().sql(statement).update());
    }

    private static JdbcClient jdbc() {
        return TestServer.bean(JdbcClient.class);
    }
}

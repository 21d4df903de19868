package id.luwes.arrangement;

import static id.luwes.arrangement.Bureau.ASEP;
import static id.luwes.arrangement.Bureau.DIMAS;
import static id.luwes.arrangement.Bureau.LILIS;
import static id.luwes.arrangement.Bureau.RANI;
import static id.luwes.arrangement.Bureau.RATNA;
import static id.luwes.arrangement.Proposals.proposal;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.arrangement.KeepingAgreement.Outcome;
import id.luwes.core.EmployeeId;
import id.luwes.workforce.WaitingCase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** Rani works at home on Tuesdays and Thursdays from 7 December on, by a grant of Dimas on 23 November. */
class LookingAtAgreementsTest {

    /** No last day. */
    private static final String OPEN = "";

    private static final Instant LATER = Instant.parse("2026-12-10T02:00:00Z");

    private final Bureau bureau = new Bureau();
    private final Authority dimas = bureau.as(DIMAS);
    private final Authority ratna = bureau.as(RATNA);
    private final ApplicationId id = granted(RANI);

    LookingAtAgreementsTest() {
        bureau.itIs(LATER);
    }

    @Test
    void an_agreement_of_which_nothing_has_changed_asks_nobody() {
        assertThat(kinds(dimas)).isEmpty();
        assertThat(own()).isEmpty();
        assertThat(count(dimas)).isZero();
    }

    @Nested
    class AnotherUnit {

        @Test
        void is_told_to_whoever_decides_now_and_to_the_employee() {
            moves(1, LATER);
            assertThat(kinds(ratna)).containsExactly(LookKind.UNIT, LookKind.SUPERIOR);
            assertThat(kinds(dimas)).isEmpty();
            assertThat(own()).containsExactly(LookKind.UNIT);
            assertThat(looks(ratna).looks().getFirst())
                    .isEqualTo(new Look.Moved(
                            new LookKey(LookKind.UNIT, "1@2026-12-10"),
                            Optional.of(Instant.parse("2026-12-09T17:00:00Z")),
                            "Loket",
                            "Biro"));
        }

        @Test
        void before_the_grant_was_known_to_whoever_granted() {
            bureau.itIs(Proposals.NOW);
            bureau.run("update agency.unit set serves_public = false, service_minimum = null");
            var sent = bureau.send(LILIS, proposal(TUESDAY));
            bureau.run("update workforce.employee set unit_id = 1, changed_at = '2026-11-24T02:00:00Z'"
                    + " where employee_id = 5");
            bureau.run("select workforce.draw_reporting_lines()");
            bureau.itIs(Instant.parse("2026-11-25T02:00:00Z"));
            assertThat(bureau.here(() -> bureau.bean(Deciding.class).approve(ratna, sent, "")))
                    .isInstanceOf(Deciding.Outcome.Decided.class);
            assertThat(cases(ratna)).isEmpty();
        }

        @Test
        void comes_again_only_after_another_move() {
            moves(1, LATER);
            assertThat(keep(ratna, "Tugasnya sama")).isEqualTo(new Outcome.Kept());
            assertThat(kinds(ratna)).isEmpty();
            assertThat(own()).isEmpty();
            moves(2, Instant.parse("2026-12-11T02:00:00Z"));
            assertThat(kinds(dimas)).as("back where it was granted").isEmpty();
            moves(1, Instant.parse("2026-12-14T02:00:00Z"));
            bureau.itIs(Instant.parse("2026-12-14T02:00:00Z"));
            assertThat(kinds(ratna)).containsExactly(LookKind.UNIT);
        }
    }

    @Nested
    class AnotherSuperior {

        @Test
        void is_told_to_nobody_else_and_at_the_end_of_the_list() {
            bureau.run("update workforce.employee set superior_nip = '198501012010011001' where employee_id = 7");
            bureau.run("select workforce.draw_reporting_lines()");
            assertThat(looks(ratna).looks())
                    .containsExactly(new Look.OtherSuperior(
                            new LookKey(LookKind.SUPERIOR, "1"), Optional.empty(), "Orang 8", "Orang 1"));
            assertThat(cases(ratna))
                    .singleElement()
                    .satisfies(it -> assertThat(it.needed()).contains(LocalDate.of(2027, 6, 4)));
            assertThat(own()).isEmpty();
            assertThat(kinds(bureau.as(ASEP, Bureau.everywhere(Role.UNIT_HEAD))))
                    .isEmpty();
        }

        @Test
        void who_granted_it_knows_it() {
            bureau.itIs(Proposals.NOW);
            bureau.run("update workforce.employee set superior_nip = '198501012010011001' where employee_id = 5");
            bureau.run("select workforce.draw_reporting_lines()");
            granted(LILIS, RATNA);
            bureau.run("update workforce.employee set superior_nip = null where employee_id = 5");
            bureau.run("select workforce.draw_reporting_lines()");
            assertThat(cases(dimas)).hasSize(1);
            bureau.run("insert into arrangement.transition (agency_id, application_id, state, happened_at, by_employee)"
                    + " select agency_id, application_id, 'CONSENTED', now(), 8 from arrangement.application"
                    + " where employee_id = 5");
            assertThat(cases(dimas)).isEmpty();
        }

        @Test
        void has_looked_once() {
            bureau.run("update workforce.employee set superior_nip = '198501012010011001' where employee_id = 7");
            bureau.run("select workforce.draw_reporting_lines()");
            assertThat(keep(ratna, "")).isEqualTo(new Outcome.Kept());
            assertThat(kinds(ratna)).isEmpty();
        }
    }

    @Nested
    class Sanction {

        @Test
        void newer_than_the_grant_is_told_with_its_origin_and_end() {
            sanction("LIGHT", "2026-12-08", "2027-06-08", LATER);
            assertThat(looks(dimas).looks()).singleElement().satisfies(it -> {
                var sanction = (Look.Sanctioned) it;
                assertThat(sanction.value()).isEqualTo("LIGHT");
                assertThat(sanction.until()).contains(LocalDate.of(2027, 6, 8));
                assertThat(sanction.source()).isEqualTo("SIASN");
                assertThat(sanction.since()).contains(LATER);
            });
            assertThat(own()).containsExactly(LookKind.SANCTION);
        }

        @Test
        void known_at_the_grant_or_over_by_now_is_none() {
            sanction("LIGHT", "2026-11-01", OPEN, Instant.parse("2026-11-20T02:00:00Z"));
            assertThat(kinds(dimas)).isEmpty();
            sanction("LIGHT", "2026-12-01", "2026-12-09", LATER);
            assertThat(kinds(dimas)).isEmpty();
            sanction("NONE", "2026-12-09", OPEN, LATER);
            assertThat(kinds(dimas)).isEmpty();
        }

        @Test
        void is_not_told_to_whoever_may_not_read_the_record() {
            sanction("LIGHT", "2026-12-08", OPEN, LATER);
            assertThat(kinds(bureau.as(ASEP, Bureau.everywhere(Role.UNIT_HEAD))))
                    .isEmpty();
            assertThat(kinds(bureau.as(ASEP, Bureau.everywhere(Role.BKD)))).isEmpty();
        }

        @Test
        void comes_again_when_another_one_follows() {
            sanction("LIGHT", "2026-12-08", OPEN, LATER);
            keep(dimas, "Dibicarakan");
            assertThat(kinds(dimas)).isEmpty();
            sanction("MEDIUM", "2026-12-09", OPEN, LATER);
            assertThat(kinds(dimas)).containsExactly(LookKind.SANCTION);
        }
    }

    @Nested
    class LesserRight {

        @Test
        void says_which_verdict_and_since_when() {
            verdict(51, 1, "{}", LATER);
            assertThat(looks(dimas).looks())
                    .containsExactly(new Look.LessRight(
                            new LookKey(LookKind.RIGHT, "51"), Optional.of(LATER), 1, 51, "jabar-mkd-2025", List.of()));
            assertThat(own()).containsExactly(LookKind.RIGHT);
        }

        @Test
        void lost_says_why_to_those_only_who_may_read_the_record() {
            verdict(51, 0, "{DISCIPLINE,BOX}", LATER);
            assertThat(((Look.LessRight) looks(dimas).looks().getFirst()).reasons())
                    .containsExactly("DISCIPLINE", "BOX");
            var head = bureau.as(ASEP, Bureau.everywhere(Role.UNIT_HEAD));
            assertThat(((Look.LessRight) looks(head).looks().getFirst()).reasons())
                    .isEmpty();
            assertThat(looks(head).whole()).isFalse();
        }

        @Test
        void as_great_as_before_or_greater_is_none() {
            verdict(51, 2, "{}", LATER);
            assertThat(kinds(dimas)).isEmpty();
            verdict(52, 4, "{}", LATER);
            assertThat(kinds(dimas)).isEmpty();
        }

        @Test
        void after_a_reduction_is_compared_with_what_is_left() {
            verdict(51, 1, "{}", LATER);
            bureau.here(() -> bureau.bean(ChangingRights.class)
                    .reduce(
                            agreement(),
                            LocalDate.of(2026, 12, 10),
                            new Ruling(Optional.of(DIMAS), 80, "Evaluasi bulan lalu")));
            assertThat(kinds(dimas)).isEmpty();
        }

        @Test
        void comes_again_with_another_outcome_and_not_with_another_number() {
            verdict(51, 0, "{BOX}", LATER);
            keep(dimas, "");
            verdict(52, 0, "{BOX}", LATER.plusSeconds(60));
            assertThat(kinds(dimas)).isEmpty();
            verdict(53, 0, "{BOX,LAPTOP}", LATER.plusSeconds(120));
            assertThat(kinds(dimas)).containsExactly(LookKind.RIGHT);
            keep(dimas, "");
            verdict(54, 2, "{}", LATER.plusSeconds(180));
            assertThat(kinds(dimas)).isEmpty();
            verdict(55, 0, "{BOX,LAPTOP}", LATER.plusSeconds(240));
            assertThat(kinds(dimas)).containsExactly(LookKind.RIGHT);
        }
    }

    @Nested
    class AnotherCalendar {

        @Test
        void that_takes_a_day_away_or_the_day_of_a_promise_is_told() {
            off("2026-12-24", "Cuti bersama Natal", false, LATER); // a Thursday
            off("2027-06-04", "Libur pemilihan", false, LATER); // what is promised is due
            assertThat(looks(dimas).looks())
                    .extracting(it -> (Look.DayOff) it)
                    .satisfiesExactly(
                            away -> {
                                assertThat(away.day()).isEqualTo(LocalDate.of(2026, 12, 24));
                                assertThat(away.promised()).isEmpty();
                                assertThat(away.basis()).isEqualTo("SKB 9/2026");
                            },
                            due -> assertThat(due.promised()).isEqualTo("Peta proses bisnis"));
            assertThat(own()).containsExactly(LookKind.CALENDAR, LookKind.CALENDAR);
        }

        @Test
        void that_was_known_or_touches_nothing_is_none() {
            off("2026-12-24", "Cuti bersama Natal", false, Instant.parse("2026-11-20T02:00:00Z"));
            off("2026-12-25", "Natal", false, LATER); // a Friday at the office
            off("2026-12-12", "Sabtu", false, LATER);
            off("2026-12-08", "Kemarin dulu", false, LATER);
            off("2027-06-08", "Sesudahnya", false, LATER);
            assertThat(kinds(dimas)).isEmpty();
        }

        @Test
        void that_is_taken_back_is_none_and_one_listed_already_neither() {
            off("2026-12-24", "Cuti bersama Natal", false, LATER);
            off("2026-12-24", "Cuti bersama Natal", true, LATER);
            bureau.run("insert into agency.calendar_entry (agency_id, day, kind, name) values (:agency, '2026-12-22',"
                    + " 'HOLIDAY', 'Hari Ibu')");
            off("2026-12-22", "Hari Ibu Sedunia", false, LATER);
            assertThat(kinds(dimas)).isEmpty();
        }

        @Test
        void of_a_list_that_became_known_later_counts_too() {
            bureau.run("insert into agency.calendar_entry (agency_id, day, kind, name, known_from) values (:agency,"
                    + " '2026-12-22', 'CUTI_BERSAMA', 'Tambahan', '2026-12-01'), (:agency, '2026-12-29', 'HOLIDAY',"
                    + " 'Lama', '2026-11-23')");
            assertThat(looks(dimas).looks())
                    .singleElement()
                    .satisfies(it -> assertThat(it.key().state()).isEqualTo("2026-12-22@0"));
        }

        @Test
        void comes_again_for_another_day_alone() {
            off("2026-12-24", "Cuti bersama Natal", false, LATER);
            keep(dimas, "");
            off("2026-12-29", "Tambahan", false, LATER);
            assertThat(looks(dimas).keys())
                    .singleElement()
                    .satisfies(it -> assertThat(it.state()).startsWith("2026-12-29@"));
        }
    }

    @Nested
    class Keeping {

        @Test
        void is_written_down_with_its_word_and_told() {
            sanction("LIGHT", "2026-12-08", OPEN, LATER);
            assertThat(keep(dimas, " Sudah dibicarakan ")).isEqualTo(new Outcome.Kept());
            assertThat(bureau.asked(() -> bureau.bean(KeptAgreements.class).of(id)))
                    .singleElement()
                    .satisfies(it -> {
                        assertThat(it.by()).contains(DIMAS);
                        assertThat(it.word()).isEqualTo("Sudah dibicarakan");
                        assertThat(it.kinds()).containsExactly(LookKind.SANCTION);
                    });
            assertThat(bureau.news()).contains(new AgreementKept(bureau.agency, id, RANI, LATER));
            assertThat(bureau.text("select action from access.audit_entry order by entry_id desc limit 1"))
                    .isEqualTo("AGREEMENT_KEPT");
            assertThat(keep(dimas, "")).isEqualTo(new Outcome.NothingLeft());
        }

        @Test
        void takes_what_was_read_and_nothing_that_came_meanwhile() {
            sanction("LIGHT", "2026-12-08", OPEN, LATER);
            var seen = looks(dimas).keys();
            verdict(51, 0, "{DISCIPLINE}", LATER);
            assertThat(bureau.here(() -> bureau.bean(KeepingAgreement.class).keep(dimas, id, seen, "")))
                    .isEqualTo(new Outcome.ChangedMeanwhile());
            assertThat(kinds(dimas)).containsExactly(LookKind.SANCTION, LookKind.RIGHT);
        }

        @Test
        void is_not_for_the_employee_nor_for_others() {
            sanction("LIGHT", "2026-12-08", OPEN, LATER);
            for (var other : List.of(bureau.as(RANI), bureau.as(LILIS), ratna)) {
                assertThat(keep(other, "")).isEqualTo(new Outcome.NotYours());
            }
            assertThat(bureau.here(() ->
                            bureau.bean(KeepingAgreement.class).keep(dimas, new ApplicationId(987654), List.of(), "")))
                    .isEqualTo(new Outcome.NotYours());
        }

        @Test
        void is_never_changed_or_removed() {
            sanction("LIGHT", "2026-12-08", OPEN, LATER);
            keep(dimas, "");
            for (var statement : List.of(
                    "update arrangement.kept_agreement set word = 'x'", "delete from arrangement.kept_agreement")) {
                assertThatThrownBy(() -> bureau.run(statement)).isInstanceOf(DataAccessException.class);
            }
        }
    }

    @Test
    void an_agreement_that_is_over_or_ends_early_is_left_alone() {
        sanction("LIGHT", "2026-12-08", OPEN, LATER);
        bureau.here(() -> bureau.bean(EndingAgreement.class)
                .end(dimas, id, new EndingAgreement.Wish(LocalDate.of(2026, 12, 18), "Dihentikan", 1)));
        assertThat(kinds(dimas)).isEmpty();
    }

    @Test
    void after_its_last_day_nothing_is_asked() {
        sanction("LIGHT", "2026-12-08", OPEN, LATER);
        bureau.itIs(Instant.parse("2027-06-04T02:00:00Z"));
        assertThat(kinds(dimas)).hasSize(1);
        bureau.itIs(Instant.parse("2027-06-05T02:00:00Z"));
        assertThat(kinds(dimas)).isEmpty();
    }

    @Test
    void of_whoever_has_left_nothing_is_asked() {
        sanction("LIGHT", "2026-12-08", OPEN, LATER);
        bureau.run("update workforce.employee set active = false where employee_id = 7");
        bureau.run("select workforce.draw_reporting_lines()");
        assertThat(kinds(bureau.as(ASEP, Bureau.everywhere(Role.BKD)))).isEmpty();
    }

    @Test
    void without_a_superior_it_waits_for_the_civil_service_agency() {
        sanction("LIGHT", "2026-12-08", OPEN, LATER);
        bureau.run("update workforce.employee set superior_nip = '0' where employee_id = 7");
        bureau.run("select workforce.draw_reporting_lines()");
        assertThat(kinds(dimas)).isEmpty();
        assertThat(kinds(bureau.as(ASEP, Bureau.everywhere(Role.BKD)))).containsExactly(LookKind.SANCTION);
    }

    @Test
    void another_agency_sees_nothing_of_it() {
        sanction("LIGHT", "2026-12-08", OPEN, LATER);
        keep(dimas, "x");
        var other = new Bureau();
        assertThat(other.text("select count(*) from arrangement.kept_agreement"))
                .isEqualTo("0");
        assertThat(other.text("select count(*) from arrangement.since_the_grant(array[7], '" + LATER + "')"))
                .isEqualTo("0");
    }

    private ApplicationId granted(EmployeeId person) {
        return granted(person, DIMAS);
    }

    private ApplicationId granted(EmployeeId person, EmployeeId by) {
        var application = bureau.send(person, proposal(TUESDAY, THURSDAY));
        bureau.here(() -> bureau.bean(Deciding.class).approve(bureau.as(by), application, ""));
        return application;
    }

    private AgreementId agreement() {
        return new AgreementId(Long.parseLong(bureau.text("select agreement_id from arrangement.agreement")));
    }

    private void moves(int unit, Instant at) {
        bureau.run("update workforce.employee set unit_id = %d, changed_at = '%s' where employee_id = 7"
                .formatted(unit, at));
        bureau.run("select workforce.draw_reporting_lines()");
    }

    private void sanction(String value, String observed, String until, Instant recorded) {
        bureau.run("insert into workforce.fact (agency_id, employee_id, kind, value, observed_on, source, valid_until,"
                + " recorded_at) values (:agency, 7, 'DISCIPLINE', '%s', '%s', 'SIASN', %s, '%s')"
                        .formatted(value, observed, until.isEmpty() ? "null" : "'" + until + "'", recorded));
    }

    private void verdict(int number, int days, String reasons, Instant at) {
        bureau.run("insert into eligibility.verdict (agency_id, verdict_id, employee_id, judged_at, judged_on,"
                + " policy_id, policy_hash, eligible, max_days, reasons, facts, matched_rows) values (:agency, %d, 7,"
                        .formatted(number)
                + " '%s', '2026-12-10', 'jabar-mkd-2025', repeat('0', 64), %s, %d, '%s', '[]', '{}')"
                        .formatted(at, days > 0, days, reasons));
        bureau.run("insert into eligibility.standing (agency_id, employee_id, verdict_id, digest, eligible, max_days,"
                + " reasons) values (:agency, 7, %1$d, '', %2$s, %3$d, '%4$s') on conflict (agency_id, employee_id)"
                        .formatted(number, days > 0, days, reasons)
                + " do update set verdict_id = excluded.verdict_id, eligible = excluded.eligible,"
                + " max_days = excluded.max_days, reasons = excluded.reasons");
    }

    private void off(String day, String name, boolean withdrawn, Instant entered) {
        bureau.run("insert into agency.calendar_change (agency_id, day, kind, name, withdrawn, known_from, basis,"
                + " entered_at) values (:agency, '%s', 'HOLIDAY', '%s', %s, '2026-11-20', 'SKB 9/2026', '%s')"
                        .formatted(day, name, withdrawn, entered));
    }

    private Outcome keep(Authority who, String word) {
        var seen = bureau.asked(() -> bureau.bean(AgreementsToLookAt.class).of(who.person(), id))
                .map(AgreementToLookAt::keys)
                .orElse(List.of());
        return bureau.here(() -> bureau.bean(KeepingAgreement.class).keep(who, id, seen, word));
    }

    private AgreementToLookAt looks(Authority who) {
        return bureau.asked(() -> bureau.bean(AgreementsToLookAt.class).of(who.person(), id))
                .orElseThrow();
    }

    private List<WaitingCase> cases(Authority who) {
        return bureau.asked(() -> bureau.bean(AgreementsToLookAt.class).cases(who.person()));
    }

    private int count(Authority who) {
        return cases(who).size();
    }

    private List<LookKind> kinds(Authority who) {
        var found = bureau.asked(() -> bureau.bean(AgreementsToLookAt.class).of(who.person(), id));
        assertThat(cases(who)).hasSize(found.isPresent() ? 1 : 0);
        return found.stream()
                .flatMap(it -> it.keys().stream())
                .map(LookKey::kind)
                .toList();
    }

    private List<LookKind> own() {
        return bureau.asked(() -> bureau.bean(AgreementsToLookAt.class).own(RANI)).stream()
                .flatMap(it -> it.keys().stream())
                .map(LookKey::kind)
                .toList();
    }
}

package id.luwes.arrangement;

import static id.luwes.arrangement.Bureau.ASEP;
import static id.luwes.arrangement.Bureau.DIMAS;
import static id.luwes.arrangement.Bureau.LILIS;
import static id.luwes.arrangement.Bureau.RANI;
import static id.luwes.arrangement.Bureau.RATNA;
import static id.luwes.arrangement.Bureau.everywhere;
import static id.luwes.arrangement.Proposals.proposal;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.core.AgencyEvent;
import id.luwes.core.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Rani applies on Wednesday, the 25th of November 2026; Dimas says nothing. By the example: three and five working days. */
class WaitingTooLongTest {

    private final Bureau bureau = new Bureau();

    @Test
    void is_reminded_of_once_and_goes_up_once_whoever_looks_how_often() {
        var id = sentOn("2026-11-25");
        assertThat(lookedAtOn("2026-11-25")).isZero();
        assertThat(lookedAtOn("2026-11-29")).isZero();
        assertThat(lookedAtOn("2026-11-30")).isEqualTo(1);
        assertThat(lookedAtOn("2026-11-30")).isZero();
        assertThat(lookedAtOn("2026-12-01")).isZero();
        assertThat(lookedAtOn("2026-12-02")).isEqualTo(1);
        assertThat(lookedAtOn("2026-12-31")).isZero();
        assertThat(nudges())
                .containsExactly(
                        new ApplicationReminded(bureau.agency, id, RANI, Part.LINE, LocalDate.parse("2026-11-25")),
                        new ApplicationWentUp(bureau.agency, id, RANI, Part.LINE, LocalDate.parse("2026-11-25")));
        assertThat(state(id)).as("silence decides nothing").isEqualTo(ApplicationState.SUBMITTED);
    }

    @Test
    void is_told_once_also_when_two_nodes_go_round_at_the_same_moment() throws Exception {
        sentOn("2026-11-25");
        at("2026-11-30");
        var both = new CyclicBarrier(2);
        Callable<Integer> node = () -> {
            both.await();
            return bureau.here(() -> bureau.bean(Nudging.class).round());
        };
        try (var nodes = Executors.newFixedThreadPool(2)) {
            int done = 0;
            for (var answer : nodes.invokeAll(List.of(node, node))) {
                done += answer.get();
            }
            assertThat(done).isEqualTo(1);
        }
        assertThat(nudges()).hasSize(1);
    }

    @Test
    void may_then_be_decided_by_the_level_above_and_still_by_the_superior() {
        var id = sentOn("2026-11-25");
        lookedAtOn("2026-11-30");
        assertThat(waiting(RATNA)).isZero();
        assertThat(refuse(bureau.as(RATNA), id)).isInstanceOf(Deciding.Outcome.NotYours.class);
        lookedAtOn("2026-12-02");
        assertThat(waiting(RATNA)).isEqualTo(1);
        assertThat(waiting(DIMAS)).isEqualTo(1);
        for (var other : List.of(RANI, ASEP, LILIS)) {
            assertThat(refuse(bureau.as(other), id)).isInstanceOf(Deciding.Outcome.NotYours.class);
        }
        assertThat(refuse(bureau.as(RATNA), id)).isInstanceOf(Deciding.Outcome.Decided.class);
        assertThat(refuse(bureau.as(DIMAS), id)).isInstanceOf(Deciding.Outcome.AlreadyClosed.class);
        assertThat(bureau.here(() -> bureau.bean(ReadingCases.class).open(bureau.as(RATNA), id)))
                .as("the level above reads what became of it")
                .isPresent();
    }

    @Test
    void goes_up_to_bkd_where_the_records_tell_nobody_above_the_superior() {
        var id = sent(DIMAS, "2026-11-25");
        var bkd = bureau.as(LILIS, everywhere(Role.BKD));
        lookedAtOn("2026-11-30");
        assertThat(refuse(bkd, id)).isInstanceOf(Deciding.Outcome.NotYours.class);
        lookedAtOn("2026-12-02");
        assertThat(waiting(LILIS)).isEqualTo(1);
        assertThat(refuse(bkd, id)).isInstanceOf(Deciding.Outcome.Decided.class);
    }

    @Test
    void is_only_reminded_of_where_bkd_decides() {
        sent(RATNA, "2026-11-25");
        lookedAtOn("2026-11-30");
        lookedAtOn("2026-12-31");
        assertThat(nudges()).hasSize(1).allMatch(ApplicationReminded.class::isInstance);
    }

    @Test
    void counts_anew_for_a_revision_and_not_while_it_waits_for_the_applicant() {
        var id = sentOn("2026-11-25");
        lookedAtOn("2026-11-30");
        bureau.here(() -> bureau.bean(Deciding.class).giveBack(bureau.as(DIMAS), id, "Kurangi"));
        assertThat(lookedAtOn("2026-12-14")).isZero();
        bureau.here(() -> bureau.bean(Applying.class)
                .revise(
                        bureau.account(RANI),
                        RANI,
                        id,
                        proposal(Proposals.period("2026-12-21", "2027-01-15"), TUESDAY)));
        assertThat(lookedAtOn("2026-12-16")).isZero();
        assertThat(lookedAtOn("2026-12-17")).isEqualTo(1);
    }

    @Test
    void counts_anew_once_it_is_answered_who_the_superior_is() {
        sentOn("2026-11-25");
        lookedAtOn("2026-11-30");
        doubt("2026-12-01");
        assertThat(lookedAtOn("2026-12-08")).as("it stands still").isZero();
        bureau.run("update workforce.superior_doubt set outcome = 'STANDS', answer = 'Benar',"
                + " ended_at = '2026-12-08T03:00:00Z', ended_by = 1");
        assertThat(lookedAtOn("2026-12-10")).isZero();
        assertThat(lookedAtOn("2026-12-11")).as("reminded again").isEqualTo(1);
        assertThat(lookedAtOn("2026-12-15")).isEqualTo(1);
        assertThat(nudges()).hasSize(3);
    }

    @Test
    void counts_anew_once_an_offer_was_declined() {
        var id = sentOn("2026-11-25");
        assertThat(lookedAtOn("2026-11-30")).isEqualTo(1);
        at("2026-12-01");
        var offered = bureau.here(() -> bureau.bean(Offering.class)
                .offer(
                        bureau.as(DIMAS),
                        id,
                        proposal(Proposals.period("2026-12-21", "2027-01-15"), THURSDAY),
                        "Kamis saja"));
        assertThat(lookedAtOn("2026-12-08")).as("it waits for the applicant").isZero();
        at("2026-12-09");
        bureau.here(() -> bureau.bean(AnsweringOffer.class)
                .decline(bureau.account(RANI), ((Offering.Outcome.Offered) offered).offer(), "Tidak bisa"));
        assertThat(lookedAtOn("2026-12-11")).isZero();
        assertThat(lookedAtOn("2026-12-14")).as("reminded again").isEqualTo(1);
        assertThat(lookedAtOn("2026-12-15")).isZero();
        assertThat(lookedAtOn("2026-12-16")).as("and goes up").isEqualTo(1);
        assertThat(nudges()).hasSize(3);
    }

    @Test
    void counts_a_late_holiday_from_when_it_was_known() {
        sentOn("2026-11-25");
        lookedAtOn("2026-11-30");
        bureau.run("insert into agency.calendar_entry (agency_id, day, kind, name, known_from)"
                + " values (:agency, '2026-12-01', 'HOLIDAY', 'Libur', '2026-12-02')");
        assertThat(lookedAtOn("2026-12-02")).as("the 1st was none after all").isZero();
        assertThat(lookedAtOn("2026-12-03")).isEqualTo(1);
    }

    @Test
    void follows_what_the_agency_sets() {
        sentOn("2026-11-25");
        bureau.here(() -> {
            bureau.bean(DecidingRules.class).set(bureau.account(LILIS), new Patience(1, 2));
            return true;
        });
        assertThat(lookedAtOn("2026-11-26")).isEqualTo(1);
        assertThat(lookedAtOn("2026-11-27")).isEqualTo(1);
    }

    private void doubt(String day) {
        bureau.run("insert into workforce.superior_doubt (agency_id, employee_id, superior_id, raised_at, raised_by)"
                + " values (:agency, " + RANI + ", " + DIMAS + ", '" + day + "T03:00:00Z', 1)");
    }

    private ApplicationId sentOn(String day) {
        return sent(RANI, day);
    }

    private ApplicationId sent(EmployeeId applicant, String day) {
        at(day);
        return bureau.send(applicant, proposal(Proposals.period("2026-12-21", "2027-01-15"), TUESDAY));
    }

    private void at(String day) {
        bureau.itIs(Instant.parse(day + "T03:00:00Z"));
    }

    private int lookedAtOn(String day) {
        at(day);
        return bureau.here(() -> bureau.bean(Nudging.class).round());
    }

    private List<AgencyEvent> nudges() {
        return bureau.news().stream()
                .filter(it -> it instanceof ApplicationReminded || it instanceof ApplicationWentUp)
                .toList();
    }

    private int waiting(EmployeeId person) {
        return bureau.here(() -> bureau.bean(Inbox.class).count(bureau.account(person)));
    }

    private Deciding.Outcome refuse(Authority who, ApplicationId id) {
        return bureau.here(() -> bureau.bean(Deciding.class).refuse(who, id, "Belum dapat"));
    }

    private ApplicationState state(ApplicationId id) {
        return bureau.here(() -> bureau.bean(Applications.class).find(id))
                .orElseThrow()
                .state();
    }
}

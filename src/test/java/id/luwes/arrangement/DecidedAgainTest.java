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

import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import id.luwes.workforce.WaitingCase;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecidedAgainTest {

    private static final Ruling OBJECTION = new Ruling(Optional.of(LILIS), 50, "Keberatan dikabulkan");

    private final Bureau bureau = new Bureau();
    private final ApplicationId refused = refused();

    @Test
    void a_refused_application_waits_for_the_level_above_and_not_for_whoever_refused() {
        var again = file().orElseThrow();
        assertThat(waiting(RATNA)).containsExactly(again.value());
        assertThat(waiting(DIMAS)).isEmpty();
        assertThat(approve(DIMAS, again)).isEqualTo(new Deciding.Outcome.NotYours());
        assertThat(approve(RATNA, again)).isInstanceOf(Deciding.Outcome.Decided.class);
        assertThat(bureau.asked(() -> bureau.bean(AgreementLives.class).of(again)))
                .isPresent();
    }

    @Test
    void it_keeps_its_place_and_the_refusal_stays_as_it_was() {
        var before = facts(refused).queuedSince();
        bureau.itIs(Proposals.NOW.plusSeconds(86_400));
        var again = file().orElseThrow();
        assertThat(facts(again).queuedSince()).isEqualTo(before);
        assertThat(find(refused)).isInstanceOf(Application.Refused.class);
        assertThat(bureau.news())
                .contains(new ApplicationWentUp(
                        bureau.agency,
                        again,
                        RANI,
                        Part.LINE,
                        Proposals.NOW
                                .plusSeconds(86_400)
                                .atZone(ZoneId.of("Asia/Jakarta"))
                                .toLocalDate()));
    }

    @Test
    void the_checks_of_any_other_grant_are_made() {
        var again = file().orElseThrow();
        bureau.allow(0);
        assertThat(approve(RATNA, again)).isInstanceOf(Deciding.Outcome.NoLongerAllowed.class);
    }

    @Test
    void it_is_decided_again_once() {
        assertThat(file()).isPresent();
        assertThat(file()).isEmpty();
    }

    @Test
    void what_is_asked_for_anew_meanwhile_stands_in_the_way() {
        bureau.send(RANI, proposal(TUESDAY));
        assertThat(file()).isEmpty();
    }

    @Test
    void nothing_is_decided_again_once_the_days_are_over() {
        bureau.itIs(Instant.parse("2027-06-07T03:00:00Z"));
        assertThat(file()).isEmpty();
    }

    @Test
    void what_is_not_refused_is_not_decided_again() {
        var waits = bureau.send(ASEP, proposal(TUESDAY));
        assertThat(file(waits)).isEmpty();
    }

    /** Nobody is above Ratna; where the records tell nobody, the agency for the civil service decides. */
    @Test
    void where_the_level_above_had_refused_it_goes_further_up() {
        var again = file().orElseThrow();
        refuse(bureau.as(RATNA), again);
        var third = file(again).orElseThrow();
        assertThat(waiting(RATNA)).isEmpty();
        assertThat(waiting(DIMAS)).isEmpty();
        assertThat(approve(RATNA, third)).isEqualTo(new Deciding.Outcome.NotYours());
        var bkd = bureau.as(LILIS, Bureau.everywhere(Role.BKD));
        assertThat(waiting(LILIS)).containsExactly(third.value());
        assertThat(bureau.here(() -> bureau.bean(Deciding.class).approve(bkd, third, "")))
                .isInstanceOf(Deciding.Outcome.Decided.class);
    }

    @Test
    void nobody_decides_again_in_their_own_case_or_without_being_above() {
        var again = file().orElseThrow();
        for (var person : List.of(RANI, ASEP)) {
            assertThat(waiting(person)).isEmpty();
            assertThat(approve(person, again)).isEqualTo(new Deciding.Outcome.NotYours());
        }
    }

    private ApplicationId refused() {
        var sent = bureau.send(RANI, proposal(TUESDAY, THURSDAY));
        refuse(bureau.as(DIMAS), sent);
        return sent;
    }

    private void refuse(Authority who, ApplicationId id) {
        assertThat(bureau.here(() -> bureau.bean(Deciding.class).refuse(who, id, "Loket kekurangan orang.")))
                .isInstanceOf(Deciding.Outcome.Decided.class);
    }

    private Deciding.Outcome approve(EmployeeId person, ApplicationId id) {
        return bureau.here(() -> bureau.bean(Deciding.class).approve(bureau.as(person), id, ""));
    }

    private List<Long> waiting(EmployeeId person) {
        return bureau.asked(() -> bureau.bean(Inbox.class).cases(bureau.account(person))).stream()
                .map(WaitingCase::id)
                .toList();
    }

    private Optional<ApplicationId> file() {
        return file(refused);
    }

    private Optional<ApplicationId> file(ApplicationId id) {
        return bureau.asked(() -> bureau.bean(DecidedAgain.class).file(id, OBJECTION));
    }

    private Application find(ApplicationId id) {
        return bureau.asked(() -> bureau.bean(Applications.class).find(id)).orElseThrow();
    }

    private Case facts(ApplicationId id) {
        return find(id).facts();
    }
}

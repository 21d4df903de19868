package id.luwes.arrangement;

import static id.luwes.arrangement.Bureau.DIMAS;
import static id.luwes.arrangement.Bureau.LILIS;
import static id.luwes.arrangement.Bureau.RANI;
import static id.luwes.arrangement.Bureau.RATNA;
import static id.luwes.arrangement.Proposals.proposal;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.core.EmployeeId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

/** The superior and the lead of a team agree at the same moment: neither is lost, and there is one agreement. */
class ConsentsAtOnceTest {

    private final Bureau bureau = new Bureau();

    @BeforeEach
    void the_lead_has_to_agree_too() {
        bureau.here(() -> {
            bureau.bean(ConsentRules.class)
                    .set(bureau.account(RATNA), new ConsentRules.Wanted(FromDays.NEVER, FromDays.from(1)));
            return true;
        });
        var team = bureau.agency.value() * 10L;
        bureau.run("insert into workforce.team (agency_id, team_id, name, unit_id, formed_at, formed_by_account)"
                + " values (:agency, " + team + ", 'Tim', 2, now(), 1)");
        for (var person : List.of(LILIS, RANI)) {
            bureau.run("insert into workforce.team_member (agency_id, team_id, employee_id, leads, first_day,"
                    + " added_at, added_by_account) values (:agency, %d, %s, %s, '2026-01-01', now(), 1)"
                            .formatted(team, person, person.equals(LILIS)));
        }
    }

    @RepeatedTest(8)
    void both_consents_count_and_one_agreement_follows() throws Exception {
        var id = bureau.send(RANI, proposal(TUESDAY, THURSDAY));
        var outcomes = atOnce(() -> decide(DIMAS, id, Choice.APPROVE), () -> decide(LILIS, id, Choice.APPROVE));
        assertThat(outcomes).hasOnlyElementsOfType(Deciding.Outcome.Decided.class);
        assertThat(count("arrangement.agreement")).isEqualTo("1");
        assertThat(count("arrangement.consent where given_at is not null")).isEqualTo("2");
        assertThat(bureau.news().stream().filter(ApplicationApproved.class::isInstance))
                .hasSize(1);
        assertThat(bureau.news().stream().filter(ApplicationConsented.class::isInstance))
                .hasSize(1);
    }

    @RepeatedTest(4)
    void a_consent_and_a_refusal_end_in_the_refusal() throws Exception {
        var id = bureau.send(RANI, proposal(TUESDAY, THURSDAY));
        atOnce(() -> decide(DIMAS, id, Choice.APPROVE), () -> decide(LILIS, id, Choice.REFUSE));
        assertThat(count("arrangement.agreement")).isEqualTo("0");
        assertThat(count("arrangement.application where state = 'REFUSED'")).isEqualTo("1");
    }

    @RepeatedTest(4)
    void the_same_lead_twice_agrees_once() throws Exception {
        var id = bureau.send(RANI, proposal(TUESDAY, THURSDAY));
        var outcomes = atOnce(() -> decide(LILIS, id, Choice.APPROVE), () -> decide(LILIS, id, Choice.APPROVE));
        assertThat(outcomes.stream().filter(Deciding.Outcome.Decided.class::isInstance))
                .hasSize(1);
        assertThat(count("arrangement.transition where state = 'CONSENTED'")).isEqualTo("1");
    }

    private Deciding.Outcome decide(EmployeeId who, ApplicationId id, Choice choice) {
        return bureau.here(() -> bureau.bean(Deciding.class).decide(bureau.as(who), id, choice, "Alasan"));
    }

    private String count(String of) {
        return bureau.text("select count(*) from " + of);
    }

    private static List<Deciding.Outcome> atOnce(Callable<Deciding.Outcome> one, Callable<Deciding.Outcome> other)
            throws Exception {
        var barrier = new CyclicBarrier(2);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var running = List.of(one, other).stream()
                    .map(it -> pool.submit(() -> {
                        barrier.await();
                        return it.call();
                    }))
                    .toList();
            var outcomes = new ArrayList<Deciding.Outcome>();
            for (var each : running) {
                outcomes.add(each.get());
            }
            return outcomes;
        }
    }
}

package id.luwes.arrangement;

import static id.luwes.arrangement.Bureau.DIMAS;
import static id.luwes.arrangement.Bureau.RANI;
import static id.luwes.arrangement.Proposals.proposal;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;

/**
 * Whatever happens in whatever order: what was kept is silent until it says something else, and an agreement of which
 * nothing has changed asks nobody.
 */
class LookingAtAgreementsProps {

    enum Happening {
        SANCTION,
        LESS,
        NO_RIGHT,
        DAY_OFF,
        KEEP,
        KEEP_AGAIN,
        SAME_VERDICT,
        SANCTION_OF_ANOTHER,
        SATURDAY_OFF,
        TOMORROW
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void a_kept_cause_is_silent_until_its_state_changes(@ForAll @Size(min = 5, max = 25) List<Happening> what) {
        var story = new Story();
        what.forEach(story::tell);
    }

    /** Rani's agreement from 7 December on, and what was seen of it. */
    private static final class Story {

        private final Bureau bureau = new Bureau();
        private final ApplicationId id = bureau.send(RANI, proposal(TUESDAY, THURSDAY));
        private final Set<LookKey> kept = new HashSet<>();
        private Instant now = Instant.parse("2026-11-24T02:00:00Z");
        private boolean changed;
        private int days = 2;
        private int number;

        Story() {
            bureau.here(() -> bureau.bean(Deciding.class).approve(bureau.as(DIMAS), id, ""));
            verdict(2);
            holds();
        }

        void tell(Happening what) {
            now = now.plusSeconds(60);
            number++;
            switch (what) {
                case SANCTION -> changes(() -> sanction(7));
                case LESS -> becomes(1);
                case NO_RIGHT -> becomes(0);
                case DAY_OFF -> changes(() -> off(LocalDate.of(2026, 12, 8).plusWeeks(number)));
                case KEEP, KEEP_AGAIN -> keep();
                case SAME_VERDICT -> verdict(days);
                case SANCTION_OF_ANOTHER -> sanction(6);
                case SATURDAY_OFF -> off(LocalDate.of(2026, 12, 12).plusWeeks(number));
                case TOMORROW -> now = now.plus(Duration.ofDays(1));
            }
            holds();
        }

        private void holds() {
            bureau.itIs(now);
            var shown = shown();
            assertThat(shown).noneMatch(kept::contains);
            if (!changed) {
                assertThat(shown).isEmpty();
            }
            assertThat(cases()).isEqualTo(shown.isEmpty() ? 0 : 1);
        }

        private void keep() {
            bureau.itIs(now);
            var shown = shown();
            var outcome = bureau.here(() -> bureau.bean(KeepingAgreement.class).keep(bureau.as(DIMAS), id, shown, ""));
            assertThat(outcome)
                    .isEqualTo(
                            shown.isEmpty()
                                    ? new KeepingAgreement.Outcome.NothingLeft()
                                    : new KeepingAgreement.Outcome.Kept());
            kept.addAll(shown);
            changed = false;
        }

        private void changes(Runnable how) {
            how.run();
            changed = true;
        }

        private void becomes(int now) {
            changed |= now != days;
            days = now;
            verdict(now);
        }

        private List<LookKey> shown() {
            return bureau.asked(() -> bureau.bean(AgreementsToLookAt.class).of(bureau.account(DIMAS), id))
                    .map(AgreementToLookAt::keys)
                    .orElse(List.of());
        }

        private int cases() {
            return bureau.asked(() -> bureau.bean(AgreementsToLookAt.class).cases(bureau.account(DIMAS)))
                    .size();
        }

        private void sanction(int person) {
            bureau.run("insert into workforce.fact (agency_id, employee_id, kind, value, observed_on, source,"
                    + " recorded_at) values (:agency, %d, 'DISCIPLINE', 'LIGHT', '%s', 'SIASN', '%s')"
                            .formatted(person, LocalDate.ofInstant(now, ZoneOffset.UTC), now));
        }

        private void verdict(int gives) {
            var values = "%d, %s, '%s'".formatted(gives, gives > 0, gives > 0 ? "{}" : "{BOX}");
            bureau.run("insert into eligibility.verdict (agency_id, verdict_id, employee_id, judged_at, judged_on,"
                    + " policy_id, policy_hash, facts, matched_rows, max_days, eligible, reasons) values (:agency, %d, 7,"
                            .formatted(100 + number)
                    + " '%s', '2026-11-24', 'p', repeat('0', 64), '[]', '{}', %s)".formatted(now, values));
            bureau.run("insert into eligibility.standing (agency_id, employee_id, verdict_id, digest, max_days,"
                    + " eligible, reasons) values (:agency, 7, %d, '', %s) on conflict (agency_id, employee_id)"
                            .formatted(100 + number, values)
                    + " do update set verdict_id = excluded.verdict_id, eligible = excluded.eligible,"
                    + " max_days = excluded.max_days, reasons = excluded.reasons");
        }

        private void off(LocalDate day) {
            bureau.run("insert into agency.calendar_change (agency_id, day, kind, name, withdrawn, known_from, basis,"
                    + " entered_at) values (:agency, '%s', 'HOLIDAY', 'Libur %d', false, '2026-11-24', 'SKB', '%s')"
                            .formatted(day, number, now));
        }
    }
}

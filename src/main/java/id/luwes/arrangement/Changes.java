package id.luwes.arrangement;

import id.luwes.store.CurrentAgency;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which agreement takes the place of which, and what goes over with it. */
@Component
class Changes {

    private final JdbcClient jdbc;
    private final AgreementLives lives;

    Changes(JdbcClient jdbc, AgreementLives lives) {
        this.jdbc = jdbc;
        this.lives = lives;
    }

    /** What takes over from an agreement, and from that, and has nothing to take over once it is ended before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<ApplicationId> following(ApplicationId ended) {
        return lives.following(ended);
    }

    /** The agreement that followed from an application. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<AgreementId> agreement(ApplicationId granted) {
        return jdbc.sql("select agreement_id from arrangement.agreement"
                        + " where agency_id = :agency and application_id = :granted")
                .param("agency", agency())
                .param("granted", granted.value())
                .query((row, line) -> new AgreementId(row.getLong(1)))
                .optional();
    }

    /**
     * Who was to come in on a single day still is, and what is paused stays paused: that takes nothing from what follows. A day
     * away was beside the old week.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void goOver(AgreementId from, AgreementId to, LocalDate first) {
        pausesGoOver(from, to, first);
        jdbc.sql("update arrangement.changed_day set agreement_id = :to, term_number = 1 where agency_id = :agency"
                        + " and agreement_id = :from and day >= :first and stands = 'HOLDS' and mode = 'OFFICE'")
                .param("agency", agency())
                .param("from", from.value())
                .param("to", to.value())
                .param("first", first)
                .update();
    }

    /** The rest of each pause, as far as the agreement that follows reaches. */
    private void pausesGoOver(AgreementId from, AgreementId to, LocalDate first) {
        jdbc.sql("""
            insert into arrangement.pause (agency_id, agreement_id, employee_id, first_day, last_day, side, reason, set_at,
                by_account, by_employee, continues)
            select p.agency_id, n.agreement_id, p.employee_id, greatest(p.first_day, cast(:first as date)),
                   least(coalesce(p.lifted_from - 1, p.last_day), n.last_day), p.side, p.reason, p.set_at, p.by_account,
                   p.by_employee, p.pause_id
              from arrangement.pause p
              join arrangement.agreement n on n.agency_id = p.agency_id and n.agreement_id = :to
             where p.agency_id = :agency and p.agreement_id = :from and p.first_day <= n.last_day
               and coalesce(p.lifted_from - 1, p.last_day) >= greatest(p.first_day, cast(:first as date))
            """)
                .param("agency", agency())
                .param("from", from.value())
                .param("to", to.value())
                .param("first", first)
                .update();
    }

    private static int agency() {
        return CurrentAgency.required().value();
    }
}

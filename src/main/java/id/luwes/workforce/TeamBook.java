package id.luwes.workforce;

import id.luwes.access.SignedIn;
import id.luwes.core.UnitId;
import id.luwes.store.CurrentAgency;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes teams and who belongs to them. What was written is only ended, so that it can be told who led whom on which day. */
@Component
class TeamBook {

    private final JdbcClient jdbc;
    private final Clock clock;

    TeamBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Holds a team until the end of the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(long team) {
        jdbc.sql("select team_id from workforce.team where agency_id = :agency and team_id = :team for update")
                .param("agency", agency())
                .param("team", team)
                .query((row, number) -> row.getLong(1))
                .optional();
    }

    /** Empty where the unit has a team of this name. */
    @Transactional(propagation = Propagation.MANDATORY)
    public OptionalLong form(SignedIn by, String name, UnitId unit) {
        return jdbc.sql("""
            insert into workforce.team (agency_id, name, unit_id, formed_at, formed_by_account)
            values (:agency, :name, :unit, :at, :account)
            on conflict (agency_id, unit_id, lower(name)) where ended_at is null do nothing returning team_id
            """)
                .param("agency", agency())
                .param("name", name)
                .param("unit", unit.value())
                .param("at", now())
                .param("account", by.account())
                .query((row, number) -> OptionalLong.of(row.getLong(1)))
                .optional()
                .orElse(OptionalLong.empty());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(SignedIn by, long team, KeepingTeams.Joining joining, boolean leads) {
        jdbc.sql("""
            insert into workforce.team_member (agency_id, team_id, employee_id, leads, first_day, last_day, letter,
                added_at, added_by_account)
            values (:agency, :team, :person, :leads, :from, :until, :letter, :at, :account)
            """)
                .param("agency", agency())
                .param("team", team)
                .param("person", joining.person().id().value())
                .param("leads", leads)
                .param("from", joining.from())
                .param("until", joining.until().orElse(null), Types.DATE)
                .param("letter", joining.letter())
                .param("at", now())
                .param("account", by.account())
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void end(SignedIn by, List<Long> members) {
        jdbc.sql("update workforce.team_member set ended_at = :at, ended_by_account = :account"
                        + " where agency_id = :agency and member_id = any(:members) and ended_at is null")
                .param("agency", agency())
                .param("members", members.toArray(Long[]::new))
                .param("at", now())
                .param("account", by.account())
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void end(SignedIn by, long team) {
        jdbc.sql("update workforce.team set ended_at = :at, ended_by_account = :account"
                        + " where agency_id = :agency and team_id = :team and ended_at is null")
                .param("agency", agency())
                .param("team", team)
                .param("at", now())
                .param("account", by.account())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static int agency() {
        return CurrentAgency.required().value();
    }
}

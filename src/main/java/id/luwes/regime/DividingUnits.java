package id.luwes.regime;

import id.luwes.access.Audited;
import id.luwes.access.SignedIn;
import id.luwes.agency.Agencies;
import id.luwes.core.EmployeeId;
import id.luwes.core.UnitId;
import id.luwes.store.CurrentAgency;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Confirms who of a unit is in which group, from tomorrow on: the days that have begun keep their truth. */
@Component
public class DividingUnits {

    private final JdbcClient jdbc;
    private final GovernedDays days;
    private final Agencies agencies;
    private final Clock clock;
    private final RegimeNews news;

    DividingUnits(JdbcClient jdbc, GovernedDays days, Agencies agencies, Clock clock, RegimeNews news) {
        this.jdbc = jdbc;
        this.days = days;
        this.agencies = agencies;
        this.clock = clock;
        this.news = news;
    }

    /** @param people all of the unit who are reached; whoever of them is in no group stays at the office */
    @Transactional
    public void confirm(SignedIn by, KeptRegime regime, UnitId unit, Division division, List<EmployeeId> people) {
        var tomorrow = agencies.today().plusDays(1);
        var id = jdbc.sql("""
            insert into regime.division (agency_id, regime_id, unit_id, from_day, groups, away, confirmed_at, confirmed_by)
            values (:agency, :regime, :unit, :from, :groups, :away, :at, :by) returning division_id
            """)
                .param("agency", CurrentAgency.required().value())
                .param("regime", regime.id().value())
                .param("unit", unit.value())
                .param("from", tomorrow)
                .param("groups", division.turns().groups())
                .param("away", division.turns().away())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.account())
                .query(Long.class)
                .single();
        jdbc.sql("""
            insert into regime.division_member (agency_id, division_id, employee_id, group_number)
            select :agency, :division, m.person, nullif(m.number, 0) from unnest(:people, :groups) m(person, number)
            """)
                .param("agency", CurrentAgency.required().value())
                .param("division", id)
                .param("people", people.stream().map(EmployeeId::value).toArray(Long[]::new))
                .param(
                        "groups",
                        people.stream()
                                .map(it -> division.groups().getOrDefault(it, 0))
                                .toArray(Integer[]::new))
                .update();
        days.number(regime);
        news.tell(
                by,
                Audited.of("TURNS_CONFIRMED", "regime", regime.id().value())
                        .with(Map.of(
                                "unit",
                                unit.toString(),
                                "from",
                                tomorrow.toString(),
                                "groups",
                                Integer.toString(division.turns().groups()))),
                new TurnsConfirmed(CurrentAgency.required(), regime.id(), id, tomorrow));
    }
}

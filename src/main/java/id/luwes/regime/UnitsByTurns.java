package id.luwes.regime;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import id.luwes.agency.Agencies;
import id.luwes.agency.Units.Unit;
import id.luwes.core.EmployeeId;
import id.luwes.core.UnitId;
import id.luwes.store.CurrentAgency;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the units of the current agency are divided under regimes with a share. */
@Component
public class UnitsByTurns {

    private final JdbcClient jdbc;
    private final Seats seats;
    private final GovernedDays days;
    private final Agencies agencies;

    UnitsByTurns(JdbcClient jdbc, Seats seats, GovernedDays days, Agencies agencies) {
        this.jdbc = jdbc;
        this.seats = seats;
        this.days = days;
        this.agencies = agencies;
    }

    /** Who was confirmed to be in which group, 0 for none. */
    private record Member(LocalDate from, Turns turns, EmployeeId person, int group) {}

    /** A unit as it stands from tomorrow on; nobody is reached where no day is governed any more. */
    @Transactional(readOnly = true)
    public UnitTurns of(KeptRegime regime, Unit unit) {
        var coming = coming(regime);
        var reached = coming.stream()
                .findFirst()
                .map(it -> seats.inUnit(unit.id(), it.day()).stream()
                        .filter(who -> regime.held()
                                .answer(it.day(), who.seat())
                                .filter(HeldRegime.Answer.GOVERNS::equals)
                                .isPresent())
                        .toList())
                .orElse(List.of());
        return new UnitTurns(regime, unit, reached, kept(regime.id(), unit.id()), coming);
    }

    /** The governed days from tomorrow on. */
    @Transactional(readOnly = true)
    public List<NumberedDay> coming(KeptRegime regime) {
        return days.from(regime, agencies.today().plusDays(1));
    }

    /** Since when each of these units is divided as it was confirmed last. */
    @Transactional(readOnly = true)
    public Map<UnitId, LocalDate> confirmed(RegimeId regime, List<Unit> units) {
        return jdbc
                .sql("select unit_id, max(from_day) as from_day from regime.division where agency_id = :agency"
                        + " and regime_id = :regime and unit_id = any(:units) group by unit_id")
                .param("agency", CurrentAgency.required().value())
                .param("regime", regime.value())
                .param("units", units.stream().map(it -> it.id().value()).toArray(Long[]::new))
                .query((row, number) -> Map.entry(new UnitId(row.getLong(1)), row.getObject(2, LocalDate.class)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Optional<UnitTurns.Kept> kept(RegimeId regime, UnitId unit) {
        var members = jdbc.sql("""
            select v.from_day, v.groups, v.away, g.employee_id, coalesce(g.group_number, 0) as group_number
              from (select * from regime.division where agency_id = :agency and regime_id = :regime and unit_id = :unit
                     order by from_day desc, division_id desc limit 1) v
              join regime.division_member g on g.agency_id = v.agency_id and g.division_id = v.division_id
            """)
                .param("agency", CurrentAgency.required().value())
                .param("regime", regime.value())
                .param("unit", unit.value())
                .query((row, number) -> new Member(
                        row.getObject("from_day", LocalDate.class),
                        new Turns(row.getInt("groups"), row.getInt("away")),
                        new EmployeeId(row.getLong("employee_id")),
                        row.getInt("group_number")))
                .list();
        return members.stream()
                .findFirst()
                .map(it -> new UnitTurns.Kept(
                        new Division(
                                it.turns(),
                                members.stream()
                                        .filter(member -> member.group() > 0)
                                        .collect(toMap(Member::person, Member::group))),
                        it.from(),
                        members.stream()
                                .filter(member -> member.group() == 0)
                                .map(Member::person)
                                .collect(toUnmodifiableSet())));
    }
}

package id.luwes.regime;

import id.luwes.access.Authority;
import id.luwes.access.Reach;
import id.luwes.access.Role;
import id.luwes.access.StandIn;
import id.luwes.core.EmployeeId;
import id.luwes.core.UnitId;
import id.luwes.store.CurrentAgency;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who divides which units: BKD and whoever has the role of unit head where they have it, the head of a unit, with those below it,
 * and at the moment the head's Plh. or the unit's Plt.
 */
@Component
public class WhoDivides {

    private final JdbcClient jdbc;

    WhoDivides(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A unit with those below it, and who heads it. */
    private record Headed(EmployeeId head, UnitId unit, int first, int last) {

        Authority.Grant grant() {
            return new Authority.Grant(Role.UNIT_HEAD, unit, first, last);
        }

        boolean isReachedBy(StandIn standIn) {
            return standIn.holder().filter(head::equals).isPresent()
                    && standIn.first() <= first
                    && last <= standIn.last();
        }
    }

    /** The units that somebody divides; nowhere for everybody else. */
    @Transactional(readOnly = true)
    public Reach reach(Authority who) {
        var granted = Reach.of(who, Role.BKD, Role.UNIT_HEAD);
        var heads = Stream.concat(
                        who.person().employeeId().stream(),
                        who.standIns().stream().flatMap(it -> it.holder().stream()))
                .toList();
        if (granted.everywhere() || heads.isEmpty()) {
            return granted;
        }
        var headed = headed(heads);
        var own = headed.stream()
                .filter(it ->
                        who.person().employeeId().filter(it.head()::equals).isPresent()
                                || who.standIns().stream().anyMatch(it::isReachedBy))
                .map(Headed::grant);
        var vacant = who.standIns().stream()
                .filter(it -> it.kind() == StandIn.Kind.PLT)
                .map(it -> new Authority.Grant(Role.UNIT_HEAD, new UnitId(0), it.first(), it.last()));
        return new Reach(Stream.of(granted.grants().stream(), own, vacant)
                .flatMap(it -> it)
                .toList());
    }

    private List<Headed> headed(List<EmployeeId> heads) {
        return jdbc.sql("""
            select e.employee_id, u.unit_id, u.first_in_order, u.last_in_order from workforce.employee e
              join agency.unit u on u.agency_id = e.agency_id and u.unit_id = e.unit_id
             where e.agency_id = :agency and e.employee_id = any(:heads) and e.heads_unit and e.active
            """)
                .param("agency", CurrentAgency.required().value())
                .param("heads", heads.stream().map(EmployeeId::value).toArray(Long[]::new))
                .query((row, number) -> new Headed(
                        new EmployeeId(row.getLong(1)), new UnitId(row.getLong(2)), row.getInt(3), row.getInt(4)))
                .list();
    }
}

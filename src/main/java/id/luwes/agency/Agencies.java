package id.luwes.agency;

import id.luwes.core.AgencyId;
import id.luwes.store.CurrentAgency;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The agencies of this installation. */
@Component
public class Agencies {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ConcurrentHashMap<AgencyId, ZoneId> zones = new ConcurrentHashMap<>();

    Agencies(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The numbers of all agencies, for jobs that walk over them; needs no current agency. */
    public List<AgencyId> all() {
        return jdbc.sql("select agency_id from platform.agencies()")
                .query((row, number) -> new AgencyId(row.getInt(1)))
                .list();
    }

    /** The agency of this thread. */
    @Transactional(readOnly = true)
    public Agency current() {
        return jdbc.sql("select agency_id, code, name, zone, weekly_cap, synthetic from agency.agency")
                .query((row, number) -> new Agency(
                        new AgencyId(row.getInt("agency_id")),
                        row.getString("code"),
                        row.getString("name"),
                        ZoneId.of(row.getString("zone")),
                        row.getObject("weekly_cap") == null
                                ? OptionalInt.empty()
                                : OptionalInt.of(row.getInt("weekly_cap")),
                        row.getBoolean("synthetic")))
                .single();
    }

    /** The zone of this thread's agency. Zones do not move, so they are remembered. */
    @Transactional(readOnly = true)
    public ZoneId zone() {
        var agency = CurrentAgency.required();
        var known = zones.get(agency);
        if (known != null) {
            return known;
        }
        var zone = current().zone();
        zones.put(agency, zone);
        return zone;
    }

    /** The date of today where this thread's agency works. */
    @Transactional(readOnly = true)
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }
}

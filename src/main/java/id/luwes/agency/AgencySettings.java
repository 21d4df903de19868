package id.luwes.agency;

import id.luwes.core.AgencyId;
import id.luwes.store.CurrentAgency;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes an agency and changes what it may set itself. */
@Component
public class AgencySettings {

    /** The zones of Indonesia: WIB, WITA, WIT. */
    public static final List<String> ZONES = List.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura");

    private final JdbcClient jdbc;

    AgencySettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts an agency into the directory of this installation, without anything in it yet. */
    @Transactional
    public AgencyId register(String code) {
        return new AgencyId(jdbc.sql("select platform.register_agency(:code)")
                .param("code", code)
                .query((row, number) -> row.getInt(1))
                .single());
    }

    /** The name, zone and cap of the current agency; empty while it has only been registered. */
    @Transactional(readOnly = true)
    public Optional<Settings> current() {
        return jdbc.sql("select name, zone, weekly_cap from agency.agency")
                .query((row, number) ->
                        new Settings(row.getString(1), row.getString(2), row.getObject(3, Integer.class)))
                .optional();
    }

    /** What an agency may set; a null cap leaves the days to the policy. */
    public record Settings(
            String name, String zone, @Nullable Integer weeklyCap) {}

    /** Makes the current agency, or changes it. */
    @Transactional
    public void save(Settings settings) {
        jdbc.sql("""
                insert into agency.agency (agency_id, code, name, zone, weekly_cap)
                select :agency, d.code, :name, :zone, :cap from platform.agencies() d where d.agency_id = :agency
                on conflict (agency_id) do update
                    set name = excluded.name, zone = excluded.zone, weekly_cap = excluded.weekly_cap
                """)
                .param("agency", CurrentAgency.required().value())
                .param("name", settings.name())
                .param("zone", settings.zone())
                .param("cap", settings.weeklyCap(), Types.SMALLINT)
                .update();
    }
}

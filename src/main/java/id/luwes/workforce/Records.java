package id.luwes.workforce;

import id.luwes.access.Authority;
import id.luwes.access.OpeningAccounts;
import id.luwes.access.Role;
import id.luwes.agency.Agencies;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of employees, as they are changed. */
@Component
class Records {

    private static final String VERSION = "to_char(changed_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS')";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Agencies agencies;
    private final ReportingLines lines;
    private final OpeningAccounts accounts;

    Records(JdbcClient jdbc, Clock clock, Agencies agencies, ReportingLines lines, OpeningAccounts accounts) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.agencies = agencies;
        this.lines = lines;
        this.accounts = accounts;
    }

    LocalDate today() {
        return agencies.today();
    }

    /** Whoever is due at work can sign in with the NIP, once BKD has issued a code. */
    void openAccount(Authority who, Employee person, String name) {
        accounts.open(person.id(), person.nip().value(), name, who.person());
    }

    void drawLines() {
        lines.draw();
    }

    String version(EmployeeId id) {
        return jdbc.sql("select " + VERSION
                        + " from workforce.employee where agency_id = :agency and employee_id = :id")
                .param("agency", CurrentAgency.required().value())
                .param("id", id.value())
                .query((row, number) -> row.getString(1))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** What does not fit the organisation, asked of the store in one statement. */
    Faults faults(Authority who, EmployeeId id, Change change) {
        return jdbc.sql("""
                select (select u.first_in_order from agency.unit u
                         where u.agency_id = :agency and u.unit_id = :unit) as place,
                       (select h.name from workforce.employee h where h.agency_id = :agency and h.unit_id = :unit
                           and h.heads_unit and h.active and h.employee_id <> :id limit 1) as head,
                       exists (select from workforce.employee s where s.agency_id = :agency and s.nip = :nip
                           and s.active and s.employee_id <> :id) as superior_known
                """)
                .param("agency", CurrentAgency.required().value())
                .param("unit", change.unit().value())
                .param("id", id.value())
                .param("nip", change.superiorNip().orElse(""))
                .query((row, number) -> {
                    var head = row.getString("head");
                    var place = row.getObject("place", Integer.class);
                    return Faults.NONE
                            .andIf(place == null || !who.has(Role.BKD, place), "unit", "workforce.mend.fault.unit")
                            .andIf(
                                    change.position().headsUnit() && head != null,
                                    "heads",
                                    "workforce.mend.fault.head",
                                    head == null ? "" : head)
                            .andIf(
                                    change.superiorNip().isPresent() && !row.getBoolean("superior_known"),
                                    "superiorNip",
                                    "workforce.mend.fault.superior");
                })
                .single();
    }

    /** Whether the record was still of that version, and is now as the change wants it. */
    boolean change(EmployeeId id, Change change, String version) {
        var changed = jdbc.sql("""
                update workforce.employee
                   set name = :name, legal_status = :status, active = :active, grade = :grade, unit_id = :unit, position_name = :position, position_kind = :kind, heads_unit = :heads,
                       position_since = :since, residence_regency = :regency, superior_nip = :superior, changed_at = :at
                 where agency_id = :agency and employee_id = :id and\s""" + VERSION + " = :version")
                        .param("agency", CurrentAgency.required().value())
                        .param("id", id.value())
                        .param("version", version)
                        .param("name", change.identity().name())
                        .param("status", change.identity().legalStatus())
                        .param("active", LegalStatus.isActive(change.identity().legalStatus()))
                        .param("grade", change.identity().grade().orElse(null), Types.VARCHAR)
                        .param("unit", change.unit().value())
                        .param("position", change.position().name())
                        .param("kind", change.position().kind().name())
                        .param("heads", change.position().headsUnit())
                        .param("since", change.position().since().orElse(null), Types.DATE)
                        .param("regency", change.regency().orElse(null), Types.VARCHAR)
                        .param("superior", change.superiorNip().orElse(null), Types.VARCHAR)
                        .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .update()
                == 1;
        if (changed) {
            accounts.rename(id, change.identity().name());
        }
        return changed;
    }
}

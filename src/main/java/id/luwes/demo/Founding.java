package id.luwes.demo;

import id.luwes.core.AgencyId;
import id.luwes.store.CurrentAgency;
import id.luwes.store.TableLoad;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcOperations;

/** Writes a planned agency into the store: units, offices, calendar, people with their facts, and accounts. */
final class Founding {

    private final JdbcOperations jdbc;

    Founding(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** The numbers that the store gave to what the plan counts from 0. */
    record Founded(AgencyId agency, List<Long> units, List<Long> people) {}

    /** Founds the current agency; needs a transaction, and passwords are given as their hash. */
    Founded found(AgencyPlan plan, String passwordHash) {
        var agency = CurrentAgency.required();
        jdbc.update(
                "insert into agency.agency (agency_id, code, name, zone, weekly_cap, changed_at, synthetic)"
                        + " values (?, ?, ?, ?, ?, ?, true)",
                agency.value(),
                plan.code(),
                plan.name(),
                plan.zone().getId(),
                plan.weeklyCap().isPresent() ? plan.weeklyCap().getAsInt() : null,
                plan.wish()
                        .today()
                        .minusYears(1)
                        .withDayOfYear(1)
                        .atStartOfDay(plan.zone())
                        .toOffsetDateTime());
        AdoptedCalendar.adopt(jdbc, agency);
        var units = units(plan, agency);
        var people = Numbers.reserve(
                jdbc, "workforce.employee", "employee_id", plan.people().size());
        var founded = new Founded(agency, units, people);
        people(plan, founded);
        facts(plan, founded);
        accounts(plan, founded, passwordHash);
        new StandIns(jdbc, plan, founded).write();
        jdbc.queryForObject("select workforce.draw_reporting_lines()", Integer.class);
        jdbc.update(
                "insert into demo.province (agency_id, employees, seed, founded_on) values (?, ?, ?, ?)",
                agency.value(),
                plan.wish().employees(),
                plan.wish().seed(),
                java.sql.Date.valueOf(plan.wish().today()));
        return founded;
    }

    private List<Long> units(AgencyPlan plan, AgencyId agency) {
        var offices = Offices.of(plan);
        var houses = Numbers.reserve(
                jdbc, "agency.office", "office_id", offices.all().size());
        TableLoad.load(
                jdbc,
                "agency.office",
                List.of("agency_id", "office_id", "name", "regency_code", "latitude", "longitude", "radius_m"),
                load -> offices.all()
                        .forEach(it -> load.row(
                                agency,
                                houses.get(it.number()),
                                it.name(),
                                it.regency(),
                                it.place().latitude(),
                                it.place().longitude(),
                                it.radius())));
        var units = Numbers.reserve(jdbc, "agency.unit", "unit_id", plan.posts().size());
        TableLoad.load(
                jdbc,
                "agency.unit",
                List.of(
                        "agency_id",
                        "unit_id",
                        "parent_id",
                        "code",
                        "name",
                        "office_id",
                        "serves_public",
                        "service_minimum"),
                load -> plan.posts()
                        .forEach(it -> load.row(
                                agency,
                                units.get(it.number()),
                                it.above() < 0 ? null : units.get(it.above()),
                                it.plan().code(),
                                it.plan().name(),
                                houses.get(offices.of(it).number()),
                                it.servesCitizens(),
                                it.servesCitizens() ? plan.minimumOf(it) : null)));
        jdbc.execute("select agency.renumber_units()");
        return units;
    }

    private void people(AgencyPlan plan, Founded founded) {
        var changed = plan.wish().today().minusMonths(5);
        TableLoad.load(
                jdbc,
                "workforce.employee",
                List.of(
                        "agency_id",
                        "employee_id",
                        "nip",
                        "name",
                        "employment",
                        "legal_status",
                        "active",
                        "unit_id",
                        "position_name",
                        "position_kind",
                        "heads_unit",
                        "position_since",
                        "grade",
                        "residence_regency",
                        "superior_nip",
                        "changed_at"),
                load -> plan.people()
                        .forEach(it -> load.row(
                                founded.agency(),
                                founded.people().get(it.number()),
                                it.nip().value(),
                                it.name(),
                                it.nip().employment(),
                                it.status(),
                                it.active(),
                                founded.units().get(it.duty().post().number()),
                                it.duty().position(),
                                it.duty().kind(),
                                it.duty().heads(),
                                it.duty().since(),
                                it.duty().grade(),
                                it.home(),
                                it.superior(),
                                at(changed))));
    }

    private void facts(AgencyPlan plan, Founded founded) {
        var exemplary = plan.cast().stream()
                .filter(Cast::exemplary)
                .flatMap(it -> it.player().stream())
                .map(Person::number)
                .collect(Collectors.toUnmodifiableSet());
        TableLoad.load(
                jdbc,
                "workforce.fact",
                List.of("agency_id", "employee_id", "kind", "value", "period", "observed_on", "source", "recorded_at"),
                load -> plan.people()
                        .forEach(person -> Dossier.of(
                                        person,
                                        exemplary.contains(person.number()),
                                        plan.wish().seed(),
                                        plan.wish().today())
                                .forEach(it -> load.row(
                                        founded.agency(),
                                        founded.people().get(person.number()),
                                        it.kind(),
                                        it.value(),
                                        it.period(),
                                        it.on(),
                                        it.source(),
                                        at(it.on())))));
    }

    /** In the morning of a day, whatever zone the session has. */
    private static OffsetDateTime at(LocalDate day) {
        return day.atTime(1, 0).atOffset(ZoneOffset.UTC);
    }

    private void accounts(AgencyPlan plan, Founded founded, String passwordHash) {
        var playing = new HashMap<Integer, Cast>();
        plan.cast().stream()
                .filter(Cast::visited)
                .forEach(it -> it.player().ifPresent(person -> playing.put(person.number(), it)));
        var created = at(plan.wish().today().minusMonths(4));
        var accounts = Numbers.reserve(
                jdbc, "access.account", "account_id", plan.people().size());
        TableLoad.load(
                jdbc,
                "access.account",
                List.of(
                        "agency_id",
                        "account_id",
                        "login",
                        "display_name",
                        "employee_id",
                        "password_hash",
                        "created_at"),
                load -> plan.people().forEach(it -> {
                    var part = playing.get(it.number());
                    load.row(
                            founded.agency(),
                            accounts.get(it.number()),
                            part == null ? it.nip().value() : part.login(),
                            it.name(),
                            founded.people().get(it.number()),
                            part == null ? null : passwordHash,
                            created);
                }));
        Map<String, Long> own = new HashMap<>();
        plan.cast().stream()
                .filter(it -> it.player().isEmpty())
                .forEach(it -> own.put(it.login(), outsider(it, founded, passwordHash, created)));
        new Grants(jdbc, plan, founded, accounts, own).write(created);
        jdbc.queryForObject("select platform.register_logins()", Long.class);
    }

    private long outsider(Cast cast, Founded founded, String passwordHash, OffsetDateTime created) {
        Long account = jdbc.queryForObject(
                "insert into access.account (agency_id, login, display_name, password_hash, created_at)"
                        + " values (?, ?, ?, ?, ?) returning account_id",
                Long.class,
                founded.agency().value(),
                cast.login(),
                "Administrator (rekaan)",
                passwordHash,
                created);
        return account == null ? 0 : account;
    }
}

package id.luwes.workforce;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.Authority;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import id.luwes.web.NotFound;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names deputies and ends deputyships; who may, {@link Posts} and {@link Deputyships} know. */
@Component
public class NamingDeputies {

    /** So many days at most: an example threshold, for the agency to set. */
    public static final int LONGEST = 366;

    private final JdbcClient jdbc;
    private final Employees employees;
    private final AuditTrail trail;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    NamingDeputies(
            JdbcClient jdbc, Employees employees, AuditTrail trail, ApplicationEventPublisher news, Clock clock) {
        this.jdbc = jdbc;
        this.employees = employees;
        this.trail = trail;
        this.news = news;
        this.clock = clock;
    }

    /** What became of it. */
    public enum Outcome {
        NAMED,
        /** The deputy is nobody of the agency who works here now. */
        NOBODY,
        /** The deputy is the holder. */
        THE_HOLDER,
        /** Whoever names for another post may not name themself: nobody gives themselves a power. */
        ONESELF,
        /** There is a deputy for the post on one of the days. */
        TAKEN
    }

    /**
     * What is asked for.
     *
     * @param duringLeave only on days of a recorded absence; says nothing for a vacant post
     */
    public record Naming(Post post, EmployeeId deputy, DateRange days, boolean duringLeave) {}

    /** Names a deputy for a post that {@link Posts} gave to this person. */
    @Transactional
    public Outcome name(Authority who, Naming naming) {
        var holder = holder(naming.post());
        if (holder.filter(naming.deputy()::equals).isPresent()) {
            return Outcome.THE_HOLDER;
        }
        if (who.person().employeeId().filter(naming.deputy()::equals).isPresent()) {
            return Outcome.ONESELF;
        }
        if (employees.find(naming.deputy()).filter(Employee::active).isEmpty()) {
            return Outcome.NOBODY;
        }
        queueUp(naming.post());
        if (isTaken(naming)) {
            return Outcome.TAKEN;
        }
        var id = insert(who, naming);
        trail.record(who.person(), Audited.of("DEPUTY_NAMED", "deputyship", id).with(detail(naming)));
        news.publishEvent(
                new DeputyNamed(CurrentAgency.required(), id, others(who, Optional.of(naming.deputy()), holder)));
        return Outcome.NAMED;
    }

    /** Ends one at once. Whoever comes second finds none any more. */
    @Transactional
    public void end(Authority who, Deputyship deputyship) {
        int ended = jdbc.sql("update workforce.deputyship set ended_at = :at, ended_by_account = :account"
                        + " where agency_id = :agency and deputyship_id = :id and ended_at is null")
                .param("agency", agency())
                .param("id", deputyship.id())
                .param("at", now())
                .param("account", who.person().account())
                .update();
        if (ended == 0) {
            throw new NotFound();
        }
        trail.record(
                who.person(),
                Audited.of("DEPUTYSHIP_ENDED", "deputyship", deputyship.id())
                        .with(Map.of("deputy", deputyship.deputy().id().toString(), "as", deputyship.title())));
        news.publishEvent(new DeputyshipEnded(
                CurrentAgency.required(),
                deputyship.id(),
                others(who, Optional.of(deputyship.deputy().id()), deputyship.holder())));
    }

    private static List<EmployeeId> others(Authority who, Optional<EmployeeId> deputy, Optional<EmployeeId> holder) {
        return Stream.concat(deputy.stream(), holder.stream())
                .filter(it -> who.person().employeeId().filter(it::equals).isEmpty())
                .toList();
    }

    private static Map<String, String> detail(Naming naming) {
        return Map.of(
                "post", naming.post().key(),
                "deputy", naming.deputy().toString(),
                "days", naming.days().first() + " – " + naming.days().last(),
                "during leave", Boolean.toString(naming.duringLeave()));
    }

    /** Two who name for one post at the same moment do it one after another. */
    private void queueUp(Post post) {
        jdbc.sql("select pg_advisory_xact_lock(:agency, hashtext(:what))")
                .param("agency", agency())
                .param("what", "deputy of " + post.key())
                .query((row, number) -> post)
                .single();
    }

    private boolean isTaken(Naming naming) {
        return jdbc.sql(
                        "select exists (select from workforce.deputyship where agency_id = :agency and ended_at is null"
                                + " and (holder_id = :holder or unit_id = :unit) and first_day <= :last and last_day >= :first)")
                .param("agency", agency())
                .param("holder", holder(naming.post()).map(EmployeeId::value).orElse(0L))
                .param("unit", unit(naming.post()).orElse(0L))
                .param("first", naming.days().first())
                .param("last", naming.days().last())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    private long insert(Authority who, Naming naming) {
        var unit = unit(naming.post());
        return jdbc.sql("""
                insert into workforce.deputyship (agency_id, kind, holder_id, unit_id, deputy_id, first_day, last_day,
                    during_leave, named_at, named_by_account, named_by)
                values (:agency, :kind, cast(:holder as bigint), cast(:unit as bigint), :deputy, :first, :last, :leave,
                    :at, :account, nullif(:me, 0))
                returning deputyship_id
                """)
                .param("agency", agency())
                .param("kind", unit.isPresent() ? "PLT" : "PLH")
                .param("holder", holder(naming.post()).map(EmployeeId::value).orElse(null))
                .param("unit", unit.orElse(null))
                .param("deputy", naming.deputy().value())
                .param("first", naming.days().first())
                .param("last", naming.days().last())
                .param("leave", naming.duringLeave() && unit.isEmpty())
                .param("at", now())
                .param("account", who.person().account())
                .param("me", who.person().employee())
                .query((row, number) -> row.getLong(1))
                .single();
    }

    private static Optional<EmployeeId> holder(Post post) {
        return switch (post) {
            case Post.Held held -> Optional.of(held.holder());
            case Post.Vacant vacant -> Optional.empty();
        };
    }

    private static Optional<Long> unit(Post post) {
        return switch (post) {
            case Post.Held held -> Optional.empty();
            case Post.Vacant vacant -> Optional.of(vacant.unit().value());
        };
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static int agency() {
        return CurrentAgency.required().value();
    }
}

package id.luwes.performance;

import id.luwes.access.SignedIn;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Appends what happens to outputs. Nothing is ever changed; where an output stands follows from the last rows. */
@Component
class OutputBook {

    private final JdbcClient jdbc;
    private final Outputs outputs;

    OutputBook(JdbcClient jdbc, Outputs outputs) {
        this.jdbc = jdbc;
        this.outputs = outputs;
    }

    /** The output as it stands once nobody else acts on it, and that stays so until the end of the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Output> lock(OutputId id) {
        jdbc.sql("select pg_advisory_xact_lock(:agency, hashtext(:what))")
                .param("agency", agency())
                .param("what", "output " + id)
                .query((row, number) -> id)
                .single();
        return outputs.find(id);
    }

    /** The number that the next step will have. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long nextStep() {
        return next("performance.progress", "progress_id");
    }

    /** The number that the next ruling will have. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long nextRuling() {
        return next("performance.ruling", "ruling_id");
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Promised promised, Step step, boolean delivered, SignedIn by) {
        insert(promised, step, delivered, null, by);
    }

    /** Takes a delivery back; what was done so far stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBack(Output.Delivered output, Instant at, SignedIn by) {
        insert(
                output.promised(),
                new Step(nextStep(), output.delivery().work(), at),
                false,
                output.delivery().number(),
                by);
    }

    private void insert(Promised promised, Step step, boolean delivered, @Nullable Long withdraws, SignedIn by) {
        jdbc.sql("""
                insert into performance.progress (agency_id, progress_id, output_id, employee_id, quantity, note, link,
                    delivered, withdraws, noted_at, by_account)
                values (:agency, :number, :output, :employee, :quantity, :note, :link, :delivered, :withdraws, :at, :by)
                """)
                .param("agency", agency())
                .param("number", step.number())
                .param("output", promised.id().value())
                .param("employee", promised.by().value())
                .param("quantity", step.quantity())
                .param("note", withdraws == null ? step.work().note() : null)
                .param("link", withdraws == null ? step.work().link().orElse(null) : null)
                .param("delivered", delivered)
                .param("withdraws", withdraws)
                .param("at", utc(step.at()))
                .param("by", by.account())
                .update();
    }

    /** Appends a ruling; the database refuses a second one that replaces the same. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Output.Ruled ruled, Optional<Ruling> replaced) {
        var ruling = ruled.ruling();
        jdbc.sql("""
                insert into performance.ruling (agency_id, ruling_id, output_id, progress_id, outcome, accepted, word,
                    replaces, ruled_at, by_account, by_employee)
                values (:agency, :number, :output, :delivery, :outcome, :accepted, :word, :replaces, :at, :by, :person)
                """)
                .param("agency", agency())
                .param("number", ruling.number())
                .param("output", ruled.promised().id().value())
                .param("delivery", ruled.delivery().number())
                .param("outcome", accepted(ruling) == null ? "RETURNED" : "ACCEPTED")
                .param("accepted", accepted(ruling))
                .param("word", ruling.word().isEmpty() ? null : ruling.word())
                .param("replaces", replaced.map(Ruling::number).orElse(null))
                .param("at", utc(ruling.judge().at()))
                .param("by", ruling.judge().account())
                .param("person", ruling.judge().person().map(EmployeeId::value).orElse(null))
                .update();
    }

    private static @Nullable BigDecimal accepted(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Acceptance acceptance -> acceptance.accepted();
            case Ruling.Return sentBack -> null;
        };
    }

    private long next(String table, String column) {
        return jdbc.sql("select nextval(pg_get_serial_sequence(:table, :column))")
                .param("table", table)
                .param("column", column)
                .query((row, number) -> row.getLong(1))
                .single();
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static int agency() {
        return CurrentAgency.required().value();
    }
}

package id.luwes.performance.web;

import id.luwes.access.Authority;
import id.luwes.access.Cursors;
import id.luwes.core.EmployeeId;
import id.luwes.performance.EvidenceOfOutputs;
import id.luwes.performance.Output;
import id.luwes.performance.OutputId;
import id.luwes.performance.Outputs;
import id.luwes.performance.ReadingOutputs;
import id.luwes.performance.WaitingOutputs;
import id.luwes.web.Listing;
import id.luwes.web.NotFound;
import org.springframework.stereotype.Component;

/** Reads outputs for programs, as far as their person may read them. */
@Component
class OutputAnswers {

    private static final String OWN = "outputs";

    private final ReadingOutputs reading;
    private final Outputs outputs;
    private final WaitingOutputs waiting;
    private final Cursors cursors;
    private final EvidenceOfOutputs evidence;

    OutputAnswers(
            ReadingOutputs reading,
            Outputs outputs,
            WaitingOutputs waiting,
            Cursors cursors,
            EvidenceOfOutputs evidence) {
        this.evidence = evidence;
        this.reading = reading;
        this.outputs = outputs;
        this.waiting = waiting;
        this.cursors = cursors;
    }

    /** One, or {@link NotFound} where there is none or not for this person. */
    OutputAnswer one(Authority who, long id) {
        return one(who, output(who, id));
    }

    Output output(Authority who, long id) {
        return reading.read(who, new OutputId(id)).orElseThrow(NotFound::new).output();
    }

    /** One that was read, with its files; those that are ready are told to nobody but whose they are. */
    OutputAnswer one(Authority who, Output output) {
        var promised = output.promised();
        var own = who.person().employeeId().filter(promised.by()::equals).isPresent();
        return OutputAnswer.of(output, null).with(FileAnswer.of(evidence.of(promised.id()), own));
    }

    /** One's own, the latest due first. */
    Listing<OutputAnswer> own(EmployeeId me, String cursor, int limit) {
        var all = outputs.of(me);
        var from = cursors.mark(OWN, cursor)
                .map(Long::valueOf)
                .map(it -> all.stream()
                        .dropWhile(one -> one.promised().id().value() != it)
                        .skip(1)
                        .toList())
                .orElse(all);
        var shown =
                from.stream().limit(limit).map(it -> OutputAnswer.of(it, null)).toList();
        return new Listing<>(
                shown, from.size() > limit ? cursors.behind(OWN, shown.getLast().id()) : null);
    }

    /** The oldest that wait for this person, as many as the page of those has. */
    Listing<OutputAnswer> waiting(Authority who) {
        return new Listing<>(
                waiting.of(who.person()).stream()
                        .map(it -> OutputAnswer.of(it.output(), it.name()))
                        .toList(),
                null);
    }
}

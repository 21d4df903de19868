package id.luwes.performance.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Needs;
import id.luwes.access.Role;
import id.luwes.access.Scope;
import id.luwes.performance.Judging;
import id.luwes.performance.Output;
import id.luwes.performance.OutputId;
import id.luwes.performance.Ruling;
import id.luwes.web.Etags;
import id.luwes.web.Faults;
import id.luwes.web.FaultyBody;
import id.luwes.web.JsonBody;
import id.luwes.web.NotFound;
import id.luwes.web.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The superior's word on what was handed in, for programs; on the version that was read. */
@RestController
class RulingsApi {

    private final OutputAnswers answers;
    private final Judging judging;

    RulingsApi(OutputAnswers answers, Judging judging) {
        this.answers = answers;
        this.judging = judging;
    }

    @PostMapping("/api/v1/outputs/{id}/ruling")
    @Needs(Scope.DECISIONS_WRITE)
    @Allow({Role.SUPERIOR, Role.BKD, Role.UNIT_HEAD})
    ResponseEntity<OutputAnswer> rule(
            Authority who, @PathVariable("id") long id, JsonBody body, HttpServletRequest request) {
        var output = answers.output(who, id);
        Etags.required(request, answers.one(who, output));
        var read = read(body, output);
        if (!read.faults().isEmpty()) {
            throw FaultyBody.of(read.faults());
        }
        return switch (read.apply(judging, who, new OutputId(id))) {
            case Judging.Outcome.Ruled ruled -> Etags.answer(request, answers.one(who, id));
            case Judging.Outcome.WordMissing missing -> throw faulty("/word", "performance.fault.word");
            case Judging.Outcome.NotAPart no -> throw faulty("/quantity", "performance.fault.part", no.delivered());
            case Judging.Outcome.Overtaken overtaken -> throw Refusal.conflict("performance.refused.ruled-already");
            case Judging.Outcome.Settled settled ->
                throw Refusal.conflict("performance.refused.settled", settled.month());
            case Judging.Outcome.NotYours no -> throw new NotFound();
        };
    }

    /** What the form of the page would have sent: what lies there, and what was ruled on it before. */
    private static RulingReading read(JsonBody body, Output output) {
        body.only("decision", "quantity", "word").required("decision");
        var form = new RulingForm(
                delivery(output),
                output instanceof Output.Ruled ruled ? "" + ruled.ruling().number() : "0",
                body.word("decision", List.of("accept", "part", "return")),
                body.number("quantity").map(BigDecimal::toPlainString).orElse(""),
                body.text("word", Ruling.LONGEST_WORD));
        body.end();
        return RulingReading.of(form);
    }

    private static String delivery(Output output) {
        return switch (output) {
            case Output.Delivered waiting -> "" + waiting.delivery().number();
            case Output.Ruled ruled -> "" + ruled.delivery().number();
            case Output.Open open -> "0";
        };
    }

    private static FaultyBody faulty(String pointer, String key, Object... arguments) {
        return new FaultyBody(Faults.NONE.and(pointer, key, arguments));
    }
}

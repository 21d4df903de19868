package id.luwes.arrangement.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Needs;
import id.luwes.access.Role;
import id.luwes.access.Scope;
import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.AskingOpinions;
import id.luwes.arrangement.AskingOpinions.Outcome;
import id.luwes.arrangement.Opinion;
import id.luwes.arrangement.OpinionId;
import id.luwes.arrangement.Opinions;
import id.luwes.web.Etags;
import id.luwes.web.Faults;
import id.luwes.web.FaultyBody;
import id.luwes.web.JsonBody;
import id.luwes.web.NotFound;
import id.luwes.web.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whoever decides asks a colleague for an opinion, and takes that back, for programs. */
@RestController
@Allow({Role.SUPERIOR, Role.BKD, Role.UNIT_HEAD})
class AskingApi {

    private final ApplicationAnswers answers;
    private final AskingOpinions asking;
    private final Opinions opinions;

    AskingApi(ApplicationAnswers answers, AskingOpinions asking, Opinions opinions) {
        this.answers = answers;
        this.asking = asking;
        this.opinions = opinions;
    }

    @PostMapping("/api/v1/applications/{id}/opinions")
    @Needs(Scope.DECISIONS_WRITE)
    ResponseEntity<OpinionAnswer> ask(
            Authority who, @PathVariable("id") long id, JsonBody body, HttpServletRequest request) {
        Etags.required(request, answers.one(who, id));
        body.only("colleague", "question").required("colleague", "question");
        var form = new AskingForm(
                "", body.text("colleague", LONGEST_NUMBER), body.text("question", Opinion.LONGEST_QUESTION));
        body.end();
        if (!form.faults().isEmpty()) {
            throw FaultyBody.of(form.faults());
        }
        return switch (asking.ask(who, new ApplicationId(id), form.asked().orElseThrow(), form.question())) {
            case Outcome.Asked asked ->
                ResponseEntity.status(HttpStatus.CREATED).body(answer(asked.id()));
            case Outcome.NotYours none -> throw new NotFound();
            case Outcome.NotWaiting over -> throw Refusal.conflict(CaseController.refused(over.application()));
            case Outcome.SuperiorDoubted doubted -> throw faulty("question", "arrangement.fault.superior-doubted");
            case Outcome.Nobody nobody -> throw faulty("colleague", "arrangement.opinion.fault.nobody");
            case Outcome.NoColleague none -> throw faulty("colleague", "arrangement.opinion.fault.no-colleague");
            case Outcome.AlreadyAsked already -> throw faulty("colleague", "arrangement.opinion.fault.already");
            case Outcome.Enough enough -> throw faulty("question", "arrangement.opinion.fault.enough", Opinion.MOST);
        };
    }

    @PostMapping("/api/v1/applications/{id}/opinions/{opinion}/withdrawal")
    @Needs(Scope.DECISIONS_WRITE)
    ResponseEntity<OpinionAnswer> takeBack(
            Authority who,
            @PathVariable("id") long id,
            @PathVariable("opinion") long opinion,
            JsonBody body,
            HttpServletRequest request) {
        Etags.required(request, answers.one(who, id));
        body.only();
        body.end();
        var asked = new OpinionId(opinion);
        if (!asking.takeBack(who, new ApplicationId(id), asked).orElseThrow(NotFound::new)) {
            throw Refusal.conflict("arrangement.opinion.refused.over");
        }
        return ResponseEntity.ok(answer(asked));
    }

    private static final int LONGEST_NUMBER = 18;

    private OpinionAnswer answer(OpinionId id) {
        return OpinionAnswer.of(opinions.find(id).orElseThrow(NotFound::new), Optional.empty());
    }

    private static FaultyBody faulty(String field, String key, Object... arguments) {
        return FaultyBody.of(Faults.NONE.and(field, key, arguments));
    }
}

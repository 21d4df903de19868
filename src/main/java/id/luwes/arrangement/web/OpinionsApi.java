package id.luwes.arrangement.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Needs;
import id.luwes.access.Role;
import id.luwes.access.Scope;
import id.luwes.arrangement.GivingOpinions;
import id.luwes.arrangement.Opinion;
import id.luwes.arrangement.OpinionId;
import id.luwes.web.Etags;
import id.luwes.web.Faults;
import id.luwes.web.FaultyBody;
import id.luwes.web.JsonBody;
import id.luwes.web.Listing;
import id.luwes.web.NotFound;
import id.luwes.web.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What somebody was asked about applications of others, and their answer, for programs. */
@RestController
@Allow(Role.EMPLOYEE)
class OpinionsApi {

    private static final String PATH = "/api/v1/opinions";

    private final GivingOpinions giving;

    OpinionsApi(GivingOpinions giving) {
        this.giving = giving;
    }

    @GetMapping(PATH)
    @Needs(Scope.APPLICATIONS_READ)
    Listing<OpinionAnswer> asked(Authority who) {
        return new Listing<>(
                giving.all(who).stream()
                        .map(it -> OpinionAnswer.of(it, Optional.empty()))
                        .toList(),
                null);
    }

    @GetMapping(PATH + "/{id}")
    @Needs(Scope.APPLICATIONS_READ)
    ResponseEntity<OpinionAnswer> one(Authority who, @PathVariable("id") long id, HttpServletRequest request) {
        return Etags.answer(request, read(who, id));
    }

    @PostMapping(PATH + "/{id}/answer")
    @Needs(Scope.DECISIONS_WRITE)
    ResponseEntity<OpinionAnswer> answer(
            Authority who, @PathVariable("id") long id, JsonBody body, HttpServletRequest request) {
        Etags.required(request, read(who, id));
        var form = new AnswerForm("given", body.only("words").text("words", Opinion.LONGEST_ANSWER));
        body.end();
        if (!form.words().isEmpty() && !form.faults().isEmpty()) {
            var fault = form.faults().all().getFirst();
            throw new FaultyBody(
                    Faults.NONE.and("/words", fault.key(), fault.arguments().toArray()));
        }
        return switch (giving.answer(who, new OpinionId(id), form.words())) {
            case GIVEN -> Etags.answer(request, read(who, id));
            case OVER -> throw Refusal.conflict("arrangement.opinion.refused.over");
            case NOT_YOURS -> throw new NotFound();
        };
    }

    private OpinionAnswer read(Authority who, long id) {
        return OpinionAnswer.of(giving.open(who, new OpinionId(id)).orElseThrow(NotFound::new));
    }
}

package id.luwes.eligibility.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Needs;
import id.luwes.access.Role;
import id.luwes.access.Scope;
import id.luwes.eligibility.DisputedFact;
import id.luwes.eligibility.DisputingFacts;
import id.luwes.eligibility.FactDispute;
import id.luwes.eligibility.FactDisputes;
import id.luwes.eligibility.ReadingDisputes;
import id.luwes.web.Etags;
import id.luwes.web.Faults;
import id.luwes.web.FaultyBody;
import id.luwes.web.JsonBody;
import id.luwes.web.Letters;
import id.luwes.web.Listing;
import id.luwes.workforce.WaitingCase;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Facts of the own verdict that are wrong, for programs: said, read and taken back. */
@RestController
@Allow(Role.EMPLOYEE)
class DisputesApi {

    static final String PATH = "/api/v1/fact-disputes";

    private static final int LONGEST = 300;

    private final FactDisputes disputes;
    private final ReadingDisputes reading;
    private final DisputingFacts disputing;

    DisputesApi(FactDisputes disputes, ReadingDisputes reading, DisputingFacts disputing) {
        this.disputes = disputes;
        this.reading = reading;
        this.disputing = disputing;
    }

    @GetMapping(PATH)
    @Needs(Scope.VERDICTS_READ)
    Listing<DisputeAnswer> own(Authority who) {
        return listed(who.person().employeeId().map(disputes::of).orElse(List.of()));
    }

    @GetMapping(PATH + "/waiting")
    @Needs(Scope.VERDICTS_READ)
    @Allow({Role.UNIT_HEAD, Role.BKD})
    Listing<DisputeAnswer> waiting(Authority who) {
        var ids = disputes.cases(who.person()).stream().map(WaitingCase::id).toList();
        return listed(disputes.waitingFor(who.person(), ids));
    }

    @GetMapping(PATH + "/{id}")
    @Needs(Scope.VERDICTS_READ)
    @Allow({Role.EMPLOYEE, Role.UNIT_HEAD, Role.BKD, Role.AUDITOR})
    ResponseEntity<DisputeAnswer> one(Authority who, @PathVariable("id") long id, HttpServletRequest request) {
        return Etags.answer(request, answer(who, id));
    }

    @PostMapping(PATH)
    @Needs(Scope.APPLICATIONS_WRITE)
    ResponseEntity<DisputeAnswer> say(Authority who, JsonBody body) {
        body.only("fact", "claimed", "words").required("fact", "claimed");
        var facts = Arrays.stream(DisputedFact.values()).map(DisputedFact::word).toList();
        var fact = DisputedFact.of(body.word("fact", facts));
        var claimed = body.text("claimed", LONGEST);
        var words = Letters.lines(body.text("words", DisputingFacts.LONGEST));
        body.end();
        var said = disputing.say(who, fact.orElseThrow(), claimed, words);
        refuse(said.faults());
        return ResponseEntity.created(URI.create(PATH + "/" + said.id())).body(answer(who, said.id()));
    }

    @PostMapping(PATH + "/{id}/withdrawal")
    @Needs(Scope.APPLICATIONS_WRITE)
    ResponseEntity<DisputeAnswer> takeBack(Authority who, @PathVariable("id") long id, HttpServletRequest request) {
        Etags.required(request, answer(who, id));
        disputing.takeBack(who, id);
        return Etags.answer(request, answer(who, id));
    }

    private DisputeAnswer answer(Authority who, long id) {
        return DisputeAnswer.of(reading.open(who, id).dispute());
    }

    private static Listing<DisputeAnswer> listed(List<FactDispute> all) {
        return new Listing<>(all.stream().map(DisputeAnswer::of).toList(), null);
    }

    /** Refuses a form that has faults. */
    static void refuse(Faults faults) {
        if (!faults.isEmpty()) {
            throw FaultyBody.of(faults);
        }
    }
}

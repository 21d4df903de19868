package id.luwes.eligibility.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.LookedAt;
import id.luwes.access.Role;
import id.luwes.eligibility.CapException.Stage;
import id.luwes.eligibility.CapExceptions;
import id.luwes.eligibility.RecordingExceptions;
import id.luwes.web.Faults;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Paging;
import id.luwes.workforce.Employee;
import id.luwes.workforce.Employees;
import id.luwes.workforce.Scope;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Exceptions to the cap: BKD lists and records them. */
@Controller
@Allow(Role.BKD)
class ExceptionsController {

    static final String PATH = "/eligibility/exceptions";

    private static final String LIST = "eligibility/exceptions";

    private final CapExceptions exceptions;
    private final RecordingExceptions recording;
    private final Employees employees;

    ExceptionsController(CapExceptions exceptions, RecordingExceptions recording, Employees employees) {
        this.exceptions = exceptions;
        this.recording = recording;
        this.employees = employees;
    }

    @GetMapping(PATH)
    @LookedAt("stage")
    ModelAndView list(
            Authority who,
            @RequestParam(defaultValue = "HOLDS") String stage,
            @RequestParam(defaultValue = "1") String page) {
        var asked = Arrays.stream(Stage.values())
                .filter(it -> it.name().equals(stage))
                .findFirst()
                .orElse(Stage.HOLDS);
        return Pages.show(LIST, page(who, asked, page, ExceptionForm.EMPTY, Faults.NONE));
    }

    @PostMapping(PATH)
    ModelAndView record(Authority who, ExceptionForm form, RedirectAttributes redirect) {
        var reading = ExceptionReading.of(form, exceptions.today());
        var person = reading.nip().flatMap(employees::find).map(Employee::id);
        if (!reading.faults().isEmpty() || person.isEmpty()) {
            var faults = reading.faults().isEmpty()
                    ? Faults.NONE.and("nip", "eligibility.exception.fault.nobody")
                    : reading.faults();
            return refused(who, form, faults);
        }
        var outcome = recording.record(
                who,
                new RecordingExceptions.Wanted(
                        person.get(), reading.ground(), reading.decided(), reading.letter(), reading.reason()));
        return switch (outcome) {
            case DONE -> {
                redirect.addFlashAttribute(Notice.ok("eligibility.exception.recorded"));
                var coming = reading.decided().within().first().isAfter(exceptions.today());
                yield Pages.seeOther(PATH + "?stage=" + (coming ? Stage.COMING : Stage.HOLDS));
            }
            case NOBODY -> refused(who, form, Faults.NONE.and("nip", "eligibility.exception.fault.nobody"));
            case ONESELF -> refused(who, form, Faults.NONE.and("nip", "eligibility.exception.fault.oneself"));
            case TAKEN -> refused(who, form, Faults.NONE.and("first", "eligibility.exception.fault.taken"));
        };
    }

    private ModelAndView refused(Authority who, ExceptionForm form, Faults faults) {
        return Pages.refused(LIST, page(who, Stage.HOLDS, "1", form, faults));
    }

    private ExceptionsPage page(Authority who, Stage stage, String asked, ExceptionForm form, Faults faults) {
        var scope = Scope.of(who, Role.BKD);
        var counts =
                Arrays.stream(Stage.values()).collect(Collectors.toMap(it -> it, it -> exceptions.count(scope, it)));
        var address = PATH + "?stage=" + stage + "&page=";
        var paging = Paging.of(asked, counts.getOrDefault(stage, 0), CapExceptions.SIZE, address);
        return new ExceptionsPage(exceptions.in(scope, stage, paging.page()), stage, counts, paging, form, faults);
    }
}

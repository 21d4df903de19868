package id.luwes.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Tells a failure: a page to a person, a problem (RFC 9457) to a program, both in the language of the request. */
@Component
class Failures {

    private static final String RETRY_AFTER_SECONDS = "30";

    private final Frames frames;
    private final JteViews views;

    Failures(Frames frames, JteViews views) {
        this.frames = frames;
        this.views = views;
    }

    /** A {@link ModelAndView} or a {@link ResponseEntity}, whichever the client can read. */
    Object told(Failure failure, HttpServletRequest request, HttpServletResponse response) {
        if (failure.status() == HttpStatus.SERVICE_UNAVAILABLE || failure.status() == HttpStatus.TOO_MANY_REQUESTS) {
            response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
        }
        return Requests.byProgram(request) ? problem(failure, request) : page(failure, request);
    }

    private ModelAndView page(Failure failure, HttpServletRequest request) {
        var back = failure.status() == HttpStatus.BAD_REQUEST
                ? Requests.backToUnfiltered(request)
                : Requests.back(request);
        var page = failure.page(frames.wording(request), back);
        var view = new ModelAndView(new ErrorView(views.named("web/error")), Map.of("page", page));
        view.setStatus(failure.status());
        return view;
    }

    private ResponseEntity<ProblemDetail> problem(Failure failure, HttpServletRequest request) {
        var words = frames.wording(request);
        var problem = ProblemDetail.forStatusAndDetail(failure.status(), failure.text(words));
        problem.setTitle(failure.title(words));
        problem.setType(URI.create(request.getContextPath() + "/api#" + failure.kind()));
        problem.setInstance(URI.create(Requests.path(request)));
        problem.setProperty("reference", Requests.reference(request));
        var refusal = failure.refusal();
        if (refusal != null) {
            problem.setProperty("code", refusal.key());
        }
        if (refusal instanceof FaultyBody body) {
            problem.setProperty(
                    "errors", body.faults().stream().map(it -> error(it, words)).toList());
        }
        return ResponseEntity.status(failure.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static Map<String, String> error(Fault fault, Wording words) {
        return Map.of(
                "pointer", fault.field(),
                "code", fault.key(),
                "detail", words.text(fault.key(), fault.arguments().toArray()));
    }
}

package id.luwes.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what failed outside controllers: filters, sign-in, the form token, a template, the server itself. */
@Controller
class ErrorPagesController implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPagesController.class);

    private final Failures failures;

    ErrorPagesController(Failures failures) {
        this.failures = failures;
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request, HttpServletResponse response) {
        var failure = failure(request);
        if (failure.status().is5xxServerError() && failure.refusal() == null) {
            var thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            LOG.error("{} failed, reference {}: {}", Requests.path(request), Requests.reference(request), thrown);
        }
        return failures.told(failure, request, response);
    }

    private static Failure failure(HttpServletRequest request) {
        if (request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException) {
            return Failure.ofForm();
        }
        var refused = Requests.refused(request);
        if (refused.isPresent()) {
            return Failure.of(refused.get());
        }
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        var failure = Failure.of(HttpStatusCode.valueOf(status));
        if (failure.status() == HttpStatus.INTERNAL_SERVER_ERROR
                && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Exception thrown) {
            return Failing.of(thrown);
        }
        return failure;
    }
}

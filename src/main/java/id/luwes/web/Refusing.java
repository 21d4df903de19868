package id.luwes.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Answers what controllers throw. What the sign-in module must answer goes on to it. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Refusing {

    private static final Logger LOG = LoggerFactory.getLogger(Refusing.class);

    private final Failures failures;

    Refusing(Failures failures) {
        this.failures = failures;
    }

    @ExceptionHandler
    Object on(Exception thrown, HttpServletRequest request, HttpServletResponse response) {
        var failure = Failing.of(thrown);
        if (failure.status().is5xxServerError() && failure.refusal() == null) {
            LOG.error("{} {} failed.", request.getMethod(), Requests.path(request), thrown);
        }
        return failures.told(failure, request, response);
    }

    @ExceptionHandler
    void on(AccessDeniedException denied) {
        throw denied;
    }

    @ExceptionHandler
    void on(AuthenticationException unknown) {
        throw unknown;
    }

    /** The client has gone; there is nobody to tell. */
    @ExceptionHandler
    void on(AsyncRequestNotUsableException gone) {
        LOG.debug("The client has gone.", gone);
    }
}

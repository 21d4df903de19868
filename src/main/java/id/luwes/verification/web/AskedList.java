package id.luwes.verification.web;

import id.luwes.verification.VerificationState;
import id.luwes.verification.Verifications.Filter;
import id.luwes.web.Requests;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which verdicts somebody asks for, as an address has it; what is no box, service or state asks for all. */
public record AskedList(
        @Nullable String box,
        @Nullable String service,
        @Nullable String state) {

    Filter filter() {
        return new Filter(
                box != null && box.matches("[0-9]") ? Optional.of(Integer.parseInt(box)) : Optional.empty(),
                Requests.number(service == null ? "" : service, Long.MAX_VALUE),
                Arrays.stream(VerificationState.values())
                        .filter(it -> it.word().equals(state))
                        .findFirst());
    }
}

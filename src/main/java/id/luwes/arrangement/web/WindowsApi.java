package id.luwes.arrangement.web;

import id.luwes.access.Allow;
import id.luwes.access.Needs;
import id.luwes.access.Role;
import id.luwes.access.Scope;
import id.luwes.access.SignedIn;
import id.luwes.arrangement.OpenWindow;
import id.luwes.arrangement.OpenWindows;
import id.luwes.web.Listing;
import id.luwes.web.NotFound;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The windows in which the person of a token may ask for days without an agreement. */
@RestController
@Allow(Role.EMPLOYEE)
class WindowsApi {

    private final OpenWindows windows;

    WindowsApi(OpenWindows windows) {
        this.windows = windows;
    }

    /** A window with its days to come. */
    record WindowAnswer(
            String regime, String code, String title, String instrument, boolean counts, List<WindowDayAnswer> days) {

        static WindowAnswer of(OpenWindow window) {
            var regime = window.rule().regime();
            return new WindowAnswer(
                    window.rule().id().toString(),
                    regime.code(),
                    regime.title().indonesian(),
                    regime.basis().citation(),
                    regime.counts(),
                    window.days().stream()
                            .map(it ->
                                    new WindowDayAnswer(it.date(), it.standing().name()))
                            .toList());
        }
    }

    /** A day of it and how it stands for the person. */
    record WindowDayAnswer(LocalDate day, String standing) {}

    @GetMapping("/api/v1/day-changes/windows")
    @Needs(Scope.AGREEMENTS_READ)
    Listing<WindowAnswer> own(SignedIn person) {
        var me = person.employeeId().orElseThrow(NotFound::new);
        return new Listing<>(windows.of(me).stream().map(WindowAnswer::of).toList(), null);
    }
}

package id.luwes.access.web;

import id.luwes.access.Allow;
import id.luwes.access.Role;
import id.luwes.access.SignedIn;
import id.luwes.access.Undoing;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Undoes what was decided some seconds ago. Only one's own decisions are found, so a number of another's is none. */
@Controller
@Allow({Role.EMPLOYEE, Role.SUPERIOR, Role.BKD, Role.UNIT_HEAD})
class UndoController {

    static final String PATH = "/decisions/undo";
    static final String READ = "/decisions/read";

    private final Undoing deciding;

    UndoController(Undoing deciding) {
        this.deciding = deciding;
    }

    @PostMapping(PATH)
    ModelAndView undo(
            SignedIn who,
            @RequestParam(name = "decision", defaultValue = "") List<String> sent,
            RedirectAttributes redirect) {
        var undone = deciding.undo(who, ids(sent));
        redirect.addFlashAttribute(
                undone == 0 ? Notice.wait("access.undo.late") : Notice.ok("access.undo.done", undone));
        return Pages.seeOther("/inbox");
    }

    @PostMapping(READ)
    ModelAndView read(SignedIn who, @RequestParam(name = "decision", defaultValue = "") List<String> sent) {
        deciding.read(who, ids(sent));
        return Pages.seeOther("/inbox");
    }

    private static List<Long> ids(List<String> sent) {
        return sent.stream()
                .filter(it -> it.matches("[1-9][0-9]{0,17}"))
                .map(Long::valueOf)
                .distinct()
                .toList();
    }
}

package id.luwes.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** All parts of the design language on one page, for whoever makes pages and for the accessibility test. */
@Controller
class ComponentsController {

    @GetMapping("/components")
    ModelAndView components() {
        return Pages.show("web/components", new ComponentsPage());
    }
}

package id.luwes.access.web;

import id.luwes.access.AllowAnybody;
import id.luwes.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** How programs begin, and what each problem means; the problems lead here. */
@Controller
@AllowAnybody
class ApiGuideController {

    @GetMapping("/api")
    ModelAndView guide() {
        return Pages.show("access/api", new ApiGuidePage());
    }
}

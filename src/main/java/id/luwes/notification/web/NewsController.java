package id.luwes.notification.web;

import id.luwes.access.Allow;
import id.luwes.access.SignedIn;
import id.luwes.notification.News;
import id.luwes.notification.NewsBoard;
import id.luwes.notification.NewsLinks;
import id.luwes.web.NotFound;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own news; everybody sees only their own. */
@Controller
@Allow
class NewsController {

    private final NewsBoard board;
    private final NewsLinks links;

    NewsController(NewsBoard board, NewsLinks links) {
        this.board = board;
        this.links = links;
    }

    @GetMapping("/notifications")
    ModelAndView show(SignedIn person) {
        var news = person.employeeId().map(board::of).orElse(List.of());
        return Pages.show("notification/news", new NewsPage(news, !news.stream().allMatch(News::read)));
    }

    /** Where a link leads that was sent by mail: to the case while what was told holds, else to where news is found. */
    @GetMapping("/notifications/{id:[0-9]+}")
    ModelAndView follow(SignedIn person, @PathVariable long id) {
        return Pages.seeOther(person.employeeId()
                .flatMap(it -> links.follow(it, id))
                .orElseThrow(() -> new NotFound("notification.gone.text")
                        .titled("notification.gone")
                        .leadingTo("/notifications", "notification.gone.news")));
    }

    /** Opens one piece: marks it as read and leads to its page. */
    @PostMapping("/notifications/{id}/opening")
    ModelAndView open(SignedIn person, @PathVariable long id) {
        return Pages.seeOther(
                person.employeeId().flatMap(it -> board.read(it, id)).orElseThrow(NotFound::new));
    }

    @PostMapping("/notifications/reading")
    ModelAndView readAll(SignedIn person, RedirectAttributes redirect) {
        person.employeeId().ifPresent(board::readAll);
        redirect.addFlashAttribute(Notice.ok("notification.read.done"));
        return Pages.seeOther("/notifications");
    }
}

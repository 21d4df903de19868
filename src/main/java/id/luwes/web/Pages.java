package id.luwes.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** What a controller answers with: a template and the one record that the template shows. */
public final class Pages {

    private Pages() {}

    /** The page; {@code template} is its path below {@code src/main/jte} without the ending. */
    public static ModelAndView show(String template, Object page) {
        return new ModelAndView(template, "page", page);
    }

    /** The page with a form that was sent with faults (422); the record holds what was sent, and the {@link Faults}. */
    public static ModelAndView refused(String template, Object page) {
        var view = show(template, page);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    /** A list of the inbox from which something was decided, as a form told it; whatever else it tells is not followed. */
    public static String inboxOr(String told, String otherwise) {
        return told.matches("/inbox(/applications)?([?][a-z0-9=&-]{0,200})?") ? told : otherwise;
    }

    /** After something was done, the page to look at next; tell what was done by a flash {@link Notice}. */
    public static ModelAndView seeOther(String path) {
        var view = new ModelAndView("redirect:" + path);
        view.setStatus(HttpStatus.SEE_OTHER);
        return view;
    }
}

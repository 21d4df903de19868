package id.luwes.arrangement.web;

import id.luwes.arrangement.Opinion;
import id.luwes.web.Choice;
import id.luwes.web.Faults;
import id.luwes.workforce.Wanted;
import java.util.List;

/**
 * Where whoever decides asks a colleague for an opinion.
 *
 * @param open how many questions are open
 * @param wanted who is looked for
 * @param found whom one may ask of those who were found
 */
public record AskingPage(
        long application,
        String applicant,
        int open,
        Wanted wanted,
        List<Choice> found,
        AskingForm form,
        Faults faults) {

    public AskingPage {
        found = List.copyOf(found);
    }

    public String path() {
        return "/applications/" + application + "/opinions";
    }

    public boolean mayAsk() {
        return open < Opinion.MOST;
    }

    /** What is said below the search. */
    public String hint() {
        return !wanted.isEmpty() && found.isEmpty() ? "arrangement.opinion.find.none" : "arrangement.opinion.find.hint";
    }
}

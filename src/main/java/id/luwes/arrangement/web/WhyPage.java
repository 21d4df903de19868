package id.luwes.arrangement.web;

import id.luwes.web.Fact;
import id.luwes.web.Tone;
import id.luwes.web.Wording;
import java.util.List;

/** Why something was decided as it was: what was asked, each step with the rules that were looked at then, and what can be done. */
public interface WhyPage {

    /** What is explained. */
    String title(Wording words);

    /** Whose it is. */
    String kicker(Wording words);

    Tone tone();

    /** How it stands, in a sentence. */
    String headline(Wording words);

    /** What whoever decided says about it; empty where nothing was said. */
    String reason();

    /** What was asked. */
    List<Fact> asked(Wording words);

    /** What happened, the first step first. */
    List<WhyStep> steps(Wording words);

    /** What can be done now, in sentences. */
    List<String> ways(Wording words);

    /** Where it is done or read. */
    List<Way> links(Wording words);

    /** The word for it to whoever offers something beside it. */
    String kind();

    long id();

    /** A link. */
    record Way(String href, String label, String icon) {}
}

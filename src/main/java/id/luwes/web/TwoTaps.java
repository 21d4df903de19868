package id.luwes.web;

import java.util.List;

/**
 * A decision beside the line of a list, in as few taps as it can be taken: yes is a button, anything else asks for a word.
 *
 * @param name of the field that the buttons send
 * @param no what else can be decided; as its hint stands the icon
 * @param word the field for the word: its name as value, its label, and when it is needed
 * @param wordFirst whether yes needs the word, too
 * @param full where all of the case is read
 */
public record TwoTaps(String name, Choice yes, List<Choice> no, Choice word, boolean wordFirst, String full) {

    /** The id of the form in which the decision is sent, which may stand elsewhere on the page. */
    public static final String FORM = "two-taps";

    public TwoTaps {
        no = List.copyOf(no);
    }
}

package id.luwes.arrangement.web;

import id.luwes.arrangement.Opinion;
import java.util.List;

/** What the reader was asked. */
public record OpinionsPage(List<Opinion> all) {

    public OpinionsPage {
        all = List.copyOf(all);
    }

    public List<Opinion> waiting() {
        return all.stream().filter(Opinion::isOpen).toList();
    }

    public List<Opinion> answered() {
        return all.stream().filter(Opinion::isAnswered).toList();
    }
}

package id.luwes.arrangement.web;

import id.luwes.arrangement.Offices.Office;
import java.util.List;

/** Names of offices that fit what has been typed so far. */
public record SuggestedPage(List<String> names) {

    public SuggestedPage {
        names = List.copyOf(names);
    }

    static SuggestedPage of(String typed, List<Office> offices) {
        return new SuggestedPage(
                switch (OfficeAnswer.of(typed, offices)) {
                    case OfficeAnswer.Known known -> List.of(known.office().name());
                    case OfficeAnswer.Unclear unclear ->
                        unclear.fitting().stream().map(Office::name).toList();
                });
    }
}

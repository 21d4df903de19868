package id.luwes.organisation.web;

import id.luwes.organisation.ShapingOffices.Office;
import id.luwes.web.Choice;
import id.luwes.web.Faults;
import id.luwes.web.Wording;
import java.util.List;
import java.util.stream.Stream;

/**
 * The form of a unit.
 *
 * @param id 0 for a new one
 */
public record UnitFormPage(long id, UnitForm form, List<Office> offices, Faults faults) {

    public UnitFormPage {
        offices = List.copyOf(offices);
    }

    public String title() {
        return id == 0 ? "organisation.unit.add" : "organisation.unit.change";
    }

    public String path() {
        return id == 0 ? "/units" : "/units/" + id;
    }

    public List<Choice> officeChoices(Wording words) {
        return Stream.concat(
                        Stream.of(new Choice("0", words.text("organisation.unit.office.none"))),
                        offices.stream().map(it -> new Choice(Long.toString(it.id()), it.name())))
                .toList();
    }
}

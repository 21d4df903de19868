package id.luwes.regime.web;

import id.luwes.core.EmployeeId;
import id.luwes.regime.Division;
import id.luwes.regime.Turns;
import id.luwes.web.Faults;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The groups of people as they were chosen: a field for each person on the page, others as they were. */
record DivisionForm(Map<String, String> sent) {

    DivisionForm {
        sent = Map.copyOf(sent);
    }

    /** The name of the field of somebody. */
    static String field(EmployeeId person) {
        return "group" + person;
    }

    /** Whether groups are made anew, and not from those that were confirmed. */
    boolean anew() {
        return "true".equals(sent.get("anew"));
    }

    /** Whether it is to be looked at and not yet to hold. */
    boolean looks() {
        return "look".equals(sent.get("do"));
    }

    /** What is wrong: a group that there is not, or other groups than when the page was made. */
    Faults faults(Division base, List<EmployeeId> people) {
        var groups = base.turns().groups();
        return Faults.NONE
                .andIf(
                        people.stream().anyMatch(it -> !fits(sent.getOrDefault(field(it), ""), groups)),
                        "people",
                        "regime.turns.fault.group",
                        Turns.letter(1),
                        Turns.letter(groups))
                .andIf(!Integer.toString(groups).equals(sent.get("groups")), "people", "regime.turns.fault.changed");
    }

    private static boolean fits(String typed, int groups) {
        return typed.isEmpty() || (typed.matches("[1-9][0-9]{0,2}") && Integer.parseInt(typed) <= groups);
    }

    /** The division with what was chosen. */
    Division over(Division base, List<EmployeeId> people) {
        var groups = new HashMap<>(base.groups());
        people.stream().filter(it -> sent.containsKey(field(it))).forEach(it -> {
            var typed = sent.getOrDefault(field(it), "");
            groups.remove(it);
            if (!typed.isEmpty()) {
                groups.put(it, Integer.valueOf(typed));
            }
        });
        return new Division(base.turns(), groups);
    }
}

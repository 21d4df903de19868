package id.luwes.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Who is meant by a name; the module that keeps employees tells it. All people of the agency, also those who have left. */
public interface NamedPeople {

    /** The numbers of employees whose name, or one of its words, begins with the text, or who have this NIP. */
    List<Long> called(String text);

    /** The names of these employees by their numbers. */
    Map<Long, String> names(Collection<Long> employees);
}

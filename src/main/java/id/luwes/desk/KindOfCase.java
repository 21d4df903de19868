package id.luwes.desk;

import id.luwes.access.SignedIn;
import id.luwes.workforce.WaitingCase;
import java.util.List;
import java.util.Map;

/** A kind of case as its module keeps it: what waits for somebody, and what is shown of it. */
interface KindOfCase {

    CaseKind kind();

    /** All that waits for a person; one statement. */
    List<WaitingCase> waiting(SignedIn who);

    /** What is shown of these, by their numbers; as many statements for a page as for one. */
    Map<Long, Shown> shown(SignedIn who, List<Long> ids);
}

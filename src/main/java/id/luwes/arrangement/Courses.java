package id.luwes.arrangement;

import id.luwes.web.NotFound;
import id.luwes.workforce.Employees;
import id.luwes.workforce.SuperiorDoubts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells of an application that waits who decides on it. */
@Component
public class Courses {

    private final Employees employees;
    private final SuperiorDoubts doubts;

    Courses(Employees employees, SuperiorDoubts doubts) {
        this.employees = employees;
        this.doubts = doubts;
    }

    @Transactional(readOnly = true)
    public Course of(Case facts) {
        var applicant = employees.find(facts.applicant()).orElseThrow(NotFound::new);
        return new Course(applicant.superior(), doubts.isOpen(applicant.id()));
    }
}

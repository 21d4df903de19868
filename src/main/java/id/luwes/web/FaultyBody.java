package id.luwes.web;

import java.util.List;
import org.springframework.http.HttpStatus;

/** What a program sent was read, and some of its fields say what cannot be (422); each is named by a JSON pointer. */
public class FaultyBody extends Refusal {

    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    /** Faults whose fields are JSON pointers. */
    public FaultyBody(Faults faults) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "web.api.fields", faults.all().size());
        this.faults = faults.all();
    }

    /** The faults of a form whose fields are those of the body, each under its pointer. */
    public static FaultyBody of(Faults form) {
        return new FaultyBody(form.placed(it -> "/" + it));
    }

    List<Fault> faults() {
        return faults;
    }
}

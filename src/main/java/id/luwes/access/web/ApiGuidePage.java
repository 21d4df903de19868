package id.luwes.access.web;

import id.luwes.access.Scope;
import java.util.List;

/** What the guide for programs shows. */
public record ApiGuidePage() {

    /** The statuses of problems, each of which is explained under its number. */
    public List<String> problems() {
        return List.of(
                "400", "401", "403", "404", "405", "406", "409", "412", "413", "415", "422", "428", "429", "500",
                "503");
    }

    public List<Scope> scopes() {
        return List.of(Scope.values());
    }
}

package id.luwes.evidence.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Needs;
import id.luwes.access.Role;
import id.luwes.access.Scope;
import id.luwes.evidence.FileId;
import id.luwes.evidence.ReadingFiles;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives a file to programs, with the head that it has for browsers. */
@RestController
class FilesApi {

    private final ReadingFiles reading;

    FilesApi(ReadingFiles reading) {
        this.reading = reading;
    }

    @GetMapping("/api/v1/files/{id}")
    @Needs(Scope.OUTPUTS_READ)
    @Allow({Role.EMPLOYEE, Role.SUPERIOR, Role.BKD, Role.UNIT_HEAD, Role.AUDITOR})
    void download(Authority who, @PathVariable("id") long id, HttpServletResponse response) throws IOException {
        Served.answer(response, reading.read(who, new FileId(id)));
    }
}

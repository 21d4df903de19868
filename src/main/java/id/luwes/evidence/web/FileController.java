package id.luwes.evidence.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.evidence.FileId;
import id.luwes.evidence.ReadingFiles;
import id.luwes.web.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives a file as a download, which no browser takes for a page of ours. */
@Controller
@Allow({Role.EMPLOYEE, Role.SUPERIOR, Role.BKD, Role.UNIT_HEAD, Role.AUDITOR})
class FileController {

    private final ReadingFiles reading;

    FileController(ReadingFiles reading) {
        this.reading = reading;
    }

    @GetMapping("/files/{id:[0-9]+}/preview.jpg")
    void preview(Authority who, @PathVariable long id, HttpServletResponse response) throws IOException {
        var preview = reading.preview(who, new FileId(id)).orElseThrow(NotFound::new);
        Served.preview(response, Files.size(preview));
        Files.copy(preview, response.getOutputStream());
    }

    @GetMapping("/files/{id:[0-9]+}")
    void download(Authority who, @PathVariable long id, HttpServletResponse response) throws IOException {
        Served.answer(response, reading.read(who, new FileId(id)));
    }
}

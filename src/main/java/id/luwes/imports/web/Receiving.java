package id.luwes.imports.web;

import id.luwes.access.Authority;
import id.luwes.imports.ImportJobs;
import id.luwes.imports.ImportKind;
import id.luwes.imports.Importer;
import id.luwes.imports.Imports;
import java.io.IOException;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes a file over from the request that brought it, and begins to read it. */
@Component
class Receiving {

    private final Imports imports;
    private final ImportJobs jobs;

    Receiving(Imports imports, ImportJobs jobs) {
        this.imports = imports;
        this.jobs = jobs;
    }

    long receive(Authority who, ImportKind kind, MultipartFile file, Imports.Origin origin) throws IOException {
        var copy = jobs.newFile();
        file.transferTo(copy);
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var run = imports.begin(kind, name, file.getSize(), origin, who.person().account());
        jobs.read(run, copy, Importer.of(who, kind));
        return run;
    }
}

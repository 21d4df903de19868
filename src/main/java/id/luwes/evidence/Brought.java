package id.luwes.evidence;

import id.luwes.web.Faults;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The files of a form. */
public final class Brought {

    /** The name of their field. */
    public static final String FIELD = "files";

    private Brought() {}

    /** Those that were chosen: a field in which nothing was comes as a nameless file without bytes. */
    public static List<Incoming> chosen(@Nullable List<MultipartFile> files) {
        return files == null
                ? List.of()
                : files.stream()
                        .filter(Brought::isChosen)
                        .map(it -> new Incoming(it.getOriginalFilename(), it::getInputStream))
                        .toList();
    }

    /** The faults, and those of the files that were not kept. */
    public static Faults faults(List<Kept> kept, Faults others) {
        var all = others;
        for (var one : kept) {
            if (one instanceof Kept.Refused(var name, var flaw, var wanted)) {
                all = all.and(FIELD, flaw.key(), name, wanted);
            }
        }
        return all;
    }

    private static boolean isChosen(MultipartFile file) {
        var name = file.getOriginalFilename();
        return !file.isEmpty() || (name != null && !name.isEmpty());
    }
}

package id.luwes.evidence;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of files that are kept. What a file is follows from its bytes; its name may only agree. */
public enum FileKind {
    PDF("application/pdf", Family.PDF, "pdf"),
    PNG("image/png", Family.PICTURE, "png"),
    JPEG("image/jpeg", Family.PICTURE, "jpg jpeg"),
    TEXT("text/plain;charset=UTF-8", Family.TEXT, "txt"),
    CSV("text/csv;charset=UTF-8", Family.TEXT, "csv"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Family.OFFICE, "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Family.OFFICE, "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", Family.OFFICE, "pptx"),
    ODT("application/vnd.oasis.opendocument.text", Family.OFFICE, "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", Family.OFFICE, "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", Family.OFFICE, "odp");

    /** What kinds have in common. */
    public enum Family {
        PDF,
        PICTURE,
        TEXT,
        OFFICE
    }

    private final String mediaType;
    private final Family family;
    /** With blanks between them, the preferred one first. */
    private final String extensions;

    FileKind(String mediaType, Family family, String extensions) {
        this.mediaType = mediaType;
        this.family = family;
        this.extensions = extensions;
    }

    /** As which it is served. */
    public String mediaType() {
        return mediaType;
    }

    public Family family() {
        return family;
    }

    /** Whether a small picture can be made of it. */
    boolean hasPreview() {
        return family == Family.PDF || family == Family.PICTURE;
    }

    /** The extension that it gets where its name has none. */
    public String extension() {
        return extensions().getFirst();
    }

    private List<String> extensions() {
        return List.of(extensions.split(" "));
    }

    boolean mayEndIn(String extension) {
        return extensions().contains(extension);
    }

    /** What a form offers: pictures by type, so that a phone brings its camera along, all others by extension. */
    public static String accepted() {
        return Stream.of(values())
                .flatMap(it -> it.family == Family.PICTURE
                        ? Stream.of(it.mediaType)
                        : it.extensions().stream().map(extension -> "." + extension))
                .collect(Collectors.joining(","));
    }
}

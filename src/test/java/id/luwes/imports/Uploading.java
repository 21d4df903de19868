package id.luwes.imports;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Visitor;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Somebody who imports files by the pages. */
public final class Uploading {

    private final Visitor visitor;
    private final String place;

    public Uploading(Visitor visitor, String place) {
        this.visitor = visitor;
        this.place = place;
    }

    /** Uploads a CSV file and gives the page that follows. */
    public Page csv(String rows) {
        return file("pegawai.csv", rows.getBytes(StandardCharsets.UTF_8));
    }

    public Page file(String name, byte[] file) {
        return file(name, file, Map.of("asOf", "2026-04-01", "source", "SIASN"));
    }

    public Page file(String name, byte[] file, Map<String, String> form) {
        return follow(visitor.upload("/" + place + "/import", form, name, file));
    }

    /** Follows a redirection to an import and waits until nobody works on it any more. */
    public Page follow(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        var path = answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        for (int i = 0; i < 300; i++) {
            var page = visitor.get(path);
            if (!page.body().contains("id=\"progress\"")) {
                return new Page(path, page);
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
        throw new AssertionError("The import did not end: " + path);
    }

    /** The page of an import. */
    public final class Page {

        private final String path;
        private final HttpResponse<String> answer;

        Page(String path, HttpResponse<String> answer) {
            this.path = path;
            this.answer = answer;
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        }

        public String path() {
            return path;
        }

        public long run() {
            return Long.parseLong(path.replaceAll("\\D", ""));
        }

        public String body() {
            return answer.body();
        }

        /** Applies and gives the page that follows. */
        public Page apply() {
            return follow(visitor.post(path + "/application", Map.of()));
        }

        /** The problems as CSV, without the byte order mark. */
        public String problems() {
            return visitor.get(path + "/problems.csv").body().replace("\uFEFF", "");
        }

        /** How many rows are new, changed, unchanged, refused. */
        public Page counts(int added, int changed, int same, int refused) {
            var found = java.util.regex.Pattern.compile("<dt>(baru|berubah|tetap|ditolak)</dt><dd>([0-9.]+)</dd>")
                    .matcher(body())
                    .results()
                    .map(it -> it.group(1) + " " + it.group(2))
                    .toList();
            assertThat(found)
                    .as(body().replaceAll("(?s).*<main|<foot.*", ""))
                    .containsExactly("baru " + added, "berubah " + changed, "tetap " + same, "ditolak " + refused);
            return this;
        }
    }
}

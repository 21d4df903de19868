package id.luwes.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;

/** A client that keeps cookies and does not follow, for one conversation with {@link WebSlice}. */
final class Asking {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    HttpResponse<String> get(String path, String... headers) {
        return sent(
                HttpRequest.newBuilder(URI.create(WebSlice.address() + path)).GET(), headers);
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(WebSlice.address() + path))
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return sent(request, headers);
    }

    HttpResponse<String> submit(String path, String form) {
        return post(path, form + "&_csrf=" + token(), "Content-Type", "application/x-www-form-urlencoded");
    }

    String token() {
        var page = get("/components", "Accept", "text/html").body();
        var found = TOKEN.matcher(page);
        if (!found.find()) {
            throw new AssertionError("The page has no form token: " + page);
        }
        return found.group(1);
    }

    private HttpResponse<String> sent(HttpRequest.Builder request, String... headers) {
        for (var i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

package id.luwes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that asks the API in somebody's name, without cookies. */
public final class Program {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern TOKEN = Pattern.compile("luwes_pat_[A-Za-z0-9_-]+");

    private final String token;

    private Program(String token) {
        this.token = token;
    }

    /** A program with a token, right or wrong; without one where it is empty. */
    public static Program with(String token) {
        return new Program(token);
    }

    /** A token that somebody makes on their page, for a year less a day. */
    public static String token(Visitor owner, String... scopes) {
        var body = new StringBuilder("name=Program&last=" + last(owner));
        for (var scope : scopes) {
            body.append("&scope=").append(scope);
        }
        var page = owner.postBody("/account/tokens", body.toString()).body();
        var found = TOKEN.matcher(page);
        if (!found.find()) {
            throw new AssertionError("The page shows no token: " + page);
        }
        return found.group();
    }

    private static String last(Visitor owner) {
        var page = owner.get("/account/tokens").body();
        return page.replaceAll("(?s).*name=\"last\"[^>]*max=\"([0-9-]+)\".*", "$1");
    }

    /** A program of somebody's with a new token. */
    public static Program of(Visitor owner, String... scopes) {
        return with(token(owner, scopes));
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public HttpResponse<String> post(String path, String json, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Sends a file as it is. */
    public HttpResponse<String> postBytes(String path, byte[] bytes, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes)));
    }

    /** The same without telling before how much it is. */
    public HttpResponse<String> postPieces(String path, byte[] bytes, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes))));
    }

    /** Asks for a file. */
    public HttpResponse<byte[]> getBytes(String path) {
        return send(request(path).GET(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Asks in any way. */
    public HttpResponse<String> ask(String method, String path, String body, Map<String, String> headers) {
        var request = request(path);
        headers.forEach(request::setHeader);
        return send(request.method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    /** What an answer holds. */
    public static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request =
                HttpRequest.newBuilder(URI.create(TestServer.address() + path)).header("Accept", "application/json");
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        for (var i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return request;
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return CLIENT.send(request.build(), handler);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", interrupted);
        }
    }
}

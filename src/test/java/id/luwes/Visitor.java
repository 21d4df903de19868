package id.luwes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser of the simplest kind: keeps cookies, follows nothing, sends forms as pages offer them. */
public final class Visitor {

    private static final String FORM = "luwes-form";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final URI server;
    private String token = "";
    private String cookieOfToken = "";

    private Visitor(URI server) {
        this.server = server;
    }

    /** Somebody who reads Indonesian and is not signed in. */
    public static Visitor anonymous() {
        return at(TestServer.address());
    }

    /** The same on another server than that of the tests. */
    public static Visitor at(URI server) {
        return new Visitor(server);
    }

    /** Somebody who has signed in. */
    public static Visitor signedIn(String login, String password) {
        return anonymous().signIn(login, password);
    }

    /** Signs in; gives this visitor. */
    public Visitor signIn(String login, String password) {
        var answer = post("/sign-in", Map.of("login", login, "password", password));
        var location = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 || location.contains("refused")) {
            throw new AssertionError("Could not sign in as " + login + ": " + answer.statusCode() + " " + location);
        }
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** A file as it is. */
    public byte[] file(String path) {
        return send(request(path).GET(), HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    /** Asks as a program does. */
    public HttpResponse<String> getJson(String path) {
        return send(request(path).setHeader("Accept", "application/json").GET());
    }

    /** Sends a form with the token that every page has. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.put("_csrf", token());
        return postAsIs(path, all);
    }

    /** Sends a form exactly as given, without a token unless it is among the fields. */
    public HttpResponse<String> postAsIs(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(it -> encoded(it.getKey()) + "=" + encoded(it.getValue()))
                .collect(Collectors.joining("&"));
        return sendForm(path, body);
    }

    /** Sends a form that names a field more than once, as ticked boxes do; with the token that every page has. */
    public HttpResponse<String> postBody(String path, String body) {
        return sendForm(path, body + "&_csrf=" + encoded(token()));
    }

    private HttpResponse<String> sendForm(String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends a form with a file in its field {@code file}. */
    public HttpResponse<String> upload(String path, Map<String, String> fields, String name, byte[] file) {
        return upload(path, fields, "file", Map.of(name, file));
    }

    /** Sends a form with several files in one field, in their order. */
    public HttpResponse<String> upload(
            String path, Map<String, String> fields, String field, Map<String, byte[]> files) {
        var boundary = "----visitor" + UUID.randomUUID();
        var all = new LinkedHashMap<>(fields);
        all.put("_csrf", token());
        var body = new ByteArrayOutputStream();
        all.forEach((name, value) -> body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                .formatted(boundary, name, value)
                .getBytes(StandardCharsets.UTF_8)));
        files.forEach((name, file) -> {
            body.writeBytes(
                    "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                            .formatted(boundary, field, name)
                            .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(file);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        body.writeBytes("--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Sends the beginning of a form with a file, as a connection that breaks does; the length is that of the beginning. */
    public HttpResponse<String> uploadCutOff(String path, String field, byte[] file) {
        var head = "--cut\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token()
                + "\r\n--cut\r\nContent-Disposition: form-data; name=\"" + field
                + "\"; filename=\"peta.pdf\"\r\n\r\n";
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=cut")
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(head), HttpRequest.BodyPublishers.ofByteArray(file))));
    }

    /** An answer with its bytes and headers. */
    public HttpResponse<byte[]> getBytes(String path) {
        return send(request(path).GET(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** The value of a cookie, empty if there is none. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(it -> it.getName().equals(name))
                .map(it -> it.getValue())
                .findFirst()
                .orElse("");
    }

    /** Keeps a cookie as if a page had set it. */
    public void keep(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookies.getCookieStore().add(server, cookie);
    }

    /** The token of forms, asked for again when the cookie that it belongs to is another one. */
    private String token() {
        if (token.isEmpty() || !cookie(FORM).equals(cookieOfToken)) {
            var page = get("/first-sign-in").body();
            var found = TOKEN.matcher(page);
            if (!found.find()) {
                throw new AssertionError("The page has no form token: " + page);
            }
            token = found.group(1);
            cookieOfToken = cookie(FORM);
        }
        return token;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server + path))
                .header("Accept", "text/html")
                .header("Accept-Language", "id")
                .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", interrupted);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

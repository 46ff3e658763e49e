package nl.meetlat.web.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody without a browser: keeps cookies, follows no redirect, and posts the forms of Faces pages. */
public final class HttpVisitor {

    private static final Pattern VIEW_STATE = Pattern
            .compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]*)\"");

    private final TestedMeetlat meetlat;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies).build();

    /** A new visitor without cookies. */
    public HttpVisitor(TestedMeetlat meetlat) {
        this.meetlat = meetlat;
    }

    /** A visitor who has signed in. */
    public static HttpVisitor signedIn(TestedMeetlat meetlat, TestAccount account) {
        HttpVisitor visitor = new HttpVisitor(meetlat);
        HttpResponse<String> answer = visitor.signIn(account.email(), account.password());
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(account.email() + " could not sign in: " + answer.statusCode());
        }
        return visitor;
    }

    /** Fills in the sign-in form. */
    public HttpResponse<String> signIn(String email, String password) {
        String state = viewState(get("/sign-in"));
        return post("/sign-in", Map.of("signIn", "signIn", "signIn:emailField:email", email,
                "signIn:passwordField:password", password, "signIn:enter", "x", "jakarta.faces.ViewState", state));
    }

    /** @param headers names and values in turn */
    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    /** A file that is no text. */
    public byte[] bytes(String path) {
        return send(HttpRequest.newBuilder(meetlat.at(path)).build(), BodyHandlers.ofByteArray()).body();
    }

    /** @param headers names and values in turn */
    public HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
        String body = form.entrySet()
                .stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] = "application/x-www-form-urlencoded";
        return send("POST", path, BodyPublishers.ofString(body), all);
    }

    /** Gets the page, then presses a button of one of its forms, with these fields of the form filled in. */
    public HttpResponse<String> press(String path, String form, String button, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put(form, form);
        all.put(button, "x");
        all.put("jakarta.faces.ViewState", viewState(get(path)));
        return post(path, all);
    }

    /** Any method, with a body. */
    public HttpResponse<String> send(String method, String path, HttpRequest.BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(meetlat.at(path)).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build(), BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at " + request.uri(), e);
        }
    }

    /** The unguessable state of the page's view; empty when it has none. */
    public static String viewState(HttpResponse<String> page) {
        Matcher matcher = VIEW_STATE.matcher(page.body());
        return matcher.find() ? matcher.group(1) : "";
    }

    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    /** Sets a cookie as if an answer had. */
    public void cookie(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(meetlat.baseUrl() + "/"), cookie);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

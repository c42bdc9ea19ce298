package vn.lgsp.check.secrecy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import vn.lgsp.check.reference.Application;
import vn.lgsp.check.reference.Behaviour;
import vn.lgsp.check.reference.IssuedToken;
import vn.lgsp.check.reference.Place;
import vn.lgsp.check.reference.Request;

/** Gives the reference LGSP the marked credentials, and remembers every token that it issued and every request it got. */
class Witness implements Behaviour {
    private final Set<String> tokens = ConcurrentHashMap.newKeySet();
    private final List<Sent> requests = new CopyOnWriteArrayList<>();
    private final AtomicInteger issued = new AtomicInteger();

    /** A request as it came, and whether over TLS. */
    record Sent(boolean secure, Request request) {
        String text() {
            var text = new StringBuilder(request.method() + ' ' + request.path() + '?' + request.query() + '\n');
            request.headers()
                    .forEach(h ->
                            text.append(h.name()).append(": ").append(h.value()).append('\n'));
            return text.append('\n').append(request.body().text()).toString();
        }
    }

    @Override
    public String id() {
        return "witness";
    }

    @Override
    public Application application(Application usual) {
        var id = usual.clientId();
        if (id.startsWith("demo-app")) {
            return new Application(Marks.MAIN_ID, Marks.MAIN_SECRET, usual.services(), usual.tokenLife());
        }
        return id.startsWith("demo-other")
                ? new Application(Marks.OTHER_ID, Marks.OTHER_SECRET, usual.services(), usual.tokenLife())
                : new Application(Marks.SHORT_ID, Marks.SHORT_SECRET, usual.services(), usual.tokenLife());
    }

    @Override
    public Place place(boolean secure, Request request, Place usual) {
        requests.add(new Sent(secure, request));
        return usual;
    }

    /** Every second token is a JWT, the others are opaque. */
    @Override
    public String tokenText(IssuedToken token, String usual) {
        var number = issued.incrementAndGet();
        var text = number % 2 == 0 ? jwt(number) : usual;
        tokens.add(text);
        return text;
    }

    static String jwt(int number) {
        var random = new Random(number);
        var name = Long.toString(random.nextLong() >>> 1, 36);
        return part("{\"alg\":\"none\",\"typ\":\"JWT\"}")
                + '.'
                + part("{\"jti\":\"" + name + "\",\"sub\":\"" + Marks.MAIN_ID + "\"}")
                + '.'
                + part(Long.toString(random.nextLong() >>> 1, 36) + Long.toString(random.nextLong() >>> 1, 36));
    }

    private static String part(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    Set<String> tokens() {
        return tokens;
    }

    List<Sent> requests() {
        return requests;
    }
}

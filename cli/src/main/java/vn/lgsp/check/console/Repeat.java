package vn.lgsp.check.console;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.lgsp.check.record.HttpObservation;
import vn.lgsp.check.record.Observation;
import vn.lgsp.check.record.Observed;
import vn.lgsp.check.record.RunRecord;

/** The commands that repeat a check: one of ours, and one of curl or openssl. Credentials are shell variables. */
public final class Repeat {
    private final Map<String, List<Observed>> observations;
    private final WrittenTarget target;
    private final List<String> again;
    private final boolean repeatable;

    /**
     * Prepares the commands of a run.
     *
     * @param again the command that ran it, word by word, to be continued with {@code --check ID}
     * @param repeatable whether the target is still there, and {@code again} takes {@code --check}
     */
    public Repeat(RunRecord record, List<String> again, boolean repeatable) {
        this.observations = record.observations().stream().collect(Collectors.groupingBy(Observed::check));
        this.target = new WrittenTarget(record.target().written());
        this.again = List.copyOf(again);
        this.repeatable = repeatable;
    }

    /** The command of ours, word by word, for a check or a fact. */
    public List<String> ours(String asked) {
        var words = new ArrayList<>(again);
        if (repeatable && !asked.startsWith("pre:")) {
            words.add("--check " + asked);
        }
        return words;
    }

    /**
     * The command of another tool, for a check or a fact and the place where something was seen; may be empty. There is
     * none for a target that is gone with the run.
     */
    public List<String> theirs(String asked, Optional<String> where) {
        if (!repeatable) {
            return List.of();
        }
        return question(asked, where).map(this::foreign).orElse(List.of());
    }

    /** A command on as many lines as it needs, each continued with a backslash. */
    public static String lines(List<String> words) {
        var line = String.join(" ", words);
        return Columns.width(line) <= Columns.SCREEN ? line : String.join(" \\\n  ", words);
    }

    /** Whether somebody has to get a token before that command can be used. */
    public static boolean wantsToken(List<String> words) {
        return String.join(" ", words).contains("$LGSP_TOKEN");
    }

    /** The question that matters: asked at that place, and rather not one that only compares or prepares. */
    private Optional<Observation> question(String asked, Optional<String> where) {
        return observations.getOrDefault(asked, List.of()).stream()
                .filter(o -> o.look() == 1)
                .min(Comparator.comparing((Observed o) ->
                                !where.map(o.observation().where()::equals).orElse(true))
                        .thenComparing(o -> auxiliary(o.observation().question()))
                        .thenComparing(Observed::ordinal))
                .map(Observed::observation)
                .filter(Repeat::addressed);
    }

    private static boolean auxiliary(String question) {
        return question.equals("log in")
                || question.endsWith(" own token")
                || question.endsWith(" own-at-not-granted token");
    }

    private List<String> foreign(Observation seen) {
        var question = seen.question();
        if (question.startsWith("hello ") || question.startsWith("handshake ")) {
            return openssl(seen);
        }
        var words = new ArrayList<>(List.of("curl -sS -i"));
        if (seen.where().startsWith("https:")) {
            target.rootFile().ifPresent(file -> words.add("--cacert " + Shell.quoted(file)));
        }
        if (question.equals("log in")) {
            token(words, "own");
        } else if (question.startsWith("POST token as ")) {
            token(words, question.substring("POST token as ".length()));
        } else if (question.startsWith("plain ")) {
            plain(words, question);
        } else if (question.startsWith("GET ")) {
            bearer(words, question);
        } else {
            words.add("-v --connect-timeout 5");
        }
        words.add(address(seen, question));
        return words;
    }

    private static String address(Observation seen, String question) {
        if (question.endsWith("with in-url token")) {
            return Shell.quoted(seen.where() + "?access_token=") + "\"$LGSP_TOKEN\"";
        }
        boolean echo = question.equals("GET echo-service");
        return Shell.quoted(
                echo && seen instanceof HttpObservation http ? http.request().url() : seen.where());
    }

    private void token(List<String> words, String who) {
        var grant = who.equals("unknown-grant") ? "lgsp_check_unknown" : "client_credentials";
        words.add("-d grant_type=" + grant);
        var right = new Pair(target.clientId(), target.clientSecret());
        var nobody = new Pair("nobody", "not-a-secret");
        switch (who) {
            case "no-client" -> {}
            case "right-by-form" -> right.byForm(words);
            case "right-by-basic" -> right.byBasic(words);
            case "wrong-secret" -> logIn(words, new Pair(right.id, "not-the-secret"));
            case "unknown-client" -> logIn(words, nobody);
            case "unknown-client-by-basic" -> nobody.byBasic(words);
            case "unknown-parameter" -> {
                words.add("-d lgsp_check=unknown");
                logIn(words, right);
            }
            default -> logIn(words, right);
        }
    }

    private void logIn(List<String> words, Pair who) {
        if (target.byForm()) {
            who.byForm(words);
        } else {
            who.byBasic(words);
        }
    }

    /** A client id and its secret, each as it may stand in double quotes. */
    private record Pair(String id, String secret) {
        void byBasic(List<String> words) {
            words.add("-u \"" + id + ":" + secret + "\"");
        }

        void byForm(List<String> words) {
            words.add("--data-urlencode \"client_id=" + id + "\"");
            words.add("--data-urlencode \"client_secret=" + secret + "\"");
        }
    }

    private static void plain(List<String> words, String question) {
        if (question.endsWith("token")) {
            words.add("-d grant_type=client_credentials");
            new Pair("nobody", "not-a-secret").byBasic(words);
        } else {
            words.add("-H \"Authorization: Bearer not-a-token\"");
        }
    }

    private static void bearer(List<String> words, String question) {
        if (question.endsWith("none token") || question.endsWith("in-url token")) {
            return;
        }
        var token = question.endsWith("garbage token") ? "not-a-token" : "$LGSP_TOKEN";
        words.add("-H \"Authorization: Bearer " + token + "\"");
    }

    private static List<String> openssl(Observation seen) {
        var address = URI.create(seen.where());
        var port = address.getPort() < 0 ? 443 : address.getPort();
        var words = new ArrayList<>(List.of("openssl s_client", "-connect " + address.getHost() + ":" + port));
        words.add("-servername " + address.getHost());
        words.addAll(Shell.openssl(seen.question()));
        words.add("</dev/null");
        return words;
    }

    /** Whether it is an address; a record may have been tampered with. */
    private static boolean addressed(Observation seen) {
        try {
            return URI.create(seen.where()).getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}

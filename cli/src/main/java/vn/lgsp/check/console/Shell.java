package vn.lgsp.check.console;

import java.util.List;
import java.util.regex.Pattern;

/** Words as a POSIX shell takes them. */
public final class Shell {
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9_./:=@%+,-]+");

    private Shell() {}

    /** A word that stands for exactly this text. */
    public static String quoted(String text) {
        return HARMLESS.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
    }

    /** The options of {@code openssl s_client} that ask a TLS question of ours. */
    static List<String> openssl(String question) {
        if (question.startsWith("handshake ")) {
            return List.of("-showcerts");
        }
        if (question.contains("3DES")) {
            return List.of("-tls1_2", "-cipher 3DES:@SECLEVEL=0");
        }
        if (question.contains("forward secrecy")) {
            return List.of("-tls1_2", "-cipher ECDHE:DHE");
        }
        return switch (question.replaceAll("^hello (\\S+) .*$", "$1")) {
            case "SSLv3" -> List.of("-ssl3");
            case "TLSv1.0" -> List.of("-tls1", "-cipher ALL:@SECLEVEL=0");
            case "TLSv1.1" -> List.of("-tls1_1", "-cipher ALL:@SECLEVEL=0");
            case "TLSv1.3" -> List.of("-tls1_3");
            default -> List.of("-tls1_2");
        };
    }
}

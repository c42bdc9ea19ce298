package vn.lgsp.check.target;

import java.util.List;
import java.util.regex.Pattern;

/** The words and forms that target descriptions and declarations are written with. */
final class Vocabulary {
    static final List<String> TOP = List.of(
            "agency",
            "endpoints",
            "declares",
            "facts",
            "services",
            "credentials",
            "trust",
            "proxy",
            "timeouts",
            "politeness");
    static final List<String> AGENCY = List.of("code", "name");
    static final List<String> ENDPOINTS = List.of("token", "api", "plain");
    static final List<String> CAPABILITIES = List.of("https", "oauth2-client-credentials");
    static final List<String> FACTS = List.of(
            "security-level",
            "security-approved",
            "in-use-since",
            "expiry-leeway",
            "network",
            "second-application",
            "short-lived-token",
            "plain-http",
            "echo-service");
    static final List<String> NETWORKS = List.of("internet", "tslcd", "vpn");
    static final List<String> SERVICE = List.of("path", "echo-parameter", "echo-pointer");
    static final List<String> CREDENTIALS =
            List.of(Credential.MAIN, Credential.OTHER_APPLICATION, Credential.SHORT_LIVED);
    static final List<String> CREDENTIAL = List.of("client-id", "client-secret", "login");
    static final List<String> OTHER_CREDENTIAL = List.of("client-id", "client-secret", "login", "not-granted");
    static final List<String> LOGINS = List.of(Credential.Login.BASIC.id(), Credential.Login.FORM.id());
    static final List<String> TRUST = List.of("roots", "client-store", "client-store-password");
    static final List<String> PROXY = List.of("url", "user", "password", "except");
    static final List<String> TIMEOUTS = List.of("name", "connect", "tls", "answer");
    static final List<String> POLITENESS = List.of("connections", "rate");
    static final List<String> ATTESTATIONS = List.of("attestations");
    static final List<String> ATTESTATION =
            List.of("requirement", "statement", "name", "function", "date", "proof", "expires");
    static final List<String> PROOF = List.of("reference", "sha256");

    /** By Decision 20/2020/QĐ-TTg, or the older form of 13 characters. */
    static final Pattern AGENCY_CODE =
            Pattern.compile("(?=.{3,35}$)[A-Y][0-9]{2}(\\.[0-9A-Z]+)*|[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Y][0-9]{2}");

    static final Pattern REQUIREMENT = Pattern.compile("[A-Z]{2,8}-[0-9]{3}");
    static final Pattern SHA256 = Pattern.compile("[0-9a-fA-F]{64}");
    static final Pattern SERVICE_NAME = Pattern.compile("[a-z][a-z0-9-]{0,62}");
    static final Pattern SERVICE_PATH =
            Pattern.compile("/([A-Za-z0-9._~!$&'()*+,;=:@%-][A-Za-z0-9._~!$&'()*+,;=:@%/-]*)?");
    static final Pattern PARAMETER = Pattern.compile("[A-Za-z0-9._~-]+");
    static final Pattern POINTER = Pattern.compile("(/([^~/]|~[01])*)+");
    static final Pattern DURATION = Pattern.compile("([0-9]{1,6})(ms|s|m)");
    static final Pattern EXCEPTION =
            Pattern.compile("\\.?[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*|[0-9A-Fa-f:]*:[0-9A-Fa-f:]+");

    private Vocabulary() {}
}

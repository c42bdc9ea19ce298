package vn.lgsp.check.target;

import java.util.LinkedHashMap;
import java.util.Map;

/** Descriptions with one mistake each, under the name of the mistake. */
final class BadTexts {
    static final Map<String, String> ALL = new LinkedHashMap<>();

    static {
        yaml();
        structure();
        values();
        addresses();
        services();
        credentials();
        files();
    }

    private BadTexts() {}

    private static void yaml() {
        ALL.put("only a comment", "# nothing\n");
        ALL.put("a tab", "agency:\n\tcode: H26\n");
        ALL.put("a name without a colon", "agency: {code: H26, name: A}\nendpoints\ntrust: {}\n");
        ALL.put("a second colon", "agency: {code: H26, name: A}\nendpoints: token: https://x\n");
        ALL.put("other indentation", "agency:\n    code: H26\n  name: A\n");
        ALL.put("an open bracket", "agency: {code: H26, name: A\nendpoints: {}\n");
        ALL.put("an open quote", "agency: {code: \"H26, name: A}\n");
        ALL.put("an alias", "agency: &a {code: H26, name: A}\nendpoints: *a\n");
        ALL.put("a tag", "agency: !x {code: !!str H26, name: A}\nendpoints: !y {}\n");
        ALL.put("a list as a name", "[agency]: 1\n");
        ALL.put("two documents", Samples.MINIMAL + "---\nagency: {}\n");
        ALL.put("depth", "a: " + "[".repeat(100) + "]".repeat(100) + "\n");
        ALL.put("a name twice", Samples.MINIMAL + "agency: {code: H27, name: B}\n");
        ALL.put("a terminal escape", "agency: {code: H26, name: \"A\"}\nx: \u001b[2J\n");
        ALL.put("a terminal escape in quotes", Samples.MINIMAL + "\"\\e[2J\": 1\n");
    }

    private static void structure() {
        ALL.put("a list at the top", "- agency\n");
        ALL.put("an unknown name", Samples.MINIMAL + "colour: blue\n");
        ALL.put("a misspelt name", Samples.MINIMAL.replace("endpoints", "endpoint"));
        ALL.put("missing names", "agency: {}\n");
        ALL.put("an empty section", Samples.MINIMAL + "trust:\n");
        ALL.put("an empty value", Samples.MINIMAL.replace("H26", "\"\""));
        ALL.put("a text for a section", Samples.MINIMAL + "trust: ca.pem\n");
        ALL.put("a text for a list", Samples.MINIMAL + "declares: https\n");
        ALL.put("a list for a value", Samples.MINIMAL.replace("H26", "[H26]"));
        ALL.put("a number for a text", Samples.MINIMAL.replace("Sở Thông tin", "26"));
    }

    private static void values() {
        ALL.put("no agency's identifier", Samples.MINIMAL.replace("H26", "h26"));
        ALL.put("an unknown capability", Samples.MINIMAL + "declares: [https, soap]\n");
        ALL.put("facts of the wrong type", Samples.MINIMAL + """
                facts:
                  security-level: three
                  security-approved: 01/09/2026
                  network: wifi
                  second-application: yes
                  plain-http: false
                """);
        ALL.put("a level out of range", Samples.MINIMAL + "facts: {security-level: 6}\n");
        ALL.put("time-outs", Samples.MINIMAL + "timeouts: {name: 3, connect: 3 s}\n");
        ALL.put("time-outs out of range", Samples.MINIMAL + "timeouts: {tls: 10m, answer: 1ms}\n");
        ALL.put("politeness", Samples.MINIMAL + "politeness: {connections: 2.5, rate: 0}\n");
        ALL.put("a contradiction", Samples.MINIMAL + """
                services: {dossier: {path: /d, echo-parameter: name, echo-pointer: /query}}
                facts: {second-application: none, echo-service: none}
                credentials: {other-application: {client-id: other, client-secret: "${env:LGSP_SECRET}"}}
                """);
        ALL.put("a value without end", Samples.MINIMAL.replace("Sở Thông tin", "x".repeat(5000)));
        ALL.put("a very long value", Samples.MINIMAL + "facts: {network: " + "x".repeat(300) + "}\n");
    }

    private static void addresses() {
        address("another scheme", "ftp://lgsp.example.vn/token");
        address("plain HTTP for tokens", "http://lgsp.example.vn/token");
        address("a space", "https://lgsp example.vn/token");
        address("a user", "https://user:" + Samples.SECRET + "@lgsp.example.vn/token");
        address("a query", "https://lgsp.example.vn/token?key=" + Samples.SECRET);
        address("a fragment", "https://lgsp.example.vn/token#top");
        address("no host", "https:///token");
        address("a host with accents", "https://hà-nội.vn/token");
        address("a port too high", "https://lgsp.example.vn:99999/token");
        address("a port in words", "https://lgsp.example.vn:https/token");
        address("a reference for an address", "${env:LGSP_TOKEN_URL}");
        ALL.put("TLS for the plain endpoint", Samples.MINIMAL + "  plain: https://lgsp.example.vn\n");
        ALL.put("a proxy without port", Samples.MINIMAL + "proxy: {url: http://proxy.example.vn, except: [\"a b\"]}\n");
        ALL.put("a proxy's user alone", Samples.MINIMAL + "proxy: {url: http://proxy.example.vn:3128, user: me}\n");
    }

    private static void address(String name, String url) {
        ALL.put("an address with " + name, Samples.MINIMAL.replace("https://lgsp.example.vn:8443/token", url));
    }

    private static void services() {
        ALL.put("services", Samples.MINIMAL + """
                services:
                  Đất đai: {path: /x}
                  a: {path: catalog}
                  b: {path: //other.example.vn/x}
                  c: {path: /x?y=1}
                  d: {path: /x, echo-parameter: a=b, echo-pointer: query}
                  e: {path: /x, echo-parameter: name}
                  f: {}
                """);
    }

    private static void credentials() {
        credential("a secret written openly", Samples.SECRET);
        credential("a secret in digits", "1234567890");
        credential("a reference within a text", "x${env:LGSP_SECRET}");
        credential("another kind of reference", "${vault:LGSP_SECRET}");
        credential("a variable's name with spaces", "${env:LGSP SECRET}");
        credential("an unset variable", "${env:LGSP_SECRETS}");
        credential("an empty variable", "${env:EMPTY}");
        credential("a short secret", "${env:SHORT}");
        credential("a secret of two lines", "${env:LINES}");
        credential("a secret's file that is not there", "${file:gone.txt}");
        credential("a folder for a secret's file", "${file:folder}");
        credential("an empty secret's file", "${file:empty.txt}");
        credential("a secret's file in UTF-16", "${file:latin1.txt}");
        credential("a secret's file that is too large", "${file:large.bin}");
        ALL.put(
                "a client id without secret",
                Samples.MINIMAL + "credentials: {main: {client-id: me, login: digest}}\n");
        ALL.put("an unknown application", Samples.MINIMAL + "credentials: {second: {client-id: me}}\n");
        ALL.put("a secret for a name", Samples.MINIMAL + "credentials: {main: {" + Samples.SECRET + ": }}\n");
        ALL.put(
                "a secret under a misspelt name",
                Samples.MINIMAL + "credentials: {main: {client_secret: " + Samples.SECRET + ", client-id: me}}\n");
        notGranted("no service for a grant", "");
        notGranted("an unknown service for a grant", "services: {catalog: {path: /c}}\n");
    }

    private static void credential(String name, String secret) {
        ALL.put(
                name,
                Samples.MINIMAL + "credentials:\n  main:\n    client-id: me\n    client-secret: \"" + secret + "\"\n");
    }

    private static void notGranted(String name, String services) {
        ALL.put(name, Samples.MINIMAL + services + """
                credentials:
                  other-application: {client-id: me, client-secret: "${env:LGSP_SECRET}", not-granted: dossier}
                """);
    }

    private static void files() {
        ALL.put("trust roots", Samples.MINIMAL + """
                trust:
                  roots:
                    - ca.pem
                    - gone.pem
                    - folder
                    - key.pem
                    - broken.pem
                    - text.pem
                    - large.bin
                """);
        store("a store's password alone", "client-store-password: \"${env:STORE_PASSWORD}\"");
        store("a store without password", "client-store: client.p12");
        store("a wrong password", "client-store: client.p12, client-store-password: \"${env:WRONG_PASSWORD}\"");
        store("no store", "client-store: text.pem, client-store-password: \"${env:STORE_PASSWORD}\"");
        store(
                "a store of certificates",
                "client-store: certificates-only.p12, client-store-password: \"${env:STORE_PASSWORD}\"");
    }

    private static void store(String name, String entries) {
        ALL.put(name, Samples.MINIMAL + "trust: {" + entries + "}\n");
    }
}

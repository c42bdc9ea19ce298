package vn.lgsp.check.target;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the parts of a description in turn and holds them against each other. */
final class DescriptionReader {
    private final SecretReader secrets;
    private final Problems problems;

    DescriptionReader(SecretReader secrets, Problems problems) {
        this.secrets = secrets;
        this.problems = problems;
    }

    Target read(Section top) {
        top.allow(Vocabulary.TOP).require("agency", "endpoints");
        var settings = new SettingsReader(secrets, problems);
        Agency agency = top.section("agency").map(this::agency).orElse(new Agency("", ""));
        Map<Role, URI> endpoints = top.section("endpoints")
                .map(section -> new Addresses(problems).endpoints(section.allow(Vocabulary.ENDPOINTS)))
                .orElse(Map.of());
        Set<String> declares = new LinkedHashSet<>(top.choices("declares", Vocabulary.CAPABILITIES));
        Map<String, String> facts =
                top.section("facts").map(new FactReader(problems)::read).orElse(Map.of());
        Map<String, Service> services =
                top.section("services").map(new ServiceReader(problems)::read).orElse(Map.of());
        Map<String, Credential> credentials = top.confidentialSection("credentials")
                .map(section -> new CredentialReader(secrets, problems).read(section, services.keySet()))
                .orElse(Map.of());
        Trust trust = top.confidentialSection("trust")
                .map(new TrustReader(secrets, problems)::read)
                .orElse(new Trust(List.of(), Optional.empty(), Optional.empty()));
        Optional<Proxy> proxy = top.confidentialSection("proxy").flatMap(settings::proxy);
        Timeouts timeouts = top.section("timeouts").map(settings::timeouts).orElse(Timeouts.DEFAULT);
        Politeness politeness =
                top.section("politeness").map(settings::politeness).orElse(Politeness.DEFAULT);
        Target target = new Target(
                agency, endpoints, declares, facts, services, credentials, trust, proxy, timeouts, politeness, "");
        top.section("facts").ifPresent(section -> Contradictions.find(section, target, problems));
        return target;
    }

    private Agency agency(Section section) {
        section.allow(Vocabulary.AGENCY).require("code", "name");
        String code =
                section.text("code", Vocabulary.AGENCY_CODE, "bad-agency-code").orElse("");
        String name = section.text("name").map(YamlNode.Scalar::value).orElse("");
        return new Agency(code, name);
    }
}

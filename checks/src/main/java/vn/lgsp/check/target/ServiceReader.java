package vn.lgsp.check.target;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the services that a target offers. */
final class ServiceReader {
    private final Problems problems;

    ServiceReader(Problems problems) {
        this.problems = problems;
    }

    Map<String, Service> read(Section all) {
        Map<String, Service> services = new LinkedHashMap<>();
        for (String name : all.names()) {
            if (!Vocabulary.SERVICE_NAME.matcher(name).matches()) {
                problems.add(all.keySpan(name), "bad-service-name", "name", name);
            }
            all.section(name).ifPresent(section -> services.put(name, service(name, section)));
        }
        return services;
    }

    private Service service(String name, Section section) {
        section.allow(Vocabulary.SERVICE).require("path");
        String path = section.text("path", Vocabulary.SERVICE_PATH, "bad-path").orElse("/");
        Optional<String> parameter = section.text("echo-parameter", Vocabulary.PARAMETER, "bad-parameter");
        Optional<String> pointer = section.text("echo-pointer", Vocabulary.POINTER, "bad-pointer");
        if (section.has("echo-parameter") != section.has("echo-pointer")) {
            String missing = section.has("echo-parameter") ? "echo-pointer" : "echo-parameter";
            String there = section.has("echo-parameter") ? "echo-parameter" : "echo-pointer";
            problems.add(section.keySpan(there), "echo-incomplete", "key", section.key(there), "missing", missing);
        }
        return new Service(name, path, parameter, pointer);
    }
}

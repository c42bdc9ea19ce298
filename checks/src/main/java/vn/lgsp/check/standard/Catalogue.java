package vn.lgsp.check.standard;

import java.util.List;
import java.util.Optional;

/** All that is required, at one version; {@code digest} is the SHA-256, in hex, of the files it was read from. */
public record Catalogue(
        String version,
        String digest,
        List<Document> documents,
        List<Requirement> requirements,
        List<Profile> profiles,
        List<String> retired,
        Codes codes) {

    public Catalogue {
        documents = List.copyOf(documents);
        requirements = List.copyOf(requirements);
        profiles = List.copyOf(profiles);
        retired = List.copyOf(retired);
    }

    /** A catalogue without code lists. */
    public Catalogue(
            String version,
            String digest,
            List<Document> documents,
            List<Requirement> requirements,
            List<Profile> profiles,
            List<String> retired) {
        this(version, digest, documents, requirements, profiles, retired, Codes.none());
    }

    /** The document of that id. */
    public Optional<Document> document(String id) {
        return documents.stream().filter(document -> document.id().equals(id)).findFirst();
    }

    /** The requirement of that id. */
    public Optional<Requirement> requirement(String id) {
        return requirements.stream()
                .filter(requirement -> requirement.id().equals(id))
                .findFirst();
    }

    /** The profile of that id. */
    public Optional<Profile> profile(String id) {
        return profiles.stream().filter(profile -> profile.id().equals(id)).findFirst();
    }

    /** The requirements that the profile selects, in its order. */
    public List<Requirement> requirementsOf(Profile profile) {
        return profile.requirements().stream()
                .flatMap(id -> requirement(id).stream())
                .toList();
    }
}

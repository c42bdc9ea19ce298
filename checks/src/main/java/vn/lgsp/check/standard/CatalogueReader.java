package vn.lgsp.check.standard;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * Reads a catalogue: {@code catalogue.yaml}, which names the other files, {@code documents.yaml}, {@code
 * requirements/*.yaml}, {@code profiles/*.yaml} and {@code codes/*.csv}.
 */
public final class CatalogueReader {

    private static final Pattern FILE_NAME = Pattern.compile("[a-z0-9][a-z0-9-]*");

    private final CatalogueFiles files;
    private final Problems problems = Problems.none();

    private CatalogueReader(CatalogueFiles.Source source) {
        this.files = new CatalogueFiles(source);
    }

    /** The catalogue that comes with the program; a test has looked into its code lists, which are read when asked for. */
    public static Catalogue bundled() {
        CatalogueReader reader = new CatalogueReader(CatalogueReader::resource);
        Catalogue catalogue = reader.read();
        reader.problems.throwIfAny();
        return catalogue;
    }

    /**
     * The catalogue in a folder.
     *
     * @throws CatalogueException if anything is wrong with it; names every problem
     */
    public static Catalogue read(Path folder) {
        CatalogueReader reader = new CatalogueReader(name -> file(folder.resolve(name)));
        Catalogue catalogue = reader.read();
        catalogue.codes().check(reader.problems);
        reader.problems.throwIfAny();
        return catalogue;
    }

    private Catalogue read() {
        String name = "catalogue.yaml";
        Optional<Node> head = files.read(name, problems.in(name));
        return head.map(node -> catalogue(node, problems.in(name)))
                .orElse(new Catalogue("", "", List.of(), List.of(), List.of(), List.of()));
    }

    private Catalogue catalogue(Node node, Problems here) {
        Fields fields = Fields.of(
                node, here, "version", "requirements", "profiles", "codes", "facts", "capabilities", "retired");
        List<String> retired = fields.strings("retired");
        Names names = Names.of(fields.strings("facts"), fields.strings("capabilities"), retired);
        List<Document> documents = documents(names);
        List<Requirement> requirements = requirements(requiredNames(fields, "requirements", here), names);
        List<Profile> profiles = profiles(requiredNames(fields, "profiles", here), names);
        Codes codes = codes(fileNames(fields, "codes", here), names);
        return new Catalogue(
                fields.string("version"), files.digest(), documents, requirements, profiles, retired, codes);
    }

    private Codes codes(List<String> ids, Names names) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (String id : ids) {
            String file = Codes.file(id);
            files.bytes(file, problems.in(file)).ifPresent(content -> contents.put(id, content));
        }
        return new Codes(contents, names.documents());
    }

    private List<Document> documents(Names names) {
        String name = "documents.yaml";
        Problems here = problems.in(name);
        Optional<Node> list = files.read(name, here);
        list.ifPresent(node -> names.addDocuments(node, here));
        return list.map(node -> new DocumentReader(names, here).read(node)).orElse(List.of());
    }

    private List<Requirement> requirements(List<String> areas, Names names) {
        List<Requirement> all = new ArrayList<>();
        each("requirements", areas, (list, here) -> {
            names.addRequirements(list, here);
            all.addAll(new RequirementReader(names, here).read(list));
        });
        return all;
    }

    private List<Profile> profiles(List<String> ids, Names names) {
        List<ProfileDraft> drafts = new ArrayList<>();
        each("profiles", ids, (node, here) -> drafts.add(new ProfileReader(names, here).read(node)));
        return new Profiles(drafts).complete();
    }

    private void each(String folder, List<String> names, BiConsumer<Node, Problems> reading) {
        for (String name : names) {
            String file = folder + "/" + name + ".yaml";
            files.read(file, problems.in(file)).ifPresent(node -> reading.accept(node, problems.in(file)));
        }
    }

    private static List<String> requiredNames(Fields fields, String field, Problems here) {
        return fields.required(field, List.of(), node -> fileNames(fields, field, here));
    }

    private static List<String> fileNames(Fields fields, String field, Problems here) {
        List<String> names = fields.strings(field);
        for (String name : names) {
            if (!FILE_NAME.matcher(name).matches()) {
                here.add(fields.line(field), "bad-id", "name", name, "shape", FILE_NAME.pattern());
            }
        }
        return names.stream().filter(name -> FILE_NAME.matcher(name).matches()).toList();
    }

    private static Optional<byte[]> resource(String name) throws IOException {
        try (InputStream bytes = CatalogueReader.class.getResourceAsStream("/standard/" + name)) {
            return bytes == null ? Optional.empty() : Optional.of(bytes.readAllBytes());
        }
    }

    private static Optional<byte[]> file(Path path) throws IOException {
        return Files.isRegularFile(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
    }
}

package vn.lgsp.check.standard;

import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The code lists of a catalogue. A list is read when it is first asked for. */
public final class Codes {

    private final Map<String, ByteBuffer> files;
    private final Set<String> documents;
    private final Map<String, CodeList> read = new ConcurrentHashMap<>();

    Codes(Map<String, byte[]> files, Set<String> documents) {
        Map<String, ByteBuffer> contents = new LinkedHashMap<>();
        files.forEach((id, content) -> contents.put(id, ByteBuffer.wrap(content)));
        this.files = Collections.unmodifiableMap(contents);
        this.documents = Set.copyOf(documents);
    }

    /** No code list at all. */
    public static Codes none() {
        return new Codes(Map.of(), Set.of());
    }

    /** The names of the lists, in the order of {@code catalogue.yaml}. */
    public Set<String> ids() {
        return files.keySet();
    }

    /**
     * The list of that name.
     *
     * @throws CatalogueException if its file is wrong; names every problem
     * @throws IllegalArgumentException if there is no such list
     */
    public CodeList list(String id) {
        ByteBuffer content = Optional.ofNullable(files.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no code list " + id));
        return read.computeIfAbsent(id, name -> {
            Problems problems = Problems.none();
            CodeList list = read(name, content, problems);
            problems.throwIfAny();
            return list;
        });
    }

    /** Reads every list, for what is wrong in any. */
    void check(Problems problems) {
        files.forEach((id, content) -> read(id, content, problems));
    }

    private CodeList read(String id, ByteBuffer content, Problems problems) {
        return new CodeList(id, new CodeListReader(documents, problems.in(file(id))).read(content.duplicate()));
    }

    static String file(String id) {
        return "codes/" + id + ".csv";
    }

    /** Two are equal if their files are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Codes codes && files.equals(codes.files) && documents.equals(codes.documents);
    }

    @Override
    public int hashCode() {
        return files.hashCode();
    }

    @Override
    public String toString() {
        return files.keySet().toString();
    }
}

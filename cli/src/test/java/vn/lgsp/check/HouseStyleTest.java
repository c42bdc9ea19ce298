package vn.lgsp.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What the sources of all modules must look like. */
class HouseStyleTest {
    private static final List<String> MODULES = List.of("checks", "test-suites", "fixtures", "cli");
    private static final Pattern ID = Pattern.compile("(?!SHA)[A-Z]{3}-\\d{3}(\\..*)?");

    private static final Facts FACTS = readTheSources();

    @Test
    void thereAreSources() {
        assertThat(FACTS.files).isGreaterThan(50);
    }

    @Test
    void filesAreShorterThan250Lines() {
        assertThat(FACTS.longFiles).isEmpty();
    }

    @Test
    void methodsAreShorterThan30Lines() {
        assertThat(FACTS.longMethods).isEmpty();
    }

    @Test
    void packagesAreNamedByWhatTheyKnow() {
        assertThat(FACTS.vaguePackages).isEmpty();
    }

    @Test
    void publicTypesSayWhatTheyMean() {
        assertThat(FACTS.silentTypes).isEmpty();
    }

    @Test
    void idsOfRequirementsStandInAnnotationsAndFaultsOnly() {
        assertThat(FACTS.inlineIds)
                .filteredOn(where -> !where.contains("/fixtures/"))
                .isEmpty();
    }

    private static Facts readTheSources() {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            var units = files.getJavaFileObjectsFromPaths(sources());
            var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, units);
            var facts = new Facts(DocTrees.instance(task));
            facts.scan(task.parse(), null);
            return facts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> sources() throws IOException {
        var found = new ArrayList<Path>();
        for (String module : MODULES) {
            Path folder = Path.of("..", module, "src", "main", "java");
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.filter(file -> file.toString().endsWith(".java")).forEach(found::add);
                }
            }
        }
        return found;
    }

    /** What one reading of all sources found, each as file and line. */
    private static final class Facts extends TreePathScanner<Void, Void> {
        private final List<String> longFiles = new ArrayList<>();
        private final List<String> longMethods = new ArrayList<>();
        private final List<String> vaguePackages = new ArrayList<>();
        private final List<String> silentTypes = new ArrayList<>();
        private final List<String> inlineIds = new ArrayList<>();
        private final DocTrees trees;
        private int files;

        Facts(DocTrees trees) {
            this.trees = trees;
        }

        @Override
        public Void visitCompilationUnit(CompilationUnitTree unit, Void none) {
            files++;
            note(longFiles, unit, unit.getLineMap().getLineNumber(end(unit)) >= 250);
            var words = Set.of(String.valueOf(unit.getPackageName()).split("\\."));
            note(vaguePackages, unit, words.contains("util") || words.contains("impl"));
            return super.visitCompilationUnit(unit, none);
        }

        @Override
        public Void visitClass(ClassTree type, Void none) {
            boolean open = type.getModifiers().getFlags().contains(Modifier.PUBLIC);
            note(silentTypes, type, open && trees.getDocComment(getCurrentPath()) == null);
            return super.visitClass(type, none);
        }

        @Override
        public Void visitMethod(MethodTree method, Void none) {
            note(
                    longMethods,
                    method,
                    method.getBody() != null && line(end(method)) - line(start(method.getBody())) >= 30);
            return super.visitMethod(method, none);
        }

        @Override
        public Void visitAnnotation(AnnotationTree annotation, Void none) {
            return none;
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void none) {
            note(
                    inlineIds,
                    literal,
                    literal.getValue() instanceof String text
                            && ID.matcher(text).matches());
            return none;
        }

        private void note(List<String> findings, Tree where, boolean found) {
            if (found) {
                var file = getCurrentPath().getCompilationUnit().getSourceFile().getName();
                findings.add(file + ":" + line(start(where)));
            }
        }

        private long start(Tree tree) {
            return trees.getSourcePositions().getStartPosition(getCurrentPath().getCompilationUnit(), tree);
        }

        private long end(Tree tree) {
            return trees.getSourcePositions().getEndPosition(getCurrentPath().getCompilationUnit(), tree);
        }

        private long line(long position) {
            return getCurrentPath().getCompilationUnit().getLineMap().getLineNumber(position);
        }
    }
}

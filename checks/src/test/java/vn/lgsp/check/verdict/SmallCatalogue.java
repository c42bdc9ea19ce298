package vn.lgsp.check.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.lgsp.check.standard.Basis;
import vn.lgsp.check.standard.Catalogue;
import vn.lgsp.check.standard.Citation;
import vn.lgsp.check.standard.Confidence;
import vn.lgsp.check.standard.Document;
import vn.lgsp.check.standard.Doubt;
import vn.lgsp.check.standard.FindingCode;
import vn.lgsp.check.standard.Guard;
import vn.lgsp.check.standard.Level;
import vn.lgsp.check.standard.Period;
import vn.lgsp.check.standard.Profile;
import vn.lgsp.check.standard.Requirement;
import vn.lgsp.check.standard.State;
import vn.lgsp.check.standard.Text;
import vn.lgsp.check.standard.Transition;

/** One requirement, XXX-001, with codes {@code bad} and {@code capped}: a MUST of law until a test changes it. */
final class SmallCatalogue {
    private static final Text TEXT = new Text("vi", "en");

    Level level = Level.MUST;
    Basis basis = Basis.LAW;
    Confidence confidence = Confidence.B;
    Optional<LocalDate> from = Optional.empty();
    Optional<LocalDate> transitionUntil = Optional.empty();
    Optional<String> capability = Optional.empty();
    Optional<Doubt.Effect> doubt = Optional.empty();
    Doubt.Effect profileDoubts = Doubt.Effect.NOTE;
    int guardBelow;
    List<String> adopts = List.of();
    List<String> demands = List.of();
    Map<String, String> facts = Map.of();
    List<Waiver> waivers = List.of();

    static Finding finding(String code) {
        return new Finding(code, "https://localhost", "expected", "actual", Map.of());
    }

    Requirement requirement() {
        var period = new Period(
                from,
                Optional.empty(),
                level,
                basis,
                transitionUntil.map(day -> new Transition(day, Optional.empty())),
                Optional.empty());
        var guards = guardBelow == 0
                ? List.<Guard>of()
                : List.of(new Guard("security-level", OptionalInt.of(guardBelow), List.of(), TEXT));
        return new Requirement(
                "XXX-001",
                1,
                TEXT,
                List.of(new Citation("DOC", "1")),
                confidence,
                capability,
                List.of(period),
                guards,
                Map.of(
                        "bad", new FindingCode("bad", TEXT, Optional.empty()),
                        "capped", new FindingCode("capped", TEXT, Optional.of(TEXT))),
                Optional.of(TEXT),
                new State.Tested());
    }

    Rules rules(LocalDate day) {
        var document = new Document(
                "DOC",
                "1/2026",
                Document.Kind.LAW,
                TEXT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Confidence.A,
                doubt.map(effect -> new Doubt(effect, TEXT, Optional.empty(), Optional.empty())));
        var profile = new Profile("small", TEXT, List.of("XXX-001"), adopts, profileDoubts, demands);
        var catalogue =
                new Catalogue("1", "digest", List.of(document), List.of(requirement()), List.of(profile), List.of());
        return new Rules(catalogue, profile, day, Set.of(), facts, waivers);
    }
}

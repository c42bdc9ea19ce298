package vn.lgsp.check.suite.run;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lgsp.check.record.EvidenceLevel;
import vn.lgsp.check.record.RunRecord;
import vn.lgsp.check.record.Secrets;
import vn.lgsp.check.standard.Catalogue;
import vn.lgsp.check.standard.Profile;
import vn.lgsp.check.suite.Safety;
import vn.lgsp.check.target.Target;
import vn.lgsp.check.verdict.Waiver;

/**
 * Everything that one run is told.
 *
 * @param allowed safety classes that may run; SAFE always may
 * @param asOf the day whose rules are used
 * @param connections at most so many checks, and connections to a host, at once
 * @param replay the record to judge again; empty asks the network
 * @param suites the classes that hold the checks
 */
public record RunRequest(
        Catalogue catalogue,
        Profile profile,
        Target target,
        Secrets secrets,
        Selection selection,
        Set<Safety> allowed,
        LocalDate asOf,
        List<Waiver> waivers,
        EvidenceLevel evidence,
        int connections,
        Optional<RunRecord> replay,
        List<Class<?>> suites) {

    public RunRequest {
        allowed = Set.copyOf(allowed);
        waivers = List.copyOf(waivers);
        suites = List.copyOf(suites);
    }
}

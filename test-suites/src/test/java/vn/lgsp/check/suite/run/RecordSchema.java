package vn.lgsp.check.suite.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import vn.lgsp.check.record.RecordFile;
import vn.lgsp.check.record.RunRecord;

/** The published JSON Schema of records. */
final class RecordSchema {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(RecordFile.class.getResourceAsStream("/schema/result.schema.json"));

    private RecordSchema() {}

    static void hold(RunRecord record) {
        assertThat(problems(RecordFile.text(record))).isEmpty();
    }

    static List<?> problems(String text) {
        return SCHEMA.validate(text, InputFormat.JSON);
    }
}

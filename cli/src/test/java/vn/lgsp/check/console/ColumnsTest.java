package vn.lgsp.check.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    private static final String DECOMPOSED = Normalizer.normalize("Đường truyền", Normalizer.Form.NFD);

    @Test
    void aMarkTakesNoColumn() {
        assertThat(Columns.width("Đường truyền")).isEqualTo(12);
        assertThat(Columns.width(DECOMPOSED)).isEqualTo(12);
        assertThat(Columns.width("数据")).isEqualTo(4);
    }

    @Test
    void whatIsCutShowsIt() {
        assertThat(Columns.cut(DECOMPOSED, 12)).isEqualTo("Đường truyền");
        assertThat(Columns.cut(DECOMPOSED, 6)).isEqualTo("Đường…");
        assertThat(Columns.pad("Đạt", 5)).isEqualTo("Đạt  ");
    }

    @Test
    void linesBreakAtBlanksAndLongWordsAnywhere() {
        assertThat(Columns.wrap("một hai ba", 7)).containsExactly("một hai", "ba");
        assertThat(Columns.wrap("a 0123456789", 4)).containsExactly("a", "0123", "4567", "89");
        assertThat(Columns.fold("a 0123456789", 4)).containsExactly("a", "0123456789");
    }
}

package org.tejian.reports.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChineseLineBreakerTest {

    @Test
    void breaksBetweenChineseCharactersButNotBeforeClosingPunctuation() {
        assertThat(broken("符合《规范》要求。（合格）")).isEqualTo("符|合|《规|范》|要|求。|（合|格）|");
    }

    @Test
    void neverTearsANumber() {
        assertThat(broken("不小于1.0+0.035v²，误差±0.5%，速度≤2.5m/s时"))
                .doesNotContain("0.|")
                .doesNotContain("±|")
                .doesNotContain("≤|")
                .doesNotContain("/|")
                .contains("于|");
    }

    @Test
    void findsNothingToBreakInAnEmptyText() {
        assertThat(broken("")).isEmpty();
    }

    private static String broken(String text) {
        ChineseLineBreaker breaker = new ChineseLineBreaker();
        breaker.setText(text);
        StringBuilder parts = new StringBuilder();
        int start = 0;
        for (int end = breaker.next(); end >= 0; end = breaker.next()) {
            parts.append(text, start, end).append('|');
            start = end;
        }
        return parts.toString();
    }
}

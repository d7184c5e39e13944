package org.tejian.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.tejian.refusal.Refusal;

class SealTest {

    private static final String ORGANISATION = "贵州省特种设备检验检测院";

    @Test
    void isARedRingWithAStarOnATransparentGround() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(new Seal(ORGANISATION, "检验专用章").png()));
        int middle = image.getWidth() / 2;

        assertThat(image.getWidth()).isEqualTo(image.getHeight());
        assertThat(alpha(image, 2, 2)).isZero();
        assertThat(alpha(image, middle, middle / 2)).as("between name and star").isZero();
        assertThat(new Color(image.getRGB(middle, 10)).getRed()).as("ring").isGreaterThan(180);
        assertThat(new Color(image.getRGB(middle, middle)).getRed()).as("star").isGreaterThan(180);
        assertThat(new Color(image.getRGB(middle, middle)).getGreen()).isLessThan(80);
    }

    @Test
    void isTheSameForTheSameTextsAndAnotherForOthers() {
        byte[] seal = new Seal(ORGANISATION, "检验专用章").png();

        assertThat(new Seal(ORGANISATION, "检验专用章").png()).isEqualTo(seal);
        assertThat(new Seal(ORGANISATION, "").png()).isNotEqualTo(seal);
        assertThat(new Seal("遵义市特种设备检验所", "检验专用章").png()).isNotEqualTo(seal);
    }

    @Test
    void takesTheLongestName() {
        assertThat(new Seal("检".repeat(30), "使用登记专用章使用登记专").dataUri()).startsWith("data:image/png;base64,");
    }

    @Test
    void refusesTextsThatDoNotFit() {
        assertThatThrownBy(() -> new Seal("检".repeat(31), ""))
                .isInstanceOfSatisfying(
                        Refusal.class, e -> assertThat(e.code()).isEqualTo(ReportsError.SEAL_TEXT_ILLEGAL));
        assertThatThrownBy(() -> new Seal("检验所", "")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new Seal(ORGANISATION, "章".repeat(13))).isInstanceOf(Refusal.class);
    }

    private static int alpha(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) >>> 24;
    }
}

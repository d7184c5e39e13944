package org.tejian.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tejian.refusal.Refusal;

class QrCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://tejian.example.cn/v/7Q2M-9KXD-4F6T", "特种设备 31105201022026000", "x"})
    void readsBackAsTheSameTextWithCorrectionLevelM(String text) throws Exception {
        Result read = read(new QrCode(text));

        assertThat(read.getText()).isEqualTo(text);
        assertThat(read.getResultMetadata()).containsEntry(ResultMetadataType.ERROR_CORRECTION_LEVEL, "M");
    }

    @Test
    void readsBackAtItsLongest() throws Exception {
        String longest = "检".repeat(QrCode.MAX_CHARS);

        assertThat(read(new QrCode(longest)).getText()).isEqualTo(longest);
    }

    @Test
    void isTheSameForTheSameText() {
        assertThat(new QrCode("a").png()).isEqualTo(new QrCode("a").png()).isNotEqualTo(new QrCode("b").png());
        assertThat(new QrCode("a").dataUri()).startsWith("data:image/png;base64,iVBOR");
    }

    @Test
    void refusesNothingAndTooMuch() {
        assertThatThrownBy(() -> new QrCode(" "))
                .isInstanceOfSatisfying(
                        Refusal.class, e -> assertThat(e.code()).isEqualTo(ReportsError.QR_TEXT_ILLEGAL));
        assertThatThrownBy(() -> new QrCode("x".repeat(501))).hasMessageContaining("501");
    }

    private static Result read(QrCode code) throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(code.png()));
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new QRCodeReader()
                .decode(new BinaryBitmap(
                        new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels))));
    }
}

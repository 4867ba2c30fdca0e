package org.tavsiya.account.factor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrPictureTest {

    private static final int SCALE = 8;

    /** Draws the picture as a browser would, and reads it as a telephone does. */
    private static String read(String svg) throws Exception {
        Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+) \\d+\"").matcher(svg);
        assertThat(box.find()).isTrue();
        int side = Integer.parseInt(box.group(1));
        int[] pixels = new int[side * side * SCALE * SCALE];
        Arrays.fill(pixels, 0xffffff);
        Matcher dot = Pattern.compile("M(\\d+),(\\d+)h1v1h-1z").matcher(svg);
        while (dot.find()) {
            for (int y = 0; y < SCALE; y++) {
                int row = (Integer.parseInt(dot.group(2)) * SCALE + y) * side * SCALE;
                Arrays.fill(
                        pixels,
                        row + Integer.parseInt(dot.group(1)) * SCALE,
                        row + (Integer.parseInt(dot.group(1)) + 1) * SCALE,
                        0);
            }
        }
        return new QRCodeReader()
                .decode(new BinaryBitmap(
                        new HybridBinarizer(new RGBLuminanceSource(side * SCALE, side * SCALE, pixels))))
                .getText();
    }

    @Test
    void a_telephone_reads_what_was_written() throws Exception {
        String address = "otpauth://totp/Tavsiya:%D0%97%D0%B0%D1%80%D0%B8%D0%BD%D0%B0?secret="
                + "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Tavsiya";
        assertThat(read(QrPicture.svg(address))).isEqualTo(address);
    }
}

package org.tavsiya.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Prevent hazing and torture in the armed forces",
                "en | Ratify the Optional Protocol",
                "es | Velar por que las víctimas de la tortura obtengan reparación para los daños",
                "fr | Veiller à ce que les victimes de la torture obtiennent réparation dans les meilleurs délais",
                "pt | Garantir que as vítimas da tortura obtenham reparação do Estado e dos seus agentes",
                "ru | Ратифицировать Факультативный протокол",
                "tg | Ҳимояи ҳуқуқи инсонро таъмин намояд",
                "ar | التصديق على البروتوكول الاختياري",
                "zh | 批准任择议定书"
            })
    void the_language_of_a_text_is_told_by_its_script_and_small_words(String language, String text) {
        assertThat(TextLanguage.of(text)).isEqualTo(language);
    }

    @Test
    void what_cannot_be_told_is_not_guessed() {
        assertThat(TextLanguage.of(null)).isNull();
        assertThat(TextLanguage.of("CAT/C/TJK/CO/3, 12")).isNull();
        assertThat(TextLanguage.of("Moratorium")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "tg,Moratorium,en",
        "ru,Use of mercenaries/private security,en",
        "ru,Ley de los derechos del niño,es",
        "tg,31 марти 2025,",
        "ru,Право на питание (UHRI),",
        "en,Право на питание,ru",
        "en,Moratorium,",
        "tg,16.3,"
    })
    void words_in_another_script_than_the_page_say_in_which_language_they_are(
            String page, String words, String language) {
        assertThat(TextLanguage.apart(Locale.forLanguageTag(page), words)).isEqualTo(language);
    }
}

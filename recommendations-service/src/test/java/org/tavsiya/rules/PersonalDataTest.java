package org.tavsiya.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tavsiya.rules.PersonalData.Finding;

class PersonalDataTest {

    @ParameterizedTest
    @CsvSource({
        "Call +992 37 221 00 00 for the file,phone",
        "тел. 992900000000,phone",
        "(37) 221-00-00 12,phone",
        "write to someone@example.org,email",
        "passport A 12345678,passport",
        "паспорт АБ1234567,passport",
        "Mr. Example was beaten,title-name",
        "г-жа Примерова сообщила,title-name",
        "ҷаноби Намунаев гуфт,title-name",
        "Примера Образцович заявил,patronymic",
        "Примеровна,patronymic",
        "Намуназода,patronymic",
        "Образцовича осудили,patronymic",
        "Sample Exampleovich,patronymic",
        "он живет на улице Образцовой 12,address",
        "Душанбе ул. Образцовая д. 7 кв. 3,address",
        "дар кӯчаи Намуна хонаи 5 зиндагӣ мекунад,address",
        "lives at 12 Sample Street,address",
        "уголовное дело № 12345,case",
        "парвандаи рақами 77/2019,case",
        "case no. 2019-12 was closed,case",
        "в камере № 12 его били,cell",
        "held in cell 14,cell"
    })
    void what_looks_like_personal_data_is_found(String text, String kind) {
        assertThat(PersonalData.in("reason", text)).extracting(Finding::kind).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "CAT/C/TJK/CO/3, paragraph 18 (2018-06-18)",
                "63 visits in 2014-2017, 12 in 2019",
                "Law No. 1644 of 2 January 2020, article 143-1",
                "The Committee against Torture asked for 89 complaints 2012 2018 to be shown",
                "Специальный докладчик по вопросу о пытках посетил страну в 2012 году",
                "Кумитаи зидди шиканҷа хулосаи худро соли 2018 қабул кард",
                "Дом правительства, улица Рудаки",
                "in this case 12 people were heard",
                "budget of 1 250 000 somoni",
                "A/HRC/33/11, recommendation 118.5"
            })
    void what_the_field_writes_every_day_is_left_alone(String text) {
        assertThat(PersonalData.in("reason", text)).isEmpty();
    }
}

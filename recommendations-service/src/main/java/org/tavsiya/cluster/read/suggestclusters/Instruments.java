package org.tavsiya.cluster.read.suggestclusters;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Treaties and standing subjects by all their names: CRPD is the Convention on the Rights of Persons with Disabilities. Who asks to ratify
 * one asks for something else than who asks to ratify another, however alike the words are.
 */
final class Instruments {

    private static final Map<String, Pattern> NAMES = new LinkedHashMap<>();

    static {
        name(
                "OP-CAT",
                "op-?cat\\b|optional protocol (?:to|of) (?:the )?(?:cat\\b|convention against torture)"
                        + "|факультативн\\S+ протокол\\S* к (?:кпп|конвенции против пыток)");
        name(
                "OP-CEDAW",
                "op-?cedaw|optional protocol (?:to|of) (?:the )?(?:cedaw|convention on the elimination of (?:all forms of )?"
                        + "discrimination against women)"
                        + "|факультативн\\S+ протокол\\S* к (?:клдж|конвенции о ликвидации всех форм дискриминации)");
        name(
                "OP-ICESCR",
                "op-?i?cescr|optional protocol (?:to|of) (?:the )?(?:i?cescr|(?:international )?covenant on economic)"
                        + "|факультативн\\S+ протокол\\S* к (?:мпэскп|международному пакту об экономических)");
        name("ICCPR-OP2", "second optional protocol|iccpr-?op-?2|op-?2\\b|втор\\S+ факультативн\\S+ протокол");
        name("OP-CRC-IC", "op-?crc-?ic\\b|(?:optional protocol|op)[^.;]{0,60}communications? procedure");
        name("CRPD", "\\bcrpd|rights of (?:the )?persons with disabilities|\\bкпи\\b|о правах инвалидов");
        name("ICPPED", "\\bced\\b|\\bi?cpped\\b|enforced disappearance|насильственн\\S+ исчезновени");
        name(
                "ICRMW",
                "\\bicrmw|\\bcmw\\b|migrant workers and members of their families|трудящихся-мигрантов и членов их семей");
        name("STATELESSNESS", "stateless|безгражданств|апатрид");
        name("ROME-STATUTE", "rome statute|international criminal court|римск\\S+ статут");
        name("GENOCIDE", "genocide|геноцид");
        name("STANDING-INVITATION", "standing invitation|постоянн\\S+ приглашени");
        name("PARIS-PRINCIPLES", "paris principles|парижски\\S+ принцип");
        name("DEATH-PENALTY", "death penalty|capital punishment|смертн\\S+ казн|ҳукми қатл");
    }

    private Instruments() {}

    private static void name(String code, String names) {
        NAMES.put(code, Pattern.compile(names, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    static Set<String> in(String text) {
        Set<String> found = new TreeSet<>();
        NAMES.forEach((code, names) -> {
            if (names.matcher(text).find()) {
                found.add(code);
            }
        });
        return found;
    }
}

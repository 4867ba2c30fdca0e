package org.tavsiya.account;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;

/** When two names are one: in another case, in another spelling of the same letters, or to the eye. */
final class Names {

    private static final Normalizer2 SPELLING = Normalizer2.getNFKCInstance();
    private static final Normalizer2 FOLDED = Normalizer2.getNFKCCasefoldInstance();
    private static final SpoofChecker EYE = new SpoofChecker.Builder().build();

    private Names() {}

    /** As it is kept and shown. */
    static String spelled(String name) {
        return name == null ? "" : SPELLING.normalize(name.strip());
    }

    /** By which a person is found at sign-in. */
    static String folded(String name) {
        return name == null ? "" : FOLDED.normalize(name.strip());
    }

    /** Equal for names that look alike (Unicode Technical Standard 39, section 4): Latin "admin" and one with a Cyrillic "а". */
    static String look(String name) {
        return EYE.getSkeleton(folded(name));
    }

    /** The case as typed counts here: "Ivan" with a capital i and "lvan" with a small L look alike, and their small letters do not. */
    static String lookAsTyped(String name) {
        return EYE.getSkeleton(spelled(name));
    }
}

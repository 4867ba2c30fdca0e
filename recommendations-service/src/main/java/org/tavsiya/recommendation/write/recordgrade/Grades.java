package org.tavsiya.recommendation.write.recordgrade;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.Measures;
import org.tavsiya.recommendation.write.recordgrade.Grade.Known;
import org.tavsiya.vocabulary.Bodies;
import org.tavsiya.vocabulary.GradeSchemes;
import org.tavsiya.vocabulary.GradeSchemes.Scheme;

/**
 * The scales on which UN bodies grade. The vocabulary holds others, too: the State's position, the coalition's own
 * scale, those of organisations.
 */
@Component
public class Grades {

    /** A position is the State's own, and a scale that grades the recommendation says nothing of the State: neither is a grade. */
    private static final Set<String> MEASURES = EnumSet.complementOf(EnumSet.of(Measures.POSITION)).stream()
            .map(Enum::name)
            .collect(Collectors.toSet());

    private final GradeSchemes schemes;
    private final Bodies bodies;

    Grades(GradeSchemes schemes, Bodies bodies) {
        this.schemes = schemes;
        this.bodies = bodies;
    }

    public List<Scheme> scales() {
        return schemes.all().stream().filter(this::ofABody).toList();
    }

    private boolean ofABody(Scheme scheme) {
        return bodies.find(scheme.body()).isPresent() && MEASURES.contains(scheme.measures());
    }

    /** As the vocabulary knows it, or not: what is not known, the rules of {@link RecordBodyGrade} refuse. */
    public Grade look(String scheme, String code) {
        Optional<Scheme> known = schemes.scheme(scheme);
        return new Grade(
                scheme, schemes.version(), code, known.map(Scheme::measures).orElse(null), known(known, code));
    }

    private Known known(Optional<Scheme> scheme, String code) {
        if (scheme.isEmpty()) {
            return Known.NO_SCHEME;
        }
        if (schemes.level(scheme.get().id(), code).isEmpty()) {
            return Known.NO_CODE;
        }
        return ofABody(scheme.get()) ? Known.YES : Known.NOT_OF_A_BODY;
    }
}

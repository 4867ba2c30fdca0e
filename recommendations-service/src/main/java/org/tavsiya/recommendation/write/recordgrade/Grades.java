package org.tavsiya.recommendation.write.recordgrade;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.Measures;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.vocabulary.Bodies;
import org.tavsiya.vocabulary.GradeSchemes;
import org.tavsiya.vocabulary.GradeSchemes.Scheme;

/** The scales on which UN bodies grade. The vocabulary holds others, too: the State's position, the coalition's own scale, those of organisations. */
@Component
public class Grades {

    /** A position is the State's own, and a scale that grades the recommendation says nothing of the State: neither is a grade. */
    private static final Set<String> MEASURES = EnumSet.complementOf(EnumSet.of(Measures.POSITION)).stream().map(Enum::name).collect(Collectors.toSet());

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

    /** Refuses what is in no scheme, and schemes that are not a body's. */
    public Grade grade(String scheme, String code) {
        Scheme known = schemes.scheme(scheme).orElseThrow(() -> new RuleBroken("GradeIsInVocabulary", "There is no grade scheme " + scheme + "."));
        if (schemes.level(scheme, code).isEmpty()) {
            throw new RuleBroken("GradeIsInVocabulary", "The scheme " + scheme + " has no grade " + code + ".");
        }
        if (!ofABody(known)) {
            throw new RuleBroken("GradeIsOfABody", "On the scheme " + scheme + " no UN body grades.");
        }
        return new Grade(known.id(), schemes.version(), code, known.measures());
    }
}

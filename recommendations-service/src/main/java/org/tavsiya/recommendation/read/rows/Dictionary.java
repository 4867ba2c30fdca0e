package org.tavsiya.recommendation.read.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tavsiya.recommendation.AnnotationType;
import org.tavsiya.recommendation.Lifecycle;
import org.tavsiya.recommendation.Position;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.read.filter.Dimension;

/** The labels of all dimensions, and the lists of them that occur. A row is the number of its recommendation's id. */
final class Dictionary {

    final LabelNumbers ids = new LabelNumbers(List.of());
    /** Recommendations of one paragraph share a number: the index is a mean over paragraphs, each the mean of its parts. */
    final LabelNumbers paragraphs = new LabelNumbers(List.of());

    private final Map<Dimension, LabelNumbers> labels = new EnumMap<>(Dimension.class);
    private final Map<Dimension, Lists> lists = new EnumMap<>(Dimension.class);

    Dictionary() {
        for (Dimension dimension : Dimension.values()) {
            labels.put(dimension, new LabelNumbers(known(dimension)));
            lists.put(dimension, new Lists(labels.get(dimension)));
        }
    }

    /** Labels of an enumeration have the numbers of its values. */
    private static List<String> known(Dimension dimension) {
        return switch (dimension) {
            case STATUS, CLAIM -> names(Status.values());
            case GRADE -> {
                List<String> readings = new ArrayList<>(names(Status.values()));
                readings.add(Dimension.UNREAD);
                yield readings;
            }
            case POSITION -> names(Position.values());
            case LIFECYCLE -> names(Lifecycle.values());
            case TYPE -> names(AnnotationType.values());
            default -> List.of();
        };
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    LabelNumbers labels(Dimension dimension) {
        return labels.get(dimension);
    }

    Lists lists(Dimension dimension) {
        return lists.get(dimension);
    }
}

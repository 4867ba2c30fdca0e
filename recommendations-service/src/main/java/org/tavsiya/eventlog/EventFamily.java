package org.tavsiya.eventlog;

import java.util.Arrays;
import java.util.stream.Stream;

/** All facts of one module: a sealed interface whose permitted records carry a {@link StoredName}. Each module declares one as a bean. */
public record EventFamily(Class<?> sealedInterface) {

    public Stream<Class<?>> events() {
        if (!sealedInterface.isSealed()) {
            throw new IllegalArgumentException(
                    sealedInterface.getName() + " must be sealed, so that its events are known in one line");
        }
        return Arrays.stream(sealedInterface.getPermittedSubclasses());
    }
}

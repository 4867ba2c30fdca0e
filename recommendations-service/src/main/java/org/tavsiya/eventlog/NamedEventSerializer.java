package org.tavsiya.eventlog;

import org.axonframework.serialization.AnnotationRevisionResolver;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Axon's Jackson serializer, writing each event under its {@link StoredName} instead of its class name. */
public final class NamedEventSerializer extends Jackson3Serializer {

    private final StoredNames names;

    public NamedEventSerializer(StoredNames names) {
        super(builder()
                .revisionResolver(new AnnotationRevisionResolver())
                .jsonMapperBuilderCustomizer(NamedEventSerializer::allowTokens));
        this.names = names;
    }

    /**
     * Axon's tokens carry their own class name. Without this validator a replay token cannot be read back, and a
     * processor retries for ever with nothing but a warning; anything wider would let stored data choose classes.
     */
    private static void allowTokens(JsonMapper.Builder mapper) {
        mapper.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.eventhandling.")
                .build());
    }

    @Override
    public SerializedType typeForClass(Class type) {
        SerializedType own = super.typeForClass(type);
        return type == null
                ? own
                : names.nameOf(type)
                        .<SerializedType>map(name -> new SimpleSerializedType(name, own.getRevision()))
                        .orElse(own);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return names.classOf(type.getName()).<Class<?>>map(c -> c).orElseGet(() -> super.classForType(type));
    }
}

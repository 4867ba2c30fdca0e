package org.tavsiya.views;

import org.bson.Document;
import org.springframework.core.convert.converter.Converter;

/**
 * Reads stored documents of one kind in place of Spring Data's generic mapping, wherever it is asked for them. What is not as it was
 * written is refused by an exception.
 */
public interface ReadsDocuments<T> extends Converter<Document, T> {}

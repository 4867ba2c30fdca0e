package org.tavsiya.web.site;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names what a page reads of its map of parameters beside the filter; what no page reads is refused ({@link PageParameters}). */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AlsoReads {
    String[] value();
}

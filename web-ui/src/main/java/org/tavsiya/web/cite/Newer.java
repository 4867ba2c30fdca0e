package org.tavsiya.web.cite;

import java.util.List;

/**
 * What is known since about a page that shows what was known at a version of the data.
 *
 * @param said whether newer knowledge differs
 * @param differences each figure that does, then and now
 * @param href the same page of the same day, by today's knowledge
 */
record Newer(String said, List<String> differences, String href) {}

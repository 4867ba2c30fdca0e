package org.tavsiya.web.cite;

/**
 * One figure, ready to be quoted.
 *
 * @param key of the figure on its page
 * @param title of the figure, in the reader's words
 * @param text the whole sentence, the address at its end
 * @param address under which the same numbers stand for ever, with scheme and host
 */
record Citation(String key, String title, String text, String address) {}

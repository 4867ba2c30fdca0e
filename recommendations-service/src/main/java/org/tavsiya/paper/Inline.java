package org.tavsiya.paper;

/** What stands in a line. */
public sealed interface Inline permits TextSpan, Footnote, CrossReference, Hyperlink, Mark {}

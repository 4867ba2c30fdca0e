/** A {@link org.tavsiya.paper.Paper} as a PDF file to keep and to sign: PDF/A-2a, tagged for readers who hear it (PDF/UA). */
package org.tavsiya.paper.pdf;

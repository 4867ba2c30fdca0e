/** Files of evidence before they are sealed: what they are is seen by their content, what they say of their makers is taken out. */
package org.tavsiya.evidence.files;

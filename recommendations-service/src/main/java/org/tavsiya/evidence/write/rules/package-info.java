/** Rules that more than one use case of the library obeys. */
package org.tavsiya.evidence.write.rules;

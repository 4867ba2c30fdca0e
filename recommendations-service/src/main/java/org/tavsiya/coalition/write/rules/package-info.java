/** Rules that more than one use case of the coalition obeys. */
package org.tavsiya.coalition.write.rules;

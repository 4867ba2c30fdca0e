/** Rules that more than one use case of a finding obeys. */
package org.tavsiya.finding.write.rules;

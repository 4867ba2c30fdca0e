/** Reports of the coalition to a UN body: what a body expects of one, and what stands in one. Never public before it is exported. */
package org.tavsiya.report;

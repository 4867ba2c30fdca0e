/** What deciding about a finding rests on. */
package org.tavsiya.finding.write.model;

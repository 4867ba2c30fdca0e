/** Deciding about assessments in work: submit, confirm, return, withdraw. */
package org.tavsiya.finding.write;

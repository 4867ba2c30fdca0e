/**
 * The library of evidence: each piece once, used by many recommendations, corrected once. What is restricted is no item of it: it
 * lies sealed in the vault, by the subject that it is about.
 */
package org.tavsiya.evidence;

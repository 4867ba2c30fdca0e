/** A source's records enter the register, or show what changed in them. */
package org.tavsiya.recommendation.write.importfromsource;

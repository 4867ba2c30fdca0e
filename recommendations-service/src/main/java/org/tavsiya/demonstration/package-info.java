/** The demonstration set: paraphrased recommendations with true symbols and dates, loaded and removed in one action each. */
package org.tavsiya.demonstration;

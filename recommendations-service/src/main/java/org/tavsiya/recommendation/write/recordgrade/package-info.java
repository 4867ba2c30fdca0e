/** The grade a UN body gave on its own scale. */
package org.tavsiya.recommendation.write.recordgrade;

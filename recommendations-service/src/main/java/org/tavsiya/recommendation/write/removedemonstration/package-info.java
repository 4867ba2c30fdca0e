/** The demonstration set leaves the register in one action. */
package org.tavsiya.recommendation.write.removedemonstration;

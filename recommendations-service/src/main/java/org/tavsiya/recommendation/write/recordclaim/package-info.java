/** What the State claims to have done. */
package org.tavsiya.recommendation.write.recordclaim;

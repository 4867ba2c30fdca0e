/** What an institution outside the procedure found: a National Human Rights Institution, a UN agency, another organisation. */
package org.tavsiya.recommendation.write.recordthirdparty;

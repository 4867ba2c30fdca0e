/** Recommendations that ask for the same: suggested, confirmed by a person, judged together. */
package org.tavsiya.web.desk.cluster;

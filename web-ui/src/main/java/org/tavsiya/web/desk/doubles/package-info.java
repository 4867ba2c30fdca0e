/** Recommendations that may be one and the same: suggested, confirmed by a person, and taken back. */
package org.tavsiya.web.desk.doubles;

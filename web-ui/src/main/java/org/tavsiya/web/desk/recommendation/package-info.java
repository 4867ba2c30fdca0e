/** Saying something about a recommendation: status, themes, position, claim, grade, lifecycle, links. */
package org.tavsiya.web.desk.recommendation;

/** Who works on a recommendation, and what they remark to each other. */
package org.tavsiya.web.desk.work;

/** Recommendations that ask for the same, in lines, with why each is there. */
package org.tavsiya.web.desk.alike;

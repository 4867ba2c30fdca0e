/** The overview: how far it is, in words, figures and bars. */
package org.tavsiya.web.overview;

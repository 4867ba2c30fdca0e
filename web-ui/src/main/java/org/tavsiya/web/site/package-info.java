/** What all pages share: languages and addresses, security headers, the frame around a page. */
package org.tavsiya.web.site;

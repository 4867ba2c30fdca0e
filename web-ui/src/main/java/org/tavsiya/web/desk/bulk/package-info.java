/** One thing said of many recommendations: selecting them, the form, the preview, the run, and taking it back. */
package org.tavsiya.web.desk.bulk;

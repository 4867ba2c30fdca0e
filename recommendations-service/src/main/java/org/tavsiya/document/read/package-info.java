/** UN documents beside what the register holds of them: how far each is, and what every voice says of its follow-up paragraphs. */
package org.tavsiya.document.read;

/** The page of one's news, and the bell. */
@NullMarked
package id.luwes.notification.web;

import org.jspecify.annotations.NullMarked;

/** The page on which an administrator looks after them. */
@NullMarked
package id.luwes.webhook.web;

import org.jspecify.annotations.NullMarked;

package id.luwes.notification;

/**
 * A mail before it is sent, the same words twice.
 *
 * @param id the part of its Message-ID before the @, the same whenever the same is sent again
 * @param unsubscribe where mail of this kind is turned off, or where its reader chooses what comes by mail
 * @param oneClick whether a form sent there turns it off at once, without sign-in
 */
record Mail(
        String id,
        String to,
        String fromName,
        String subject,
        String text,
        String html,
        String unsubscribe,
        boolean oneClick) {}

package id.luwes.notification;

/**
 * A mail before it is sent, the same words twice.
 *
 * @param id the part of its Message-ID before the @, the same whenever the same is sent again
 * @param preferences where its reader chooses what comes by mail
 */
record Mail(String id, String to, String fromName, String subject, String text, String html, String preferences) {}

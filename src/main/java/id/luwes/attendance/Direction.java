package id.luwes.attendance;

/** Whether somebody comes or goes. */
public enum Direction {
    IN,
    OUT
}

package id.luwes.access.web;

import id.luwes.access.Devices.Device;
import id.luwes.web.Faults;
import java.util.List;

/**
 * What the page of one's own account shows.
 *
 * @param here the key of the device that looks at the page
 */
public record AccountPage(String name, String login, List<Device> devices, String here, Faults faults) {}

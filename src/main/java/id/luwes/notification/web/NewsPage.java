package id.luwes.notification.web;

import id.luwes.notification.News;
import java.util.List;

/** What the page of one's news shows. */
public record NewsPage(List<News> news, boolean anyUnread) {}

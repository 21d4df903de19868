package id.luwes.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What all modules put into a page: their lines of the menu, and links beside what it shows. */
@Component
class Contributions {

    private final Menu menu;
    private final List<Beside> beside;

    Contributions(Menu menu, ObjectProvider<Beside> beside) {
        this.menu = menu;
        this.beside = beside.stream().toList();
    }

    Navigation menu(Viewer viewer, String path) {
        return menu.forViewer(viewer, path);
    }

    List<Beside> beside() {
        return beside;
    }
}

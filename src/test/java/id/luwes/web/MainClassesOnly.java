package id.luwes.web;

import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.stereotype.Component;

/** The components of the application, not those that tests declare. */
class MainClassesOnly implements TypeFilter {

    @Override
    public boolean match(MetadataReader reader, MetadataReaderFactory readers) throws java.io.IOException {
        return !reader.getResource().getURL().getPath().contains("test-classes")
                && reader.getAnnotationMetadata().isAnnotated(Component.class.getName());
    }
}

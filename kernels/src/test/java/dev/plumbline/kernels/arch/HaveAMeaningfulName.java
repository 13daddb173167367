package dev.plumbline.kernels.arch;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.regex.Pattern;

/** Neither class nor package is called by a word that fits everything. */
final class HaveAMeaningfulName extends ArchCondition<JavaClass> {
    private static final Pattern EMPTY_CLASS_NAME = Pattern.compile(".*(Utils?|Common|Helper|Manager|Impl)");
    private static final Pattern EMPTY_PACKAGE_NAME =
            Pattern.compile(".*\\.(utils?|common|helper|manager|impl)(\\..*)?");

    HaveAMeaningfulName() {
        super("have a name that says something");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean isEmpty = EMPTY_CLASS_NAME.matcher(type.getSimpleName()).matches()
                || EMPTY_PACKAGE_NAME.matcher(type.getPackageName()).matches();
        events.add(new SimpleConditionEvent(type, !isEmpty, type.getName() + " says nothing"));
    }
}

package dev.plumbline.run;

import dev.plumbline.event.RunEvent.Planned;

/** How many disturbed forks of each benchmark were measured again: at most one for two that are planned. */
final class Repeats {
    private final RunAssembler assembler;

    /** @param assembler hears which repeats begin, and may know of those before a run was cut off */
    Repeats(RunAssembler assembler) {
        this.assembler = assembler;
    }

    boolean isLeft(Planned item) {
        return assembler.repeatsBegun(item.benchmark()) < (item.settings().forks() + 1) / 2;
    }

    /** The number of the next repeat: they count on after the last planned fork. */
    int next(Planned item) {
        return item.settings().forks() + assembler.repeatsBegun(item.benchmark()) + 1;
    }
}

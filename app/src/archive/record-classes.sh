#!/bin/sh
# Makes the distribution start sooner: records which classes the window and a comparison load, and lets the launcher
# archive them for this JDK (class data sharing). Needs no display. A build that cannot do this is only slower to start.
#
# usage: record-classes.sh JAVA_HOME DISTRIBUTION SAMPLES CLASSPATH      (the class path names Monocle's jar somewhere)
set -u
JAVA_HOME=$1
export JAVA_HOME
java=$1/bin/java
home=$2
samples=$3
monocle=$(echo "$4" | tr ':' '\n' | grep openjfx-monocle | head -n 1)
list=$home/lib/classes.lst
work=$home/../archive

if [ -f "$list" ] && [ "$list" -nt "$home/lib/plumbline.jar" ] \
    && [ -z "$(find "$home/lib" -name '*.jar' -newer "$list")" ]; then
    exit 0
fi
rm -rf "$work" && mkdir -p "$work/workspace" || exit 0
flags="-XX:+UseSerialGC -XX:TieredStopAtLevel=1"

# A window on a workspace that knows a little: a result, and the baseline it is judged against.
"$home/bin/plumbline" -C "$work/workspace" run readPass -f 2 -wi 2 -i 2 -w 50ms -r 50ms >"$work/log.txt" 2>&1
"$home/bin/plumbline" -C "$work/workspace" baseline accept last --reason "to record classes" >>"$work/log.txt" 2>&1
# shellcheck disable=SC2086
(cd "$work/workspace" && "$java" $flags "-XX:DumpLoadedClassList=$work/window.lst" \
    -Dglass.platform=Monocle -Dmonocle.platform=Headless -Dprism.order=sw -Djava.awt.headless=true \
    -Dplumbline.startTiming=true "-Dplumbline.config=$work" "-Dplumbline.home=$home" \
    -cp "$home/lib/plumbline.jar:$monocle" dev.plumbline.app.Main) >>"$work/log.txt" 2>&1
# shellcheck disable=SC2086
"$java" $flags "-XX:DumpLoadedClassList=$work/compare.lst" "-Dplumbline.home=$home" \
    -jar "$home/lib/plumbline.jar" compare "$samples/old.json" "$samples/new.json" >>"$work/log.txt" 2>&1

if ! grep -q "table filled" "$work/log.txt"; then
    echo "plumbline: the classes of the window could not be recorded; it will start more slowly. See $work/log.txt" >&2
    exit 0
fi
# Monocle is not shipped; what a real desktop loads instead is. The JVM falls over a line that stands there twice, and
# over a lambda of JGit, whose jar is signed and cannot be archived.
"$1/bin/jar" tf "$(find "$home/lib" -name 'javafx-graphics-*-*.jar' | head -n 1)" \
    | sed -n 's/\(com\/sun\/glass\/ui\/gtk\/.*\)\.class$/\1/p' >"$work/desktop.lst"
cat "$work/window.lst" "$work/compare.lst" "$work/desktop.lst" \
    | grep -v -e '[Mm]onocle' -e org/eclipse/jgit | awk '!seen[$0]++' >"$work/classes.lst"
mv "$work/classes.lst" "$list"
"$home/bin/plumbline" --prepare || true

# Builds the file system of a run inside fresh namespaces (unshare started this as their process 1), then runs the
# command in it without any privilege. Process 1 stays this shell: when it ends, the kernel ends every process of the run.
#
# usage: sh -c "$(cat namespaces.sh)" namespaces ROOT TOOL UID|- SCRATCH_BYTES FOLDER... -- COMMAND...
set -eu
umask 022
root=$1 tool=$2 uid=$3 scratch=$4
shift 4

mount -t tmpfs -o mode=755,size=4m tmpfs "$root"

read_only() {
    mount --bind "$1" "$2"
    mount -o remount,bind,ro,nosuid "$2"
}

while [ "$1" != -- ]; do
    if [ -L "$1" ]; then
        ln -s "$(readlink "$1")" "$root$1"
    elif [ -d "$1" ]; then
        mkdir -p "$root$1"
        read_only "$1" "$root$1"
    elif [ -f "$1" ]; then
        mkdir -p "$root$(dirname "$1")"
        : > "$root$1"
        read_only "$1" "$root$1"
    fi
    shift
done
shift

mkdir "$root/tool" "$root/tmp" "$root/proc" "$root/dev" "$root/old"
read_only "$tool" "$root/tool"
mount -t tmpfs -o "mode=1777,size=$scratch,nosuid,nodev" tmpfs "$root/tmp"
mount -t proc -o nosuid,nodev,noexec proc "$root/proc"
for device in null zero full random urandom; do
    : > "$root/dev/$device"
    mount --bind "/dev/$device" "$root/dev/$device"
done
mkdir -p "$root/dev/shm"
mount -t tmpfs -o "mode=1777,size=$scratch,nosuid,nodev" tmpfs "$root/dev/shm"

cd "$root"
pivot_root . old
umount -l /old
mount -o remount,bind,ro /
cd /tmp

who=
if [ "$uid" != - ]; then
    who="--reuid $uid --regid $uid --clear-groups"
fi
# shellcheck disable=SC2086
setpriv $who --no-new-privs --inh-caps=-all --bounding-set=-all "$@"
exit $?

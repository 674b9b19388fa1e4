# shellcheck shell=sh
# Finds Java. Sourced by the product's start script and by the build's scripts; starts no process, because it runs
# before every command.

# Sets java_major to the major version of the Java in folder $1, 0 if there is none or it lacks the program bin/$2.
read_java_major() {
    java_major=0 java_version=''
    [ -x "$1/bin/$2" ] && [ -r "$1/release" ] || return 0
    while IFS='=' read -r key value; do
        [ "$key" = JAVA_VERSION ] || continue
        java_version=${value#\"} java_version=${java_version%%\"*}
        java_major=${java_version%%[!0-9]*}
        break
    done <"$1/release"
    java_major=${java_major:-0}
}

# Sets java_home to the Java to use and returns 0, or returns 1 if there is none.
# $1: oldest major version that will do; $2: the program it must have, "java" or "javac".
# JAVA_HOME is taken if it will do, since somebody chose it; else the newest of all.
find_java() {
    java_home='' newest=$(($1 - 1))
    if [ -n "${JAVA_HOME:-}" ]; then
        read_java_major "$JAVA_HOME" "$2"
        [ "$java_major" -lt "$1" ] || { java_home=$JAVA_HOME; return 0; }
    fi
    on_path=$(command -v "$2") && on_path=$(readlink -f "$on_path") && on_path=${on_path%/bin/"$2"} || on_path=''
    for place in "$on_path" /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/*jdk* /usr/local/java/* /opt/* /opt/java/* \
        /opt/jdk/* /opt/jvm/* /snap/openjdk/current/jdk "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* \
        "${HOME:-}"/.asdf/installs/java/* "${HOME:-}"/.local/share/mise/installs/java/* "${HOME:-}"/.local/opt/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
        read_java_major "$place" "$2"
        [ "$java_major" -le "$newest" ] || { java_home=$place newest=$java_major; }
    done
    [ -n "$java_home" ]
}

# shellcheck shell=bash
# What releng/muqabala and releng/test share: finding or installing what the build needs, running Maven with short
# progress lines, and knowing whether anything has changed since it last ran. Sourced; expects $top, the project's folder.
# Everything said here goes to standard error; standard output belongs to the command that is run.

: "${top:?}"
# shellcheck source=../features/org.muqabala.product.feature/launch/unix/find-java.sh
. "$top/features/org.muqabala.product.feature/launch/unix/find-java.sh"

oldest_java=21
oldest_maven=3.9.9
fetched_maven=3.9.16
unpack_goal=org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack
state=$top/releng/.state
tools=$top/releng/.tools
maven_log=$state/maven.log
me=${0##*/}
display_pids=()
case $(uname -m) in aarch64 | arm64) machine=aarch64 ;; *) machine=x86_64 ;; esac
product=$top/releng/org.muqabala.product/target/products/org.muqabala.product/linux/gtk/$machine/muqabala

say() { printf '%s: %s\n' "$me" "$*" >&2; }
die() {
    say "$*"
    exit 1
}

# Java reads file names in the locale's encoding; without UTF-8 a folder with an Arabic name cannot be built in.
use_utf8() {
    # asked, not read off the names: a locale that is named but not installed is no UTF-8 either
    if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
        unset LC_ALL
        export LC_CTYPE=C.UTF-8
    fi
}

# ---- packages of the distribution ----

# Sets as_root to the words before a command that needs root; returns 1 if there are none.
find_root() {
    as_root=()
    [ "$(id -u)" -ne 0 ] || return 0
    command -v sudo >/dev/null || return 1
    if sudo -n true 2>/dev/null; then as_root=(sudo -n); elif [ -t 0 ]; then as_root=(sudo); else return 1; fi
}

# Prints those of the packages "$@" that are not installed. "a|b" stands for whichever of the two the distribution has.
missing_packages() {
    local wanted name found
    for wanted; do
        found=
        for name in ${wanted//|/ }; do
            if [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" = installed ]; then found=yes; fi
        done
        [ -n "$found" ] || printf '%s\n' "$wanted"
    done
}

# Whether apt has a candidate for package $1.
# grep reads to the end (no -q): an apt-cache that writes into a closed pipe fails the pipeline
apt_has() { LC_ALL=C apt-cache policy "$1" 2>/dev/null | grep '^  Candidate: [^(]' >/dev/null; }

update_lists() {
    [ -z "${lists_updated:-}" ] || return 0
    lists_updated=yes
    say "asking the package lists (apt-get update)"
    "${as_root[@]}" apt-get -qq update >>"$state/apt.log" 2>&1 || say "apt-get update failed, going on with the lists there are"
}

# Installs the packages "$@"; returns 1 if that cannot be done here.
install_packages() {
    local wanted name names=()
    command -v apt-get >/dev/null && find_root || return 1
    mkdir -p "$state"
    update_lists
    for wanted; do
        for name in ${wanted//|/ }; do
            if apt_has "$name"; then
                names+=("$name")
                break
            fi
        done
    done
    [ ${#names[@]} -gt 0 ] || return 1
    say "installing ${names[*]}"
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends install "${names[@]}" \
        </dev/null >>"$state/apt.log" 2>&1
}

# Installs what is missing of the packages "$@", each "name" or "name|other name", and prints those that it could not, in one line.
still_missing() {
    local missing
    command -v dpkg-query >/dev/null || return 0
    mapfile -t missing < <(missing_packages "$@")
    [ ${#missing[@]} -gt 0 ] || return 0
    install_packages "${missing[@]}" >&2 || true
    mapfile -t missing < <(missing_packages "${missing[@]}")
    printf '%s' "${missing[*]%%|*}"
}

# Sees to it that the packages "$2"... are there, which $1 (a few words) needs.
need_packages() {
    local purpose=$1 missing
    shift
    missing=$(still_missing "$@")
    [ -z "$missing" ] || die "$purpose needs packages that could not be installed; as root: apt install $missing"
}

# Installs the packages "$2"... where that can be done, else says once that $1 (a few words) with them, and goes on; 1 if some are missing.
wish_packages() {
    local purpose=$1 missing
    shift
    missing=$(still_missing "$@")
    [ -n "$missing" ] || return 0
    say "$purpose with $missing; going on without. As root: apt install $missing"
    return 1
}

# ---- JDK and Maven ----

need_jdk() {
    local package
    if ! find_java $oldest_java javac; then
        if command -v apt-get >/dev/null && find_root; then
            mkdir -p "$state"
            update_lists
            for package in openjdk-25-jdk-headless openjdk-21-jdk-headless; do
                if apt_has $package; then
                    install_packages $package || true
                    break
                fi
            done
        fi
        find_java $oldest_java javac || die "no JDK $oldest_java or newer found. $(jdk_remedy)"
    fi
    # shellcheck disable=SC2154 # find_java sets it
    export JAVA_HOME=$java_home
}

jdk_remedy() {
    if apt_has openjdk-21-jdk-headless; then
        echo "As root: apt install openjdk-21-jdk-headless"
    else
        echo "This distribution has none; unpack a Temurin JDK from adoptium.net into /opt, or set JAVA_HOME to one"
    fi
}

# Prints the version of the Maven whose program is $1; its answer comes in colours.
maven_version() { "$1" -v 2>/dev/null | sed 's/\x1b\[[0-9;]*m//g' | sed -n 's/^Apache Maven \([^ ]*\).*/\1/p'; }

# Whether version $1 is $2 or newer, and still a Maven 3.
new_enough() {
    case $1 in 3.*) [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ] ;; *) return 1 ;; esac
}

# Whether $1 is the Maven that a distribution has rebuilt with libraries of its own: those do not read the classes of Java 21 that
# the build's extensions consist of, so it serves only to fetch the real one.
is_rebuilt() { case $(readlink -f "$1") in /usr/share/maven/*) true ;; *) false ;; esac; }

# Sets maven to a Maven that is new enough; returns 1 if there is none.
find_maven() {
    for maven in "${MAVEN_HOME:+$MAVEN_HOME/bin/mvn}" "$(command -v mvn)" "$tools/apache-maven-$fetched_maven/bin/mvn" \
        "${HOME:-}"/.sdkman/candidates/maven/*/bin/mvn /opt/*maven*/bin/mvn /usr/local/*maven*/bin/mvn; do
        [ -x "$maven" ] && ! is_rebuilt "$maven" && new_enough "$(maven_version "$maven")" $oldest_maven && return 0
    done
    return 1
}

need_maven() {
    ! find_maven || return 0
    local older
    if ! command -v mvn >/dev/null; then
        install_packages maven || die "no Maven found, nor could apt install one; as root: apt install maven"
        ! find_maven || return 0
    fi
    older=$(command -v mvn) || die "no Maven found; as root: apt install maven"
    say "Maven $(maven_version "$older") is not for this build: fetching $fetched_maven with it (10 MB, once)"
    mkdir -p "$tools" "$state"
    # in a folder without a pom, or the older Maven loads extensions that need the newer one
    # shellcheck disable=SC2086 # MAVEN_ARGS holds words
    (cd "$tools" && "$older" -B -ntp ${MAVEN_ARGS:-} $unpack_goal "-Dartifact=org.apache.maven:apache-maven:$fetched_maven:zip:bin" \
        "-DoutputDirectory=$tools") >"$maven_log" 2>&1 || maven_failed
    chmod +x "$tools/apache-maven-$fetched_maven/bin/mvn"
    find_maven || die "Maven $fetched_maven was fetched into $tools and does not run"
}

# Runs Maven on the project with the arguments given; short progress on standard error, everything in $maven_log.
run_maven() {
    local status=0
    mkdir -p "$state"
    say "JDK $JAVA_HOME, Maven $(maven_version "$maven")"
    (cd "$top" && "$maven" -B -Dstyle.color=never "$@") 2>&1 | tee "$maven_log" | show_progress || status=${PIPESTATUS[0]}
    return "$status"
}

# Ends if a workbench runs from the product of this folder: a build begins by clearing its files away.
refuse_while_open() {
    # by standard input, or grep would find the words among its own arguments
    # shellcheck disable=SC2062 # files, not a pattern
    if printf '%s\n' "$product/plugins/org.eclipse.equinox.launcher" | grep -qsF --file=- /proc/[0-9]*/cmdline; then
        die "the workbench of this folder is open, and building would take its files away; close it and try again"
    fi
}

# Turns Maven's flood into one line a module and one for every 100 files downloaded.
# A loop and no awk: the awk of Debian and Ubuntu reads whole blocks and would show nothing for minutes.
show_progress() {
    local line name files=0
    while IFS= read -r line; do
        case $line in
        *'Downloaded from'*)
            files=$((files + 1))
            [ $((files % 100)) -ne 0 ] || echo "  downloaded $files files"
            ;;
        '[INFO] Building '*' ['*/*']')
            name=${line#'[INFO] Building '}
            name=${name#'[bundle] '}
            echo "  ${line##* } ${name%% [0-9]*-SNAPSHOT*}"
            ;;
        '['*'] Tests run: '*'Time elapsed'*) ;;
        '['*'] Tests run: '*) echo "        ${line#*'] '}" ;;
        esac
    done >&2
}

# Says in one line why Maven failed, and ends.
maven_failed() {
    local why place
    if grep -qE 'Could not transfer|dependencies could not be resolved|UnknownHostException|Unknown host|Connection (refused|timed out|reset)|Network is unreachable|Temporary failure in name resolution' "$maven_log"; then
        die "the package registry cannot be reached (the first build downloads about 250 MB). Check the network, or name a mirror in ~/.m2/settings.xml. Full log: $maven_log"
    fi
    if grep -q 'No space left on device' "$maven_log"; then die "the disk is full. Full log: $maven_log"; fi
    # "[ERROR] Failed to execute goal PLUGIN:GOAL (ID) on project MODULE: REASON", with the place of the first compile error
    why=$(sed -n 's/^\[ERROR\] Failed to execute goal .* on project \([^:]*\): \(.*\)/\1: \2/p' "$maven_log" | head -n 1 | cut -c 1-240)
    place=$(sed -n 's/^\[ERROR\] \(.*\.java:\[[0-9,]*\]\).*/\1/p' "$maven_log" | head -n 1)
    die "the build failed: ${why:-Maven ended early}${place:+ ${place#"$top/"}}. Full log: $maven_log"
}

# ---- a display for what needs one ----

# Starts an X server on a free display with a window manager in it, for this user alone: it asks for a cookie.
# The caller sees to it that stop_display is called.
start_display() {
    local cookie number
    mkdir -p "$state"
    display_folder=$(mktemp -d)
    mkfifo "$display_folder/number"
    cookie=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    # the server takes every cookie of its file, whatever display it is noted for
    xauth -q -f "$display_folder/server" add :0 . "$cookie" 2>>"$state/display.log"
    Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp -auth "$display_folder/server" \
        3>"$display_folder/number" >"$state/display.log" 2>&1 9>&- &
    display_pids=($!)
    read -r -t 30 number <"$display_folder/number" || die "the X server did not start. Log: $state/display.log"
    xauth -q -f "$display_folder/client" add ":$number" . "$cookie" 2>>"$state/display.log"
    export DISPLAY=:$number XAUTHORITY=$display_folder/client GDK_BACKEND=x11
    unset WAYLAND_DISPLAY
    openbox >>"$state/display.log" 2>&1 9>&- &
    display_pids+=($!)
}

stop_display() {
    kill "${display_pids[@]}" 2>/dev/null || true
    [ -z "${display_folder:-}" ] || rm -rf "$display_folder"
}

# ---- has anything changed? ----

# Prints one checksum over the names and contents of all sources; with "product", of those alone that go into the product.
sources_checksum() {
    local skip=()
    if [ "${1:-}" = product ]; then
        skip=(-o -name test -o -name '*.tests' -o -name '*.testkit' -o -path releng/benchmarks -o -path releng/decisions -o -path releng/readme)
    fi
    (cd "$top" && find bundles features releng seeds pom.xml .mvn \
        \( -name target -o -name bin -o -name .metadata -o -path releng/.state -o -path releng/.tools "${skip[@]}" \) -prune -o \
        -type f ! -name '.polyglot.*' ! -name .tycho-consumer-pom.xml ! -name .jqwik-database -print0 | LC_ALL=C sort -z | xargs -0 sha1sum | sha1sum | cut -c 1-40)
}

# Waits until no other of these scripts builds in this folder.
one_at_a_time() {
    if ! mkdir -p "$state" 2>/dev/null || [ ! -w "$state" ]; then
        die "cannot write into $top/releng; clone the project into a folder of your own"
    fi
    command -v flock >/dev/null || return 0
    exec 9>"$state/lock"
    flock -n 9 && return 0
    say "another build is running in this folder, waiting for it"
    flock 9
}

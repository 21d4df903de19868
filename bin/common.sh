# Sourced by every command in this folder: finds a JDK 25 and Maven, builds what changed. POSIX sh.
# Sets ROOT and JAVA_HOME; defines build_if_needed, which sets APP, the extracted application, and SERVER_OPTS.

ROOT=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P)
WANT=25
# The parallel collector: more work per second on few cores than the concurrent one, and pauses stay short in a heap of
# this size. LUWES_JAVA_OPTS comes later on the command line and wins.
SERVER_OPTS="-Xmx1g -XX:+UseParallelGC -XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"

say() { printf '%s\n' "$*" >&2; }

java_feature() {
    "$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.specification\.version = \([0-9]*\).*/\1/p'
}

find_jdk() {
    on_path=
    if command -v javac >/dev/null 2>&1; then
        on_path=$(dirname -- "$(dirname -- "$(readlink -f -- "$(command -v javac)")")")
    fi
    for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/java/* /opt/jdk* \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        [ -n "$candidate" ] && [ -x "$candidate/bin/javac" ] || continue
        if [ "$(java_feature "$candidate")" = "$WANT" ]; then
            JAVA_HOME=$candidate
            export JAVA_HOME
            return 0
        fi
    done
    say "Luwes needs a JDK $WANT, and none was found in JAVA_HOME, on the PATH, or under"
    say "/usr/lib/jvm, /opt/java, ~/.sdkman/candidates/java, ~/.jdks."
    say "Install one (Debian: apt install temurin-$WANT-jdk or openjdk-$WANT-jdk) or set JAVA_HOME to it."
    exit 3
}

find_maven() {
    if [ -x "$ROOT/mvnw" ]; then
        MVN="$ROOT/mvnw"
    elif command -v mvn >/dev/null 2>&1; then
        MVN=mvn
    else
        say "Luwes needs Maven 3.8.7 or newer, and 'mvn' is not on the PATH."
        say "Install it (Debian: apt install maven)."
        exit 3
    fi
}

maven() {
    find_maven
    (cd "$ROOT" && "$MVN" -B -ntp "$@")
}

# Packages and extracts the application when a source is newer than the last build. The extracted layout, never the
# executable jar: its nested-jar class loader can deadlock under virtual threads. All of the build's words go to
# standard error, so that a command's standard output is the command's alone. Each build has a folder of its own, since
# what runs from an earlier one still opens its libraries; and one builds at a time.
build_if_needed() {
    if is_built; then return 0; fi
    mkdir -p "$ROOT/target"
    begin_building
    if is_built; then
        end_building
        return 0
    fi
    started="$ROOT/target/app.started"
    : >"$started"
    if [ -z "${LUWES_QUIET_BUILD:-}" ]; then say "Building Luwes, a minute or two the first time …"; fi
    if ! maven -DskipTests -Dspotless.check.skip=true package spring-boot:repackage >"$ROOT/target/build.log" 2>&1; then
        # What -Werror stopped is a warning further up.
        { grep -E -A3 '^\[(WARNING|ERROR)\] (/|error:)' "$ROOT/target/build.log" || tail -n 40 "$ROOT/target/build.log"; } |
            head -n 60 >&2
        say "The build failed; its whole log is in target/build.log."
        end_building
        exit 70
    fi
    name=app-$(date +%Y%m%d-%H%M%S)-$$
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$ROOT/target/luwes.jar" extract --destination "$ROOT/target/$name" >>"$ROOT/target/build.log" 2>&1
    before=$(cat "$ROOT/target/app.name" 2>/dev/null || :)
    printf '%s\n' "$name" >"$ROOT/target/app.name.new"
    mv "$ROOT/target/app.name.new" "$ROOT/target/app.name"
    mv "$started" "$ROOT/target/app.stamp"
    APP="$ROOT/target/$name"
    # The one before may still be running.
    for old in "$ROOT/target/app" "$ROOT"/target/app-*; do
        case $old in
            "$APP" | "$ROOT/target/${before:-none}") ;;
            *) rm -rf "$old" ;;
        esac
    done
    end_building
}

# Whether the last build is newer than every source; sets APP to it.
is_built() {
    APP="$ROOT/target/$(cat "$ROOT/target/app.name" 2>/dev/null || echo none)"
    [ -f "$ROOT/target/app.stamp" ] && [ -f "$APP/luwes.jar" ] \
        && [ -z "$(find "$ROOT/pom.xml" "$ROOT/src/main" -newer "$ROOT/target/app.stamp" -print 2>/dev/null | head -n 1)" ]
}

# Waits while another command of this checkout builds; a lock of one that was killed is taken over.
begin_building() {
    lock="$ROOT/target/building"
    told=
    while ! mkdir "$lock" 2>/dev/null; do
        builder=$(cat "$lock/pid" 2>/dev/null || :)
        if [ -n "$builder" ] && ! kill -0 "$builder" 2>/dev/null; then
            rm -rf "$lock"
            continue
        fi
        if [ -z "$told" ]; then say "Another command is building Luwes; waiting for it (if none is, remove target/building) …"; told=yes; fi
        sleep 1
    done
    echo $$ >"$lock/pid"
}

end_building() {
    rm -rf "$ROOT/target/building"
}

# Sets FAST to the options with which a start takes half its time: what the Java machine learnt of the application's
# classes in one start beside this one, over a store that is thrown away. Without them it starts all the same.
learn_fast_start() {
    FAST=
    cache="$APP/luwes.aot"
    if [ ! -f "$cache" ] && [ -w "$APP" ] && [ -w "$ROOT/target" ]; then
        say "Learning to start fast, once after a build …"
        learning="$ROOT/target/learning"
        rm -rf "$learning"
        mkdir -p "$learning"
        rm -f "$cache.new"*
        (
            unset LUWES_DB_URL LUWES_TODAY
            LUWES_HOME=$learning exec "$JAVA_HOME/bin/java" $SERVER_OPTS -XX:AOTCacheOutput="$cache.new" \
                -Dspring.context.exit=onRefresh -Dserver.port=0 -cp "$APP/luwes.jar" id.luwes.Luwes "$@"
        ) >"$ROOT/target/learning.log" 2>&1 </dev/null && [ -f "$cache.new" ] && mv "$cache.new" "$cache" || : >"$cache"
        rm -rf "$learning"
    fi
    if [ -s "$cache" ]; then FAST="-XX:AOTCache=$cache -Xlog:aot=off -Xlog:cds=off"; fi
}

find_jdk

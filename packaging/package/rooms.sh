# Fresh Debian 12 roots to install in. Sourced by the install tests; needs root.
# A root is a copy of one base, made once, without Qt, fonts or anything else than the smallest Debian.

cache=${CALENDS_ROOTS:-$sources/build/package-roots}
apt="apt-get -y -q -o Dpkg::Use-Pty=0 -o Apt::Install-Recommends=0"
# What came along goes with it, also where somebody else recommends it.
apt+=" -o Apt::AutoRemove::RecommendsImportant=false -o Apt::AutoRemove::SuggestsImportant=false"

# quietly COMMAND…  What it says goes to $log, and is shown where it fails.
quietly() { "$@" >"$log" 2>&1 || { tail -n 40 "$log" >&2; die "Failed: $*"; }; }

# base  The packed base root, made where it is absent from this machine's own package sources and apt settings.
base() {
    local packed=$cache/bookworm.tar source settings
    if [ ! -s "$packed" ]; then
        mkdir -p "$cache"
        source=/etc/apt/sources.list.d/debian.sources
        [ -e "$source" ] || source=/etc/apt/sources.list
        settings=$(mktemp)
        # How packages are fetched here (dates, mirrors), not what this machine does with them.
        apt-config dump | grep -E '^Acquire::' | grep -vE '::(GzipIndexes|CompressionTypes|Changelogs|IndexTargets)' >"$settings" || true
        quietly mmdebstrap --variant=minbase --mode=root --include=ca-certificates --aptopt="$settings" \
            bookworm "${packed%.tar}.new.tar" "$source"
        rm -f "$settings"
        quietly tar -tf "${packed%.tar}.new.tar" ./etc/debian_version
        mv "${packed%.tar}.new.tar" "$packed"
    fi
    printf '%s\n' "$packed"
}

# room NAME  A fresh root of its own with a person in it, ada; packages fetched once are kept for the next.
room() {
    local root=$cache/$1 packed
    rm -rf --one-file-system "$root"
    mkdir -p "$root"
    packed=$(base)
    tar -xf "$packed" -C "$root" --numeric-owner
    mkdir -p "$cache/archives" "$root/var/cache/apt/archives"
    find "$cache/archives" -name '*.deb' -exec ln -f {} "$root/var/cache/apt/archives/" \;
    printf 'Acquire::Languages "none";\n' >"$root/etc/apt/apt.conf.d/99words"
    # Nothing is started by an installation, as in any root without an init.
    printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
    chmod 755 "$root/usr/sbin/policy-rc.d"
    cp /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
    chroot "$root" useradd --create-home --shell /bin/bash ada
    chroot "$root" install -d -m 700 -o ada -g ada /home/ada/tmp
    if ls "$root"/usr/lib/*/libQt* >/dev/null 2>&1; then die "The fresh root has Qt already."; fi
    printf '%s\n' "$root"
}

# keep_archives ROOT  What was fetched for this root serves the next one.
keep_archives() { find "$1/var/cache/apt/archives" -maxdepth 1 -name '*.deb' ! -name 'calends*' -exec ln -f {} "$cache/archives/" \;; }

# inside ROOT COMMAND…  As root, in namespaces that end with the command, and all it started with them.
inside() {
    local root=$1 name ways=()
    shift
    for name in http_proxy https_proxy no_proxy; do [ -z "${!name:-}" ] || ways+=("$name=${!name}"); done
    # shellcheck disable=SC2016
    unshare --mount --pid --fork --kill-child bash -ec '
        root=$1; shift
        mount -t proc proc "$root/proc"
        mount --rbind /dev "$root/dev"
        mount -t tmpfs tmpfs "$root/run"
        exec chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"' \
        bash "$root" "${ways[@]}" "$@"
}

# as_ada ROOT COMMAND…  As an ordinary user, in her home, with a folder of her own for what is temporary.
as_ada() {
    local root=$1
    shift
    # shellcheck disable=SC2016
    inside "$root" /bin/sh -c 'install -d -m 700 -o ada -g ada /run/ada; cd /home/ada
        exec runuser -u ada -- env HOME=/home/ada TMPDIR=/home/ada/tmp XDG_RUNTIME_DIR=/run/ada QT_QPA_PLATFORM=offscreen "$@"' sh "$@"
}

# What stays with a person who used the program: her own files, in the folders that XDG names, and the folders a menu entry was in.
xdg='^\./home/ada/(\.cache|\.config|\.local|\.local/share|\.local/share/applications(/mimeinfo\.cache)?|\.local/share/icons(/hicolor(/[^/]+(/apps)?)?)?|(\.cache|\.config|\.local/share)/Calends(/.*)?|\.cache/fontconfig(/.*)?|\.local/share/keyrings(/.*)?)$'

# seen ROOT  What a package could leave or spoil: every path outside of the homes with its kind, rights, owner and target, and
# what each file of /etc and /usr holds; without what apt, dpkg and the loader keep books in, and rewritten caches.
seen() {
    (cd "$1" && {
        find . -xdev \( -path ./proc -o -path ./dev -o -path ./run -o -path ./tmp -o -path ./home \
            -o -path ./var/cache -o -path ./var/log -o -path ./var/lib/apt -o -path ./var/lib/dpkg \) -prune -o \
            -printf '%y %m %U:%G %p %l\n'
        find ./etc ./usr -xdev -type f -print0 | xargs -0 sha256sum
    }) | grep -vE -f <(grep -v '^#' "$sources/packaging/package/rewritten-caches") | LC_ALL=C sort
}

homes() { (cd "$1" && find ./home) | LC_ALL=C sort; }

# noted ROOT NAME  Notes what is there, for `unchanged`.
noted() {
    seen "$1" >"$cache/$2.before"
    homes "$1" >"$cache/$2.homes"
}

# unchanged ROOT NAME  Everything is as it was when it was noted, and nothing temporary is left; in the homes a person's own files
# have come.
unchanged() {
    local came gone left
    [ "$(wc -l <"$cache/$2.before")" -gt 5000 ] || die "Next to nothing was noted."
    seen "$1" >"$cache/$2.after"
    diff "$cache/$2.before" "$cache/$2.after" >&2 || die "What is above was left (>) or taken (<)."
    left=$(find "$1/home/ada/tmp" -mindepth 1)
    [ -z "$left" ] || die "Left among what is temporary: $left"
    homes "$1" >"$cache/$2.homes.after"
    came=$(LC_ALL=C comm -13 "$cache/$2.homes" "$cache/$2.homes.after" | grep -vE "$xdg" || true)
    [ -z "$came" ] || die "Left in a home, outside of the folders that XDG names: $came"
    gone=$(LC_ALL=C comm -23 "$cache/$2.homes" "$cache/$2.homes.after")
    [ -z "$gone" ] || die "Gone from a home: $gone"
}

# pictures ROOT COMMAND  Has the program draw its first pages, and looks at them: their size, that they are no plain ground, and
# that their words can be read. They stay in the cache.
pictures() {
    local root=$1 command=$2 folder=$1/home/ada/pictures said=$cache/tour.log
    # The whole tour takes minutes and is a test of the program; the first pages show what a package can spoil.
    as_ada "$root" bash -c "QT_SCALE_FACTOR=2 $command --tour /home/ada/pictures --only welcome,bookings,people" >"$said" 2>&1 ||
        { grep -vE '^ +[0-9]+:' "$said" | tail -n 40 >&2; die "The tour did not end as it should."; }
    grep -qE '^6 pictures, 0 of [0-9]+ states missing$' "$said" ||
        { grep -vE '^ +[0-9]+:' "$said" | tail -n 40 >&2; die "The tour has not drawn what was asked for."; }
    "$sources/packaging/package/lookat" "$folder" || die "The pictures of the tour are not as they should be."
    rm -rf "$root.pictures"
    mv "$folder" "$root.pictures"
}

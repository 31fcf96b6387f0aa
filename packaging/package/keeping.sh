# A profile in use, before and after an upgrade. Sourced by the install tests after rooms.sh.

patience=60 # s

stored() { sqlite3 -readonly "$store" "$1"; }
# What was sealed, whatever table it is in now.
payloads() { stored "SELECT quote($1) FROM $2 ORDER BY 1" | sha256sum; }

# begin_use ROOT FOLDER [alone]  The programs in FOLDER run on her profile, until `end_use`.
begin_use() {
    local root=$1 folder=$2
    shift 2
    rm -f "$root/tmp/enough"
    cp "$sources/packaging/package/keeps" "$root/tmp/keeps"
    home=$root/home/ada
    as_ada "$root" env "PATH=$folder:/usr/bin:/bin" /tmp/keeps $((4 * patience)) "$@" >"$cache/use.log" 2>&1 &
    use=$!
}

# end_use ROOT  It is asked to end, and must have been there until then.
end_use() {
    touch "$1/tmp/enough"
    wait "$use" || { cat "$cache/use.log" >&2; die "It did not run until it was asked to end."; }
}

# until_stored CONDITION WORDS  Waits until her store answers the condition with 1.
until_stored() {
    local i
    for ((i = 0; i < patience * 5; i++)); do
        store=$(ls "$home"/.local/share/Calends/calends/stores/2f0c5a57-*.sqlite 2>/dev/null || true)
        [ -z "$store" ] || [ "$(stored "SELECT $1" 2>/dev/null || true)" != 1 ] || return 0
        sleep 0.2
    done
    cat "$cache/use.log" >&2
    die "$2"
}

# in_use ROOT FOLDER  The programs in FOLDER, older ones, have filled the store of a profile and run on.
in_use() {
    begin_use "$1" "$2"
    until_stored "count(*) > 50 FROM catalogue" "The older version kept no rows."
}

# aged ROOT  The use ends; then the store is made one layout older.
aged() {
    local root=$1
    end_use "$root"
    kept=$(stored "SELECT count(*) FROM catalogue")
    sealed=$(payloads sealed payload)
    sqlite3 "$store" <"$sources/packaging/package/older-store.sql" >/dev/null
    [ "$(stored 'PRAGMA user_version')" = 1 ] || die "The store is not one layout older."
    [ "$(payloads payload rows)" = "$sealed" ] || die "The older store does not hold the same rows."
    sums=$(cd "$home" && sha256sum .config/Calends/calends/*.json .local/share/keyrings/*.keyring)
}

# still_kept ROOT FOLDER  All of it is as it was, and the programs in FOLDER, newer ones, go on with it. Nothing could be fetched
# again: there is no server.
still_kept() {
    local root=$1
    (cd "$home" && sha256sum --quiet -c <<<"$sums") || die "The upgrade touched the profile or the keychain."
    begin_use "$root" "$2" alone
    until_stored "(SELECT user_version FROM pragma_user_version) = 2 AND count(*) = $kept FROM catalogue WHERE sealed IS NOT NULL" \
        "The $kept rows of before were not brought up to date and opened with the key of before."
    end_use "$root"
    [ "$(payloads sealed payload)" = "$sealed" ] || die "The rows are not those of before."
    if ls "$(dirname "$store")" | grep -q aside; then die "The store was set aside."; fi
    grep -q '"Field studio"' "$home/.config/Calends/calends/profiles.json" || die "The profile is gone."
    echo "kept over the upgrade: the profile, its keys, $kept rows in a store one layout older"
}

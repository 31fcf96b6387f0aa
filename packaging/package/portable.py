#!/usr/bin/env python3
"""portable.py TREE FOLDER  Makes of an install tree one that carries what it needs: FOLDER/{bin,lib,plugins,share}.

What every desktop has, and what must fit the machine's own drivers, is left to the system. FOLDER/../system.json says which
libraries and versions of them that is, FOLDER/../carried.json which Debian packages the rest is from.
"""
import json
import os
import re
import shutil
import subprocess
import sys

# The C library and compiler's own; display, GL and fonts, which fit the machine; what has its settings and modules there.
SYSTEM = re.compile(
    r"^(ld-linux.*|libc|libm|libdl|libpthread|librt|libresolv|libstdc\+\+|libgcc_s"
    r"|libGL|libEGL|libOpenGL|libGLX|libGLdispatch|libGLESv2|libgbm|libdrm|libvulkan"
    r"|libX11|libX11-xcb|libxcb|libXau|libXdmcp|libICE|libSM|libwayland-client"
    r"|libfontconfig|libfreetype|libharfbuzz|libexpat|libz"
    r"|libglib-2\.0|libgobject-2\.0|libgio-2\.0|libgmodule-2\.0|libgthread-2\.0|libdbus-1|libsystemd"
    r"|libgssapi_krb5|libkrb5|libk5crypto|libcom_err|libudev)\.so(\.|$)")

# Plugins of Qt by folder; of those that are missing here nothing is said, except for what the program cannot do without.
PLUGINS = {
    "platforms": ["libqxcb", "libqwayland-generic", "libqwayland-egl", "libqoffscreen", "libqminimal"],
    "xcbglintegrations": None,
    "platforminputcontexts": None,
    "platformthemes": ["libqxdgdesktopportal"],
    "sqldrivers": ["libqsqlite"],
    "tls": ["libqopensslbackend", "libqcertonlybackend"],
    "networkinformation": None,
    "imageformats": ["libqsvg", "libqico", "libqgif", "libqjpeg"],
    "iconengines": ["libqsvgicon"],
    "wayland-decoration-client": None,
    "wayland-graphics-integration-client": ["libqt-plugin-wayland-egl"],
    "wayland-shell-integration": ["libxdg-shell"],
}
NEEDED = ["platforms/libqxcb", "platforms/libqwayland-generic", "platforms/libqoffscreen", "platforms/libqminimal",
          "sqldrivers/libqsqlite", "tls/libqopensslbackend", "imageformats/libqsvg", "iconengines/libqsvgicon",
          "wayland-shell-integration/libxdg-shell"]
# Opened by name at run time, so that no linker sees them.
OPENED = ["libsecret-1.so.0", "libssl.so.3", "libcrypto.so.3"]


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def dynamic(file):
    """Names of the libraries a file needs, and the versions of their symbols it asks for."""
    text = run("readelf", "-W", "-d", "-V", file)
    needed = re.findall(r"\(NEEDED\).*\[(.+)\]", text)
    versions, library = {}, None
    for line in text.splitlines():
        if found := re.search(r"Version: \d+\s+File: (\S+)", line):
            library = found.group(1)
        elif library and (found := re.search(r"Name: (\S+)\s+Flags", line)):
            versions.setdefault(library, set()).add(found.group(1))
        elif "Version symbols section" in line or "Version definition section" in line:
            library = None
    return needed, versions


def libraries():
    """Where the loader finds each library of this machine's own kind."""
    own = run("uname", "-m").strip()
    kind = {"x86_64": "x86-64", "aarch64": "AArch64"}.get(own, own)
    found = {}
    for line in run("/sbin/ldconfig", "-p").splitlines():
        if match := re.match(r"\s+(\S+) \(([^)]*)\) => (.+)", line):
            if kind in match.group(2):
                found.setdefault(match.group(1), match.group(3))
    return found


def package_of(file):
    """The Debian package a file is from, and its version."""
    places = [file, os.path.realpath(file)]
    places += [re.sub(r"^/usr/lib/", "/lib/", place) for place in places] + ["/usr" + place for place in places]
    for place in places:
        found = subprocess.run(["dpkg", "-S", place], capture_output=True, text=True)
        if found.returncode == 0:
            name = found.stdout.split(": ")[0].split(",")[0]
            version, source = run("dpkg-query", "-W", "-f", "${Version}\t${source:Package}", name).split("\t")
            return {"package": name.split(":")[0], "version": version, "source": source}
    sys.exit(f"portable: no package has {file}")


def carry(source, target, carried):
    os.makedirs(os.path.dirname(target), exist_ok=True)
    shutil.copyfile(os.path.realpath(source), target)
    os.chmod(target, 0o755 if ".so" in os.path.basename(target) else 0o644)
    carried[target] = package_of(source)


def plugins(folder, carried):
    places = run("qmake6", "-query", "QT_INSTALL_PLUGINS").strip()
    for kind, names in PLUGINS.items():
        here = os.path.join(places, kind)
        for file in sorted(os.listdir(here)) if os.path.isdir(here) else []:
            if names is None or file.removesuffix(".so") in names:
                carry(os.path.join(here, file), os.path.join(folder, "plugins", kind, file), carried)
    for name in NEEDED:
        if not os.path.exists(os.path.join(folder, "plugins", name + ".so")):
            sys.exit(f"portable: Qt's plugin {name} is not installed here")


def closure(folder, carried):
    """Copies what is needed into lib/, and returns what the system has to have."""
    known = libraries()
    waiting = [os.path.join(folder, "bin", name) for name in sorted(os.listdir(os.path.join(folder, "bin")))]
    waiting += sorted(carried)
    system = {}

    def take(library):
        target = os.path.join(folder, "lib", library)
        if library in known and target not in carried:
            carry(known[library], target, carried)
            waiting.append(target)
        elif library not in known:
            sys.exit(f"portable: {library} is not installed here")

    for library in OPENED:
        take(library)
    while waiting:
        needed, versions = dynamic(waiting.pop())
        for library in needed:
            if SYSTEM.match(library):
                system.setdefault(library, set()).update(versions.get(library, set()))
            else:
                take(library)
    return system


def anchor(folder):
    """Every file finds its libraries from where it stands itself."""
    for kind in ("bin", "lib", "plugins"):
        for place, _, files in sorted(os.walk(os.path.join(folder, kind))):
            for name in sorted(files):
                file = os.path.join(place, name)
                lib = os.path.relpath(os.path.join(folder, "lib"), place)
                path = "$ORIGIN" if lib == "." else "$ORIGIN/" + lib
                run("patchelf", "--force-rpath", "--set-rpath", path, file)


def translations(folder, carried):
    here = run("qmake6", "-query", "QT_INSTALL_TRANSLATIONS").strip()
    for name in sorted(os.listdir(here)):
        if re.match(r"qtbase_[a-z]{2}(_[A-Z]{2})?\.qm$", name):
            carry(os.path.join(here, name), os.path.join(folder, "translations", name), carried)


def licences(folder, carried):
    """One text for all that is from one source, and the licences these texts refer to."""
    target = os.path.join(folder, "share/doc/calends/licences")
    common = set()
    sources = {entry["source"]: entry["package"] for entry in carried.values()}
    sources["breeze-icons"] = "breeze-icon-theme"
    for source, package in sorted(sources.items()):
        text = f"/usr/share/doc/{package}/copyright"
        if not os.path.exists(text):
            sys.exit(f"portable: {package} says nothing of its licence")
        os.makedirs(os.path.join(target, source))
        shutil.copyfile(os.path.realpath(text), os.path.join(target, source, "copyright"))
        with open(text, encoding="utf-8", errors="replace") as file:
            names = re.findall(r"/usr/share/common-licenses/([A-Za-z0-9.-]+[A-Za-z0-9])", file.read())
            common.update(os.path.realpath(f"/usr/share/common-licenses/{name}") for name in names)
    os.makedirs(os.path.join(target, "common"))
    for text in sorted(filter(os.path.exists, common)):
        shutil.copyfile(text, os.path.join(target, "common", os.path.basename(text)))


def main(tree, folder):
    shutil.copytree(os.path.join(tree, "usr"), folder)
    carried = {}
    plugins(folder, carried)
    system = closure(folder, carried)
    translations(folder, carried)
    licences(folder, carried)
    anchor(folder)
    with open(os.path.join(folder, "bin/qt.conf"), "w", encoding="utf-8") as file:
        file.write("[Paths]\nPrefix = ..\nPlugins = plugins\nTranslations = translations\n")
    beside = os.path.dirname(folder)
    with open(os.path.join(beside, "system.json"), "w", encoding="utf-8") as file:
        json.dump({name: sorted(versions) for name, versions in sorted(system.items())}, file, indent=1)
    entries = {os.path.relpath(path, folder): entry for path, entry in sorted(carried.items())}
    with open(os.path.join(beside, "carried.json"), "w", encoding="utf-8") as file:
        json.dump(entries, file, indent=1)


if __name__ == "__main__":
    main(*sys.argv[1:])

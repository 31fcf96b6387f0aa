#!/usr/bin/env python3
"""sbom.py VERSION CARRIED SHLIBS PACKAGE…  A bill of materials (SPDX 2.3, JSON) of the packages, on standard output.

CARRIED is what portable.py wrote; SHLIBS the Depends line of the Debian package. The same packages give the same text.
"""
import datetime
import hashlib
import json
import os
import re
import subprocess
import sys

# Licences of carried sources.
TABLE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../rpm/licences")
COMPILED_IN = {"breeze-icon-theme": "LGPL-3.0-or-later"}


def identifier(*parts):
    return "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]", "-", "-".join(parts))


def sums(file):
    with open(file, "rb") as opened:
        content = opened.read()
    return [{"algorithm": kind.upper(), "checksumValue": hashlib.new(kind, content).hexdigest()} for kind in ("sha1", "sha256")]


def debian(name, version, source, licence="NOASSERTION"):
    reference = f"pkg:deb/debian/{name}@{version.replace(':', '%3A').replace('+', '%2B')}"
    return {
        "SPDXID": identifier("Package", name), "name": name, "versionInfo": version,
        "supplier": "Organization: Debian", "downloadLocation": "NOASSERTION", "filesAnalyzed": False,
        "sourceInfo": f"built from the Debian source package {source}",
        "licenseConcluded": "NOASSERTION", "licenseDeclared": licence, "copyrightText": "NOASSERTION",
        "externalRefs": [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl", "referenceLocator": reference}],
    }


def installed(name):
    found = subprocess.run(["dpkg-query", "-W", "-f", "${Version}\t${source:Package}", name], capture_output=True, text=True)
    return found.stdout.split("\t") if found.returncode == 0 and "\t" in found.stdout else ("NOASSERTION", name)


def main(version, carried_file, shlibs, *files):
    with open(carried_file, encoding="utf-8") as opened:
        carried = json.load(opened)
    with open(TABLE, encoding="utf-8") as opened:
        licences = dict(line.split(maxsplit=1) for line in opened if line.strip() and not line.startswith("#"))
    packages, relations, listed = {}, [], []

    def relate(one, kind, other):
        relations.append({"spdxElementId": one, "relationshipType": kind, "relatedSpdxElement": other})

    for path, entry in carried.items():
        package = debian(entry["package"], entry["version"], entry["source"], licences[entry["source"]].strip())
        packages.setdefault(package["SPDXID"], package)
    for name, licence in COMPILED_IN.items():
        package = debian(name, *installed(name), licence)
        packages[package["SPDXID"]] = package
    depended = sorted({re.match(r"[a-z0-9.+-]+", part.strip()).group(0) for part in shlibs.split(",")})
    for name in depended:
        package = debian(name, *installed(name))
        packages.setdefault(package["SPDXID"], package)

    for file in files:
        name = os.path.basename(file)
        own = identifier("Calends", name)
        listed.append({
            "SPDXID": own, "name": "calends", "versionInfo": version, "packageFileName": name,
            "supplier": "Organization: The Calends authors", "downloadLocation": "NOASSERTION", "filesAnalyzed": False,
            "checksums": sums(file), "licenseConcluded": "NOASSERTION", "licenseDeclared": "MIT",
            "copyrightText": "2026 The Calends authors", "primaryPackagePurpose": "APPLICATION"})
        relate("SPDXRef-DOCUMENT", "DESCRIBES", own)
        for other in COMPILED_IN:
            relate(own, "CONTAINS", identifier("Package", other))
        if name.endswith(".deb"):
            for other in depended:
                relate(own, "DEPENDS_ON", identifier("Package", other))
        else:
            for other in sorted({entry["package"] for entry in carried.values()}):
                relate(own, "CONTAINS", identifier("Package", other))

    made = datetime.datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), datetime.timezone.utc)
    unique = hashlib.sha256("".join(entry["checksums"][1]["checksumValue"] for entry in listed).encode()).hexdigest()
    document = {
        "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "name": f"calends-{version}",
        "documentNamespace": f"https://calends.invalid/spdx/{version}/{unique}",
        "creationInfo": {"created": made.strftime("%Y-%m-%dT%H:%M:%SZ"), "creators": ["Organization: The Calends authors"]},
        "packages": listed + [packages[key] for key in sorted(packages)], "relationships": relations,
    }
    json.dump(document, sys.stdout, indent=1, sort_keys=True)
    print()


if __name__ == "__main__":
    main(*sys.argv[1:])

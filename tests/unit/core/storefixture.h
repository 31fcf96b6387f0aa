// What the store's tests share: a folder, a key, rows with names in them.
#pragma once

#include <QTemporaryDir>
#include <QTest>

#include "models/core/sealing.h"
#include "models/core/store.h"
#include "tests/unit/answers.h"

namespace StoreFixture {

// Row `number` of a list "own": its name is "Åsa <number>", its payload about 540 bytes.
Calends::StoredRow row(int number);
Calends::StoreChange change(int from, int to);
// The index is the payload's first 12 bytes, after `mark`.
Calends::IndexLayout layout(const QByteArray &mark = "one");
QDateTime someTime();

struct Place
{
    QTemporaryDir folder;
    QByteArray key = Calends::Seal::newKey();
    QString file() const { return folder.filePath(QStringLiteral("p.sqlite")); }
    Calends::StoreConfiguration configuration() const { return {file(), key, QStringLiteral("p")}; }
    QStringList setAside() const;
    // Everything in the folder as one text, for searching.
    QByteArray everyByte() const;
};

} // namespace StoreFixture

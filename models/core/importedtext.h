// What a file holds that somebody wants to take in: CSV of any usual kind, or JSON.
#pragma once

#include <QByteArray>
#include <QFuture>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace Calends {

struct ImportedText
{
    // More than these are refused: a table of people is smaller.
    static constexpr qsizetype MostRows = 100'000;
    static constexpr qsizetype MostColumns = 500;
    static constexpr qsizetype MostBytes = 256 * 1024 * 1024;

    QStringList names; // of the columns, as the file has them; each once
    QList<QStringList> rows; // as many cells in each as there are names
    QHash<qsizetype, QString> troubles; // by row: why its cells may be in the wrong columns, translated
    QStringList notes; // what was assumed of the file, translated
    QString problem; // why nothing was read, and what to do, translated; empty: it was

    bool isRead() const { return problem.isEmpty(); }
};

// CSV: the first line names the columns; cells are separated by comma, semicolon, tab or bar, whichever the
// first line has most of; RFC 4180 quotation marks; UTF-8, UTF-16 with its mark, else Latin-1. An apostrophe
// that an export put before a formula is taken off. JSON: a list of objects, also below "data" or "users";
// what is nested stays JSON. May be called in any thread.
ImportedText importedText(const QByteArray &bytes);
// The same of a file, in another thread.
QFuture<ImportedText> importedFile(const QString &name);

} // namespace Calends

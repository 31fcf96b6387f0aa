// What the server takes as metadata (FACTS 12). Letters are counted as it counts them, in UTF-16. Issues are
// translated; empty: it takes it.
#pragma once

#include <QByteArray>
#include <QString>

namespace Calends::MetadataLimits {

inline constexpr int MostKeys = 50;
inline constexpr int LongestKey = 40;
inline constexpr int LongestText = 500;

QString countIssue(qsizetype keys);
QString keyIssue(const QString &key);
QString textIssue(const QString &text); // of a value that is a text
// Of the whole, as JSON: keys, texts, and how many there are. Lists and objects in it, which the server may
// have given, are not judged.
QString issue(const QByteArray &json);

} // namespace Calends::MetadataLimits

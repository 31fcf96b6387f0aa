// What translators do, done by the tests: lupdate, words for every text, lrelease.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Calends {

struct CountedText
{
    QByteArray context;
    QByteArray source;
    QByteArray comment;
};

// Texts of the program that depend on a count.
QList<CountedText> countedTexts(const QString &folder);

// A catalogue in which every text stands between angle quotes; its path, empty when it could not be made.
QString quotingCatalogue(const QString &folder);

} // namespace Calends

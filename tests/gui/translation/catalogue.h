// What translators do, done by the tests: lupdate, words for every text, lrelease.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Calends {

struct CountedText
{
    QByteArray context;
    QByteArray source;
    QByteArray comment;
};

struct TranslatedText
{
    QString context;
    QString source = {};
    QString comment = {};
    QStringList forms = {}; // one, or singular and plural
    bool isFinished = false;

    // Tells it from every other.
    QString key() const;
};

// What a catalogue holds.
QList<TranslatedText> translatedTexts(const QString &file);

// What the sources say now, with nothing translated.
QList<TranslatedText> extractedTexts(const QString &folder);

// Texts of the program that depend on a count.
QList<CountedText> countedTexts(const QString &folder);

// A catalogue in which every text stands between angle quotes; its path, empty when it could not be made.
QString quotingCatalogue(const QString &folder);

} // namespace Calends

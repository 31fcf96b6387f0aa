// Where running servers answer otherwise than the document of their edition says (corrections.json).
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace Calends::Contract {

// An entry: {"in": editions, "place": JSON pointer to a schema of their documents, one change, "seen": what
// shows it}. A "*" in a step of the pointer stands for any letters: schemas that say the same are one place.
// The change is one of
//   "nullable": true      null is answered too
//   "optional": [members] these are absent from some answers
//   "become": schema      it is this instead
//   "also": schema        it is this besides
//   "values": [values]    the enumeration has these too
//   "anyOf": true         more than one alternative fits at once
// "seen" has lines of recordings ("wire/server-2025-10.jsonl:45", counted from 1) and words of OBSERVED.md
// ("OBSERVED: …", copied as they stand there) or, where nobody saw it, of FACTS.md.
struct Correction
{
    QStringList editions;
    QString place;
    QString kind;
    QJsonValue change;
    QStringList seen;

    bool isOf(const QString &edition) const { return editions.contains(edition); }
    // For messages.
    QString name() const { return place + u' ' + kind; }
};

// `error` says what is wrong with the file or an entry; it stays empty where nothing is.
QList<Correction> readCorrections(const QString &fileName, QString *error);

// Nothing where the document has no such place, or says the same already there.
QJsonObject corrected(const QJsonObject &document, const Correction &correction);

// All of an edition, but for the one at `leftOut` of the list; -1: none.
QJsonObject corrected(const QJsonObject &document, const QList<Correction> &corrections,
    const QString &edition, qsizetype leftOut = -1);

} // namespace Calends::Contract

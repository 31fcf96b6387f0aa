// Gathers what is archived before a row is destroyed.
#pragma once

#include <QObject>

#include <map>

#include "models/api/reader.h"
#include "models/changes/changekind.h"

namespace Calends {

class JsonWriter;
struct WalkResult;

// One row, once. JSON without secrets: the row as it was just read, then the parts its kind names, whole
// lists each, and under "absent" why others are left out, or end where the server gives no more. Deleting it
// cancels what is under way; the reader outlives it.
class Dossier : public QObject
{
    Q_OBJECT
public:
    Dossier(Reader &reader, const Change &change, const QByteArray &row, QObject *parent);

    void gather(const QList<DossierPart> &parts);

Q_SIGNALS:
    // Never within gather(). `lacks`: what the server would not give, a sentence, translated; empty: it is
    // whole.
    void gathered(const QByteArray &json, const QString &lacks);
    void failed(const Calends::ApiError &error); // a part could not be read: nothing is archived
    // The rows of a part did not agree with each other: nothing is archived. Why, translated.
    void unsteady(const QString &why);

private:
    void next();
    void partRead(const WalkResult &result);
    void noteEnd(const WalkResult &result); // of a part the server gives no more of
    void finish();
    void writeAbsent(JsonWriter *writer) const;

    Reader &m_reader;
    const Change m_change;
    const QByteArray m_row;
    QList<DossierPart> m_parts; // that are read
    QList<DossierPart> m_absent; // or not whole
    QStringList m_lacks;
    qsizetype m_at = 0;
    std::map<int, QList<QByteArray>> m_pages; // of the part being read, by number: one may come again
    QList<QList<QByteArray>> m_read; // rows of each part
};

} // namespace Calends

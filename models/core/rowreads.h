// Reads single rows by their id when they are looked at: lists leave parts of a value out.
#pragma once

#include <QHash>
#include <QObject>

#include <functional>
#include <optional>

#include "models/api/reader.h"

namespace Calends {

class JsonView;

struct RowRead
{
    enum class State : quint8 {
        Running,
        Answered,
        Refused, // this account may not; nothing was sent
        Failed,
    };

    State state = State::Running;
    QByteArray json = {}; // the value as sent; of Answered
    QString reason = {}; // of Refused and Failed, translated
    quint64 logEntry = 0; // of Answered
};

// The reader outlives it. An answer is kept for as long as the list tells the same of the row.
class RowReads : public QObject
{
    Q_OBJECT
public:
    // What to ask for a row; without a request, why the account may not.
    struct Question
    {
        std::optional<ReadRequest> request;
        QString refused;
    };

    explicit RowReads(Reader &reader, QObject *parent = nullptr);

    // What is known now. Asks when nothing was asked yet, or `listed`, the row as its list tells it, is
    // another than then; changed() says when the answer came.
    RowRead of(const QString &id, const QByteArray &listed, const std::function<Question()> &question);
    // The request that told what is kept of the row; 0: none did.
    quint64 logEntryOf(const QString &id) const { return m_kept.value(id).read.logEntry; }
    // What was answered may be outdated: it is asked again when it is looked at.
    void forget();

Q_SIGNALS:
    void changed(const QString &id);

private:
    struct Kept
    {
        QByteArray listed;
        RowRead read;
    };

    void ask(const QString &id, const QByteArray &listed, const ReadRequest &request);
    void settle(const QString &id, const QByteArray &listed, const Outcome &outcome, const JsonView &value);

    Reader &m_reader;
    QHash<QString, Kept> m_kept;
};

} // namespace Calends

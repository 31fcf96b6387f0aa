// Writes rows of a list to a file, some hundred at a time, while the window goes on.
#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <memory>

#include "models/core/exporttext.h"

namespace Calends {

class ExportFile;

// The source outlives it. Rows are taken where the table lives; they are written down and put on disk in
// other threads. Nothing half-written is left behind, whatever ends it.
class Export : public QObject
{
    Q_OBJECT
public:
    enum class State : quint8 { Ready, Running, Done, Failed, Cancelled };

    static constexpr qsizetype RowsATime = 200;

    Export(ExportSource &source, const ExportOrder &order, QObject *parent = nullptr);

    void start();
    // finished() follows, with Cancelled unless the file was complete already.
    void cancel() { m_cancelled = true; }

    State state() const { return m_state; }
    const ExportOrder &order() const { return m_order; }
    qsizetype done() const { return m_at; } // of total()
    qsizetype total() const { return m_order.ids.size(); }
    qint64 millisecondsLeft() const; // by the pace so far; -1: too early to say
    qsizetype written() const { return m_counts.written; }
    qsizetype unreadable() const { return m_counts.unreadable; } // among those written
    qsizetype vanished() const { return m_at - m_counts.written; } // removed from the list meanwhile
    const QString &trouble() const { return m_trouble; } // of Failed: a sentence

Q_SIGNALS:
    void progressed();
    void finished();

private:
    struct Counts
    {
        qsizetype written = 0;
        qsizetype unreadable = 0;
    };
    // What the worker threads have in turn.
    struct Work;

    void next();
    void write(const std::shared_ptr<ExportRows> &rows, qsizetype taken);
    void keep();
    void finish(State state);

    ExportSource &m_source;
    ExportOrder m_order;
    std::shared_ptr<Work> m_work;
    QElapsedTimer m_since;
    qsizetype m_at = 0;
    Counts m_counts;
    State m_state = State::Ready;
    bool m_cancelled = false;
    QString m_trouble;
};

} // namespace Calends

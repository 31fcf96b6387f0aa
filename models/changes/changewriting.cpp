// What becomes of rows, on its way into the journal: one record at a time, so that a later one never says
// less.
#include <QCoreApplication>

#include "models/api/whenready.h"
#include "models/changes/changerunner.h"

namespace Calends {

void ChangeRunner::note(int row, const ChangeResult &result)
{
    m_job.setResult(row, result);
    m_unwritten.append({row, result});
    if (m_writing == 0 && !m_flush.isActive())
        m_flush.start();
}

// A definite refusal is no sending that may have worked.
void ChangeRunner::plan(int row)
{
    const ChangeResult was = resultOf(row);
    m_sent.remove(row);
    m_isFull = false;
    const bool isRefused = was.status >= 400 && was.status < 500;
    if (was.sent.isValid() && !isRefused)
        note(row, {.requestId = was.requestId, .status = was.status, .sent = was.sent});
    else
        note(row, {});
}

void ChangeRunner::replan(int row, const Change &change)
{
    m_job.changes.replace(row, change);
    m_unplanned.insert(row);
}

void ChangeRunner::writePlans()
{
    const QSet<int> numbers = m_unplanned;
    QList<JournalRow> rows;
    rows.reserve(numbers.size());
    for (const int row : numbers)
        rows.append({row, changeOf(row), {}});
    ++m_writing;
    whenReady(m_job.journal.replan(m_job.record.id, rows), this, [this, numbers](bool onDisk) {
        if (onDisk)
            m_unplanned -= numbers;
        written(onDisk, 0);
    });
}

void ChangeRunner::flush()
{
    if (m_writing > 0)
        return;
    if (!m_unplanned.isEmpty())
        return writePlans();
    if (m_unwritten.isEmpty())
        return;
    const qsizetype count = m_unwritten.size();
    ++m_writing;
    whenReady(m_job.journal.record(m_job.record.id, m_unwritten), this,
        [this, count](bool onDisk) { written(onDisk, count); });
}

// What came meanwhile has waited long enough.
void ChangeRunner::written(bool onDisk, qsizetype entries)
{
    --m_writing;
    if (!onDisk)
        return halt(journalText());
    m_unwritten.remove(0, entries);
    step(); // the next group takes along what waits
    flush();
}

QString ChangeRunner::journalText()
{
    return QCoreApplication::translate("ChangeRunner",
        "The journal of changes cannot be written, so nothing more is sent. Make room on the disk, or make "
        "its folder writable, and go on.");
}

} // namespace Calends

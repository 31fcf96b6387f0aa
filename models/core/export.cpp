#include "models/core/export.h"

#include <QtConcurrentRun>

#include <algorithm>

#include "models/api/whenready.h"
#include "models/core/exportfile.h"

namespace Calends {

namespace {

constexpr qint64 EarlyMs = 300; // the pace of less says little

} // namespace

struct Export::Work
{
    explicit Work(const ExportOrder &order)
        : text(order)
        , file(order.file)
    {
    }

    ExportText text;
    ExportFile file;
};

Export::Export(ExportSource &source, const ExportOrder &order, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_order(order)
{
}

void Export::start()
{
    m_state = State::Running;
    m_work = std::make_shared<Work>(m_order);
    m_since.start();
    const auto open = [work = m_work] { return work->file.open() && work->file.write(work->text.head()); };
    whenReady(QtConcurrent::run(open), this, [this](bool opened) {
        if (opened)
            next();
        else
            finish(State::Failed);
    });
}

void Export::next()
{
    if (m_cancelled)
        return finish(State::Cancelled);
    if (m_at >= total())
        return keep();
    const QStringList ids = m_order.ids.mid(m_at, RowsATime);
    whenReady(m_source.rows(ids), this,
        [this, taken = ids.size()](const std::shared_ptr<ExportRows> &rows) { write(rows, taken); });
}

void Export::write(const std::shared_ptr<ExportRows> &rows, qsizetype taken)
{
    if (m_cancelled)
        return finish(State::Cancelled);
    TableContext context;
    context.zone = m_order.zone;
    context.locale = m_order.locale;
    rows->readColumns(m_order.columns, context);
    for (qsizetype row = 0; row < rows->size(); ++row)
        m_counts.unreadable += rows->unreadable(row).isEmpty() ? 0 : 1;
    m_counts.written += rows->size();
    const auto put = [work = m_work, rows] { return work->file.write(work->text.rows(*rows)); };
    whenReady(QtConcurrent::run(put), this, [this, taken](bool written) {
        if (!written)
            return finish(State::Failed);
        m_at += taken;
        Q_EMIT progressed();
        next();
    });
}

void Export::keep()
{
    const auto close = [work = m_work] { return work->file.write(work->text.foot()) && work->file.keep(); };
    whenReady(
        QtConcurrent::run(close), this, [this](bool kept) { finish(kept ? State::Done : State::Failed); });
}

void Export::finish(State state)
{
    m_state = state;
    if (state == State::Failed)
        m_trouble = m_work->file.trouble();
    m_work.reset();
    Q_EMIT finished();
}

qint64 Export::millisecondsLeft() const
{
    const qint64 spent = m_since.isValid() ? m_since.elapsed() : 0;
    if (spent < EarlyMs || m_at == 0)
        return -1;
    return spent * (total() - m_at) / m_at;
}

} // namespace Calends

#include "ui/changes/jobrows.h"

#include <QPainter>

#include <algorithm>

#include "models/changes/changejob.h"
#include "ui/kit/measures.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

QByteArray nameOf(JobState state) { return QByteArray::number(int(state)); }

} // namespace

JobRows::JobRows(JobTable &jobs, QObject *parent)
    : TableLooks(jobs,
        {{.id = "job"_ba, .width = 34}, {.id = "state"_ba, .width = 16, .look = CellLook::Pill},
            {.id = "progress"_ba, .width = 26}, {.id = "left"_ba, .width = 9, .isNumber = true},
            {.id = "began"_ba, .width = 19, .isFirm = true}, {.id = "who"_ba, .width = 20}},
        parent)
    , m_jobs(jobs)
{
}

QString JobRows::rowId(int row) const { return QString::number(m_jobs.jobAt(row)->id()); }

QByteArray JobRows::state(int row) const { return nameOf(m_jobs.jobAt(row)->state()); }

// Why it does not go on stands below its name: a pill has no room for it.
QString JobRows::detail(int row, int column) const
{
    return column == JobTable::TitleColumn ? m_jobs.jobAt(row)->message() : QString();
}

QVariant JobRows::text(const QModelIndex &index) const
{
    if (index.column() == JobTable::StateColumn)
        return jobStateText(m_jobs.jobAt(index.row())->state());
    return TableLooks::text(index);
}

QVariant JobRows::data(const QModelIndex &index, int role) const
{
    if (role == ShareRole && index.isValid())
        return m_jobs.index(index.row(), index.column()).data(JobTable::FractionRole);
    return TableLooks::data(index, role);
}

JobCells::JobCells(QObject *parent)
    : CellDelegate(parent)
{
    setMoods({{nameOf(JobState::Paused), Mood::Warn}, {nameOf(JobState::Running), Mood::Accent},
        {nameOf(JobState::Settling), Mood::Accent}, {nameOf(JobState::Stopping), Mood::Warn},
        {nameOf(JobState::Stopped), Mood::Warn}, {nameOf(JobState::Finished), Mood::Good}});
    setPersonalColumns({"job"});
}

void JobCells::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CellDelegate::paint(painter, option, index);
    const Measures m(option.font);
    const int lines = QFontMetrics(option.font).height() + m.px(14);
    if (index.column() != JobTable::ProgressColumn || option.rect.height() < lines)
        return;
    const Palette colors = Palette::of(option.palette);
    const int thickness = m.px(3);
    const QRect groove(option.rect.left() + m.px(8), option.rect.bottom() - m.px(7),
        std::max(0, option.rect.width() - m.px(16)), thickness);
    const double share = index.data(JobRows::ShareRole).toDouble();
    QRect done = groove;
    done.setWidth(qRound(groove.width() * share));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors(Tone::NeutralGround));
    painter->drawRoundedRect(groove, thickness / 2.0, thickness / 2.0);
    painter->setBrush(colors(Tone::Accent));
    painter->drawRoundedRect(
        QStyle::visualRect(option.direction, option.rect, done), thickness / 2.0, thickness / 2.0);
    painter->restore();
}

} // namespace Calends

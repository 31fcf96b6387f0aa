#include "ui/changes/jobreasons.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/changes/previewtable.h"
#include "ui/kit/discretion.h"
#include "ui/kit/explained.h"
#include "ui/kit/measures.h"
#include "ui/kit/pill.h"
#include "ui/kit/texts.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr qsizetype MostGroups = 5; // that are listed; the pills filter the rest

Mood moodOf(ChangeState state)
{
    switch (state) {
    case ChangeState::Applied:
        return Mood::Good;
    case ChangeState::Failed:
        return Mood::Bad;
    case ChangeState::Unknown:
    case ChangeState::ChangedSince:
        return Mood::Warn;
    default:
        return Mood::Neutral;
    }
}

// The state alone says it where the runner has no more to say.
QString reasonText(const ReasonGroup &group)
{
    if (!group.reason.isEmpty())
        return group.reason;
    if (group.state == ChangeState::AlreadySo)
        return JobReasons::tr("The server had it so already.");
    return group.state == ChangeState::Skipped ? JobReasons::tr("Not chosen.") : QString();
}

bool isRetried(ChangeState state)
{
    return state == ChangeState::Failed || state == ChangeState::ChangedSince || state == ChangeState::Skipped
        || state == ChangeState::Unknown;
}

} // namespace

QString retryText(ChangeState state, int count, bool deletes)
{
    const QString number = QLocale().toString(count);
    switch (state) {
    case ChangeState::ChangedSince:
        if (deletes)
            return count == 1 ? JobReasons::tr("Delete it all the same")
                              : JobReasons::tr("Delete these %1 all the same").arg(number);
        return count == 1 ? JobReasons::tr("Overwrite it") : JobReasons::tr("Overwrite these %1").arg(number);
    case ChangeState::Skipped:
        return count == 1 ? JobReasons::tr("Send it after all")
                          : JobReasons::tr("Send these %1 after all").arg(number);
    case ChangeState::Unknown:
        return count == 1 ? JobReasons::tr("Read it again")
                          : JobReasons::tr("Read these %1 again").arg(number);
    default:
        return count == 1 ? JobReasons::tr("Retry it") : JobReasons::tr("Retry these %1").arg(number);
    }
}

JobReasons::JobReasons(ChangeJob &job, QWidget *parent)
    : Surface(parent)
    , m_job(job)
    , m_column(new QVBoxLayout(this))
{
    const Measures m = Measures::of(this);
    m_column->setContentsMargins(m.px(14), m.px(8), m.px(14), m.px(8));
    m_column->setSpacing(m.px(4));
    setAccessibleName(tr("Reasons"));
    showReasons();
}

void JobReasons::setObstacle(const QString &reason)
{
    if (reason == m_obstacle)
        return;
    m_obstacle = reason;
    showReasons();
}

void JobReasons::clear()
{
    while (QLayoutItem *const item = m_column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // a button of it may be what asked for this
        }
        delete item;
    }
}

void JobReasons::showReasons()
{
    clear();
    const QList<ReasonGroup> groups = m_job.reasons();
    const qsizetype shown = std::min(MostGroups, groups.size());
    for (qsizetype place = 0; place < shown; ++place)
        addGroup(groups.at(place));
    if (groups.size() > shown)
        m_column->addWidget(textLabel(tr("And %1 other reasons: press a state above to see its rows.")
                                          .arg(QLocale().toString(groups.size() - shown)),
            Tone::Muted, this));
    setVisible(shown > 0);
}

QString JobReasons::obstacleOf(const ReasonGroup &group) const
{
    if (!m_obstacle.isEmpty())
        return m_obstacle;
    const Change *const one = m_job.change(group.rows.value(0));
    if (one && !one->look.isEmpty())
        return tr("It needs a look: make the change anew once that is settled.");
    if (group.state == ChangeState::ChangedSince && !group.canRetry)
        return tr("What is there already is not overwritten by adding it: change it in its list.");
    const bool isRefused = group.state == ChangeState::Failed && !group.canRetry;
    return isRefused ? tr("Sending it again changes nothing: the server has refused it.") : QString();
}

bool JobReasons::deletes(const ReasonGroup &group) const
{
    return std::all_of(group.rows.cbegin(), group.rows.cend(), [this](int row) {
        const Change *const change = m_job.change(row);
        return change && change->action == ChangeAction::Delete;
    });
}

void JobReasons::addGroup(const ReasonGroup &group)
{
    const Measures m = Measures::of(this);
    auto *const line = new QWidget(this);
    auto *const row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m.gap());
    const int count = int(group.rows.size());
    row->addWidget(
        new Pill(QLocale().toString(count) + u' ' + changeStateText(group.state), moodOf(group.state), line));
    auto *const reason = textLabel(reasonText(group), Tone::Text, line);
    reason->setElided();
    new Veil(reason); // a server's words may name somebody
    row->addWidget(reason, 1);
    auto *const show = new QPushButton(tr("Show"), line);
    show->setAccessibleName(
        tr("Show the rows: %1").arg(joined({changeStateText(group.state), group.reason})));
    row->addWidget(show);
    connect(show, &QPushButton::clicked, this, [this, rows = group.rows] { Q_EMIT rowsWanted(rows); });
    if (isRetried(group.state)) {
        auto *const retry = new QPushButton(retryText(group.state, count, deletes(group)), line);
        retry->setAccessibleName(joined({retry->text(), group.reason}));
        explain(retry, obstacleOf(group));
        row->addWidget(retry);
        connect(retry, &QPushButton::clicked, this, [this, rows = group.rows] { Q_EMIT retryWanted(rows); });
    }
    m_column->addWidget(line);
}

} // namespace Calends

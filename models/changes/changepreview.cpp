#include "models/changes/changepreview.h"

#include <QCoreApplication>
#include <QSet>
#include <QTimer>

#include <algorithm>
#include <optional>
#include <utility>

#include "models/account/session.h"
#include "models/changes/changes.h"
#include "models/changes/previewrows.h"
#include "models/changes/previewtext.h"
#include "models/changes/rowruns.h"

namespace Calends {

namespace {

constexpr int AnnounceEvery = 100; // ms

} // namespace

class ChangePreview::Private
{
public:
    Private(ChangePreview *preview, Changes &changesOfAccount, const ChangeSet &set)
        : q(preview)
        , changes(changesOfAccount)
        , rows(changesOfAccount, set)
    {
        announce.setSingleShot(true);
        announce.setInterval(AnnounceEvery);
        announce.callOnTimeout([this] { tell(); });
    }

    void changed(int first, int last);
    void tell(); // what was read since it was last told
    void read(int row, const RowNow &now);
    void end(const QString &words);
    const CallToll &counted() const;

    ChangePreview *const q;
    Changes &changes;
    PreviewRows rows;
    QPointer<RowReading> reading;
    QTimer announce;
    QSet<int> found; // rows of another state that nobody was told of
    int total = 0;
    int done = 0;
    QString problem;
    QDateTime checked;
    QPointer<ChangeJob> job;
    mutable std::optional<CallToll> toll; // nothing: to be counted
};

void ChangePreview::Private::changed(int first, int last)
{
    toll.reset();
    Q_EMIT q->dataChanged(q->index(first, 0), q->index(last, ColumnCount - 1));
    Q_EMIT q->countsChanged();
}

void ChangePreview::Private::read(int row, const RowNow &now)
{
    ++done;
    if (now.kind == RowNow::Kind::Failed && problem.isEmpty())
        problem = QString(now.error.summary() + QChar(u' ') + now.error.nextStep()).trimmed();
    if (rows.take(row, now))
        found.insert(row);
    if (!announce.isActive())
        announce.start();
}

void ChangePreview::Private::tell()
{
    announce.stop();
    toll.reset();
    forRuns(std::exchange(found, {}), [this](int first, int last) {
        Q_EMIT q->dataChanged(q->index(first, 0), q->index(last, ColumnCount - 1));
    });
    Q_EMIT q->countsChanged();
    Q_EMIT q->dryRunProgressed(done, total);
}

void ChangePreview::Private::end(const QString &words)
{
    if (reading)
        reading->deleteLater();
    reading = nullptr;
    tell();
    Q_EMIT q->dryRunEnded(words);
}

const CallToll &ChangePreview::Private::counted() const
{
    if (!toll)
        toll = rows.toll();
    return *toll;
}

ChangePreview::ChangePreview(Changes &changes, const ChangeSet &set, QObject *parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>(this, changes, set))
{
}

ChangePreview::~ChangePreview() = default;

const ChangeSet &ChangePreview::set() const { return d->rows.set(); }
PreviewState ChangePreview::stateOf(int row) const { return d->rows.at(row).state; }
QString ChangePreview::reasonOf(int row) const { return d->rows.at(row).reason; }
QList<FieldComparison> ChangePreview::comparisons(int row) const { return d->rows.comparisons(row); }

QString ChangePreview::idOf(int row) const
{
    const Change &change = set().changes.at(row);
    const PreviewState state = stateOf(row);
    const bool isGone = change.action == ChangeAction::Delete
        && (state == PreviewState::Applied || state == PreviewState::AlreadySo);
    if (isGone || !change.id.isEmpty())
        return isGone ? QString() : change.id;
    QString made = d->job ? d->job->result(row).id : QString();
    if (made.isEmpty() && d->job && d->job->change(row))
        made = d->job->change(row)->id; // it was there already, and was changed instead
    if (!made.isEmpty())
        return made;
    const ChangeKind *const kind = d->changes.kinds().find(change.kind);
    const QByteArray &now = d->rows.at(row).now;
    return kind && !now.isEmpty() ? kind->values->idOf(now) : QString();
}

bool ChangePreview::existed(int row) const
{
    return set().changes.at(row).action == ChangeAction::Create && stateOf(row) != PreviewState::Applied
        && !idOf(row).isEmpty();
}

int ChangePreview::count(PreviewState state) const { return d->rows.count(state); }
QList<int> ChangePreview::chosen() const { return d->rows.chosen(); }
QHash<int, ChangeResult> ChangePreview::leftOut() const { return d->rows.leftOut(); }

void ChangePreview::choose(int row, bool chosen)
{
    const PreviewRows::Row &kept = d->rows.at(row);
    if (d->job || kept.state != PreviewState::Ready || kept.chosen == chosen)
        return;
    d->rows.choose(row, chosen);
    d->changed(row, row);
}

int ChangePreview::requests() const { return d->counted().calls(); }
bool ChangePreview::areRequestsLeast() const { return d->counted().isLeast(); }
CallPace ChangePreview::pace() const { return d->counted().pace(d->changes.session()); }

qint64 ChangePreview::millisecondsOfOthers() const
{
    return d->changes.tollAtWork().pace(d->changes.session()).milliseconds;
}

QStringList ChangePreview::mailed() const
{
    QStringList all;
    const QList<int> rows = chosen();
    for (const int row : rows)
        all += set().changes.at(row).mailed;
    all.removeDuplicates();
    return all;
}

int ChangePreview::irreversibleCount() const
{
    const QList<int> rows = chosen();
    return int(std::count_if(rows.cbegin(), rows.cend(),
        [this](int row) { return !set().changes.at(row).irreversible.isEmpty(); }));
}

QString ChangePreview::caveat()
{
    return QCoreApplication::translate("ChangePreview",
        "Each row is read again just before it is written. Cal.com has no writes that depend on what was "
        "read, so this narrows the gap in which somebody else's change is overwritten, and cannot close it.");
}

void ChangePreview::dryRun()
{
    if (d->reading || d->job)
        return;
    QList<RowToRead> rows;
    for (int row = 0; row < d->rows.size(); ++row) {
        const Change &change = set().changes.at(row);
        const PreviewState state = stateOf(row);
        const bool isSettled
            = state == PreviewState::NotAllowed || !change.look.isEmpty() || change.isEmpty();
        if (!isSettled && change.action != ChangeAction::Act)
            rows.append({row, change});
    }
    d->total = int(rows.size());
    d->done = 0;
    d->problem.clear();
    d->reading = new RowReading(d->changes.session(), d->changes.kinds(), this);
    connect(
        d->reading, &RowReading::rowRead, this, [this](int row, const RowNow &now) { d->read(row, now); });
    connect(d->reading, &RowReading::ended, this, [this] {
        d->checked = QDateTime::currentDateTimeUtc();
        d->end(d->problem);
    });
    d->reading->read(rows);
}

void ChangePreview::cancelDryRun()
{
    if (!d->reading)
        return;
    d->reading->disconnect(this);
    d->end(QCoreApplication::translate("ChangePreview", "Cancelled."));
}

bool ChangePreview::isDryRunning() const { return d->reading != nullptr; }
QDateTime ChangePreview::checked() const { return d->checked; }
ChangeJob *ChangePreview::job() const { return d->job; }

void ChangePreview::follow(ChangeJob *job)
{
    if (!job || job->rowCount() != d->rows.size() || d->job)
        return;
    cancelDryRun();
    d->job = job;
    const auto take = [this](int first, int last) {
        bool any = false;
        for (int row = first; row <= last; ++row)
            any = d->rows.take(row, d->job->result(row)) || any;
        if (any)
            d->changed(first, last);
    };
    connect(job, &ChangeJob::rowsChanged, this, take);
    if (d->rows.size() > 0)
        take(0, d->rows.size() - 1);
}

QByteArray ChangePreview::toCsv() const { return previewCsv(*this); }
QByteArray ChangePreview::toJson() const { return previewJson(*this); }

int ChangePreview::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : d->rows.size(); }
int ChangePreview::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ChangePreview::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return previewText(*this, row, Column(index.column()));
    case Qt::ToolTipRole:
        return index.column() == StateColumn ? reasonOf(row)
                                             : previewText(*this, row, Column(index.column()));
    case Qt::AccessibleTextRole:
        return QString(headerData(index.column(), Qt::Horizontal).toString() + QStringLiteral(": ")
            + previewText(*this, row, Column(index.column())));
    case Qt::CheckStateRole:
        if (index.column() != SubjectColumn)
            return {};
        return d->rows.at(row).chosen ? Qt::Checked : Qt::Unchecked;
    case PreviewStateRole:
        return int(stateOf(row));
    case SubjectDetailRole:
        return set().changes.at(row).detail;
    case ComparisonsRole:
        return QVariant::fromValue(comparisons(row));
    case RowRole:
        return row;
    default:
        return {};
    }
}

QVariant ChangePreview::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isTitle = orientation == Qt::Horizontal && role == Qt::DisplayRole;
    return isTitle ? QVariant(previewTitle(Column(section))) : QVariant();
}

Qt::ItemFlags ChangePreview::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    const bool canBeChosen = index.isValid() && index.column() == SubjectColumn && !d->job
        && stateOf(index.row()) == PreviewState::Ready;
    return canBeChosen ? usual | Qt::ItemIsUserCheckable : usual;
}

bool ChangePreview::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    choose(index.row(), value.toInt() == int(Qt::Checked));
    return true;
}

} // namespace Calends

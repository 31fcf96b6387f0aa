#include "models/changes/previewrows.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

#include "models/api/pageplan.h"
#include "models/changes/changerunner.h"
#include "models/changes/changes.h"
#include "models/changes/foundrow.h"

namespace Calends {

namespace {

QByteArray placeOf(const Change &change)
{
    const Operation &operation = change.operation.row();
    QByteArray place(operation.id.data(), qsizetype(operation.id.size()));
    place += '\n' + QByteArray::number(change.subject.personId().value_or(0));
    for (const auto &[name, value] : change.arguments.path) {
        if (value != change.id)
            place += '\n' + value.toUtf8();
    }
    return place;
}

PreviewState previewState(ChangeState state)
{
    switch (state) {
    case ChangeState::Planned:
        return PreviewState::Ready;
    case ChangeState::Sending:
        return PreviewState::Sending;
    case ChangeState::Applied:
        return PreviewState::Applied;
    case ChangeState::Failed:
        return PreviewState::Failed;
    case ChangeState::Unknown:
        return PreviewState::Unknown;
    case ChangeState::AlreadySo:
        return PreviewState::AlreadySo;
    case ChangeState::ChangedSince:
        return PreviewState::ChangedSince;
    case ChangeState::Skipped:
        return PreviewState::Skipped;
    }
    return PreviewState::Ready;
}

// What may be sent some day stays skipped, with the reason it was not.
ChangeResult leftOutResult(const PreviewRows::Row &row, const Change &change)
{
    switch (row.state) {
    case PreviewState::AlreadySo:
        return {.state = ChangeState::AlreadySo, .reason = row.reason, .now = row.now};
    case PreviewState::ChangedSince:
        return {.state = ChangeState::ChangedSince,
            .reason = row.reason,
            .canRetry = change.action != ChangeAction::Create, // what is there is not overwritten
            .now = row.now};
    default:
        return {.state = ChangeState::Skipped, .reason = row.reason};
    }
}

} // namespace

PreviewRows::PreviewRows(Changes &changes, const ChangeSet &set)
    : m_changes(changes)
    , m_set(set)
{
    m_rows.reserve(size_t(set.changes.size()));
    for (const Change &change : set.changes) {
        m_rows.push_back(judged(change));
        ++m_counts[size_t(m_rows.back().state)];
    }
}

// By what is known without asking the server.
PreviewRows::Row PreviewRows::judged(const Change &change)
{
    if (change.isEmpty())
        return {.state = PreviewState::AlreadySo};
    if (!change.look.isEmpty())
        return {.state = PreviewState::NeedsALook, .reason = change.look};
    const QByteArray place = placeOf(change);
    const auto known = m_obstacles.constFind(place);
    const QString obstacle = known == m_obstacles.cend() ? m_changes.obstacleOf(change) : *known;
    if (known == m_obstacles.cend())
        m_obstacles.insert(place, obstacle);
    if (!obstacle.isEmpty())
        return {.state = PreviewState::NotAllowed, .reason = obstacle};
    return {.state = PreviewState::Ready, .chosen = true};
}

// By what the server has now.
PreviewRows::Row PreviewRows::judged(const Change &change, const RowNow &now) const
{
    const ChangeKind *const kind = m_changes.kinds().find(change.kind);
    if (now.kind == RowNow::Kind::Failed || !kind)
        return {.state = PreviewState::NeedsALook, .reason = now.error.cause()};
    if (now.kind == RowNow::Kind::Found)
        return judgedFound(*kind, change, now.json);
    if (change.action == ChangeAction::Update)
        return {.state = PreviewState::NeedsALook,
            .reason = QCoreApplication::translate("ChangePreview",
                "It is no longer found: it was deleted, or taken out of what this account can see.")};
    if (isDone(*kind, change, now))
        return {.state = PreviewState::AlreadySo};
    return {.state = PreviewState::Ready, .chosen = true};
}

PreviewRows::Row PreviewRows::judgedFound(
    const ChangeKind &kind, const Change &change, const QByteArray &json)
{
    const FoundRow found = foundRow(kind, change, json);
    switch (found.finding) {
    case FoundRow::Finding::Unreadable:
        return {.state = PreviewState::NeedsALook,
            .reason = QCoreApplication::translate("ChangePreview",
                "What the server has of it cannot be read. Look at it in Cal.com, and see whether there is a "
                "newer Calends.")};
    case FoundRow::Finding::Done:
        return {.state = PreviewState::AlreadySo, .now = kind.values->withoutSecrets(json)};
    case FoundRow::Finding::Differs:
        return {.state = PreviewState::ChangedSince,
            .reason = differsText(),
            .now = kind.values->withoutSecrets(json)};
    case FoundRow::Finding::ChangedSince:
        return {.state = PreviewState::ChangedSince,
            //: %1: a time of day
            .reason = QCoreApplication::translate("ChangePreview", "Changed on the server since (seen %1).")
                          .arg(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat)),
            .now = kind.values->withoutSecrets(json)};
    case FoundRow::Finding::Ready:
        break;
    }
    // Of an update what the server has is kept only where it is another than what is shown already.
    const bool isAsShown = change.action == ChangeAction::Update
        && std::all_of(found.fields.cbegin(), found.fields.cend(),
            [](const FieldComparison &field) { return field.now == field.before; });
    return {.state = PreviewState::Ready,
        .chosen = true,
        .now = isAsShown ? QByteArray() : kind.values->withoutSecrets(json)};
}

bool PreviewRows::put(int row, const Row &judged)
{
    Row &kept = m_rows[size_t(row)];
    const bool isSame = kept.state == judged.state && kept.reason == judged.reason
        && kept.chosen == judged.chosen && kept.now == judged.now;
    if (isSame)
        return false;
    --m_counts[size_t(kept.state)];
    ++m_counts[size_t(judged.state)];
    kept = judged;
    if (m_compared == row)
        m_compared = -1;
    return true;
}

// What the person took out stays out.
bool PreviewRows::take(int row, const RowNow &now)
{
    const Row before = at(row);
    Row found = judged(m_set.changes.at(row), now);
    if (before.state == PreviewState::Ready && found.state == PreviewState::Ready)
        found.chosen = before.chosen;
    return put(row, found);
}

bool PreviewRows::take(int row, const ChangeResult &result)
{
    Row found = at(row);
    found.state = previewState(result.state);
    found.reason = result.reason;
    found.chosen = result.state == ChangeState::Planned;
    // Of an update that is done, what was there stays beside what was wanted.
    const bool isUpdated
        = result.state == ChangeState::Applied && m_set.changes.at(row).action == ChangeAction::Update;
    if (!result.now.isEmpty() && !isUpdated)
        found.now = result.now;
    return put(row, found);
}

QList<int> PreviewRows::chosen() const
{
    QList<int> rows;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].state == PreviewState::Ready && m_rows[row].chosen)
            rows.append(int(row));
    }
    return rows;
}

QHash<int, ChangeResult> PreviewRows::leftOut() const
{
    QHash<int, ChangeResult> rows;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].state != PreviewState::Ready || !m_rows[row].chosen)
            rows.insert(int(row), leftOutResult(m_rows[row], m_set.changes.at(qsizetype(row))));
    }
    return rows;
}

const QList<FieldComparison> &PreviewRows::comparisons(int row) const
{
    if (m_compared == row)
        return m_comparisons;
    m_compared = row;
    const Change &change = m_set.changes.at(row);
    const ChangeKind *const kind = m_changes.kinds().find(change.kind);
    m_comparisons = kind ? kind->values->compare(change, at(row).now).value_or(QList<FieldComparison>())
                         : QList<FieldComparison>();
    return m_comparisons;
}

// A write each, the reads before, what is archived, and the read that proves it where no answer does.
CallToll PreviewRows::toll() const
{
    QList<const Change *> changes;
    CallToll toll;
    const QList<int> rows = chosen();
    changes.reserve(rows.size());
    for (const int row : rows) {
        const Change &change = m_set.changes.at(row);
        changes.append(&change);
        toll.add(change.operation.row(), change.arguments, change.subject);
        const ChangeKind *const kind = m_changes.kinds().find(change.kind);
        if (!kind || !kind->read)
            continue;
        const bool isProven = change.action == ChangeAction::Delete
            || (change.action == ChangeAction::Create && kind->answersIdAlone);
        if (isProven)
            toll.add(kind->read(change));
        if (change.action == ChangeAction::Delete)
            addArchive(change, &toll);
    }
    toll.add(RowReading::tollOf(m_changes.kinds(), changes));
    return toll;
}

void PreviewRows::addArchive(const Change &removal, CallToll *toll) const
{
    const ChangeKind &kind = *m_changes.kinds().find(removal.kind);
    if (const auto use = m_set.undoes != 0 && kind.useSince ? kind.useSince(removal) : std::nullopt)
        toll->add(use->request);
    const QList<DossierPart> parts = kind.dossier ? kind.dossier(removal) : QList<DossierPart>();
    for (const DossierPart &part : parts) {
        if (!part.absent.isEmpty())
            continue;
        toll->add(part.request);
        if (!PagePlan(part.request, 0).isSingle())
            toll->setLeast(); // how long it is shows when it is archived
    }
}

} // namespace Calends

// What jobs have written is seen in the lists at once, whichever page is open.
#include "app/calends/accountchanges.h"

#include "models/api/json.h"
#include "models/core/feed.h"
#include "ui/shell/workspace.h"

namespace Calends {

namespace {

// As the list has it, with what the server was then seen to have; empty: it is not in the list. What the
// server made another form of, and of more than was wanted (a user name of an address), it has answered.
QByteArray updatedRow(const RowEditing &editing, const Change &change, const ChangeResult &result)
{
    const QByteArray listed = editing.row ? editing.row(change.id) : QByteArray();
    if (listed.isEmpty())
        return {};
    const JsonDocument row(listed);
    const JsonDocument seen(result.now.isEmpty() ? change.wanted : result.now);
    JsonWriter writer;
    writer.beginObject();
    for (const JsonMember member : row.root().members()) {
        if (seen.root()[member.name].isMissing())
            writer.name(member.name).raw(member.value.raw());
    }
    for (const JsonMember member : seen.root().members())
        writer.name(member.name).raw(member.value.raw());
    writer.endObject();
    return writer.take();
}

} // namespace

void AccountChanges::watch(ChangeJob *job)
{
    if (m_watched.contains(job))
        return;
    m_watched.insert(job);
    connect(job, &QObject::destroyed, this, [this, job] {
        m_watched.remove(job);
        m_unlisted.remove(job);
    });
    connect(
        job, &ChangeJob::rowsChanged, this, [this, job](int first, int last) { takeRows(job, first, last); });
}

const EditedList *AccountChanges::listOf(const QByteArray &kind) const
{
    const auto list = std::find_if(m_lists.cbegin(), m_lists.cend(),
        [&kind](const EditedList &each) { return each.kinds.contains(kind); });
    return list == m_lists.cend() ? nullptr : &*list;
}

std::optional<int> AccountChanges::listSize(const Change &change) const
{
    const EditedList *const list = listOf(change.kind);
    return list && list->listSize ? list->listSize(change) : std::nullopt;
}

RowLink AccountChanges::linkTo(const Change &change, const QString &id, bool existed) const
{
    const EditedList *const list = listOf(change.kind);
    const bool isShown = list && m_workspace && m_workspace->page(list->page);
    if (!isShown)
        return {};
    if (!existed)
        return {tr("Show it in its list"), {list->page, id}};
    const bool isPerson = list == importedList();
    return {isPerson ? tr("Open the existing person") : tr("Open the existing one"), {list->page, id}};
}

void AccountChanges::takeRows(const ChangeJob *job, int first, int last)
{
    QHash<Feed *, QList<QByteArray>> written;
    QHash<Feed *, QStringList> gone;
    for (int row = first; row <= last; ++row) {
        const Change *const change = job->change(row);
        const ChangeResult &result = job->result(row);
        const EditedList *const list = change ? listOf(change->kind) : nullptr;
        if (!list || result.state != ChangeState::Applied)
            continue;
        if (change->action == ChangeAction::Delete) {
            gone[list->feed].append(change->id);
            continue;
        }
        const bool isUpdate = change->action == ChangeAction::Update;
        const QByteArray now = isUpdate ? updatedRow(list->editing, *change, result) : result.now;
        if (!now.isEmpty())
            written[list->feed].append(now);
        else if (isUpdate)
            m_unlisted[job].insert(list->feed);
    }
    for (auto each = written.cbegin(); each != written.cend(); ++each)
        each.key()->takeRows(each.value());
    for (auto each = gone.cbegin(); each != gone.cend(); ++each)
        each.key()->dropRows(each.value());
}

// New rows stand in no list yet, nor do rows that were changed unseen; what was destroyed took others along.
void AccountChanges::finish(const ChangeJob *job)
{
    bool refreshesAll = false;
    QSet<Feed *> feeds = m_unlisted.take(job);
    for (int row = 0; row < job->rowCount(); ++row) {
        const Change *const change = job->change(row);
        const EditedList *const list = change ? listOf(change->kind) : nullptr;
        if (!list || change->action == ChangeAction::Update || job->result(row).state != ChangeState::Applied)
            continue;
        feeds.insert(list->feed);
        refreshesAll = refreshesAll || (change->action == ChangeAction::Delete && list->refreshesAll);
    }
    if (refreshesAll && m_refreshAll)
        return m_refreshAll();
    for (Feed *const feed : std::as_const(feeds))
        feed->refresh();
}

} // namespace Calends

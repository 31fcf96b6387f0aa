#include "ui/changes/bulkedit.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

#include "models/core/masking.h"
#include "ui/changes/bulkeditrow.h"
#include "ui/changes/changeformrow.h"
#include "ui/kit/discretion.h"
#include "ui/kit/texts.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int CountDelay = 150; // ms after the last key
constexpr int MostNamed = 3; // of those that are left out for one reason

// What all rows have, in words: by way of the pattern, which alone knows the type.
QString wordsOf(EditedValue &pattern, const AnyField &field, const std::optional<QByteArray> &json)
{
    if (!json || json->isEmpty() || *json == "null" || field.isSecret())
        return {};
    for (const FieldChoice &choice : pattern.rule(field).choices) {
        if (choice.json == *json)
            return choice.text;
    }
    pattern.setJson(field, *json);
    QString text = maskedText(field.access().text(pattern.value(), TextStyle::Display)).simplified();
    pattern.setJson(field, {});
    return text;
}

// "Ada, Ben, Chen and 4 more": those without a name by their id.
QString namesOf(const QStringList &names)
{
    const QString named = names.first(std::min(qsizetype(MostNamed), names.size())).join(u", "_s);
    const int more = int(names.size()) - MostNamed;
    return more > 0 ? BulkEdit::tr("%1 and %2 more").arg(named, QString::number(more)) : named;
}

} // namespace

BulkEdit::BulkEdit(
    std::unique_ptr<EditedRows> rows, const std::function<QString(int)> &countText, QWidget *parent)
    : ChangeFormFrame(tr("Change %1").arg(countText(rows->count())), false, parent)
    , m_edited(std::move(rows))
    , m_countText(countText)
{
    addLeftOut();
    for (const AnyField *const field : m_edited->fields()) {
        EditedValue &pattern = *m_edited->pattern();
        const std::optional<QByteArray> common = m_edited->common(*field);
        auto *row = new BulkEditRow(
            FieldSetting::ofPattern(pattern, *field), common, wordsOf(pattern, *field, common), content());
        m_formRows.append(row);
        this->rows()->addWidget(row);
        connect(row, &BulkEditRow::edited, this, [this, row] { take(row); });
    }
    this->rows()->addStretch(1);
    if (!m_formRows.isEmpty())
        m_formRows.constFirst()->choice()->setFocus(Qt::OtherFocusReason);
    m_counting.setSingleShot(true);
    m_counting.setInterval(CountDelay);
    connect(&m_counting, &QTimer::timeout, this, &BulkEdit::count);
    count();
}

BulkEdit::~BulkEdit() = default;

// Each reason once, with whom it is about.
void BulkEdit::addLeftOut()
{
    QStringList reasons;
    QHash<QString, QStringList> names;
    for (const LeftOutRow &row : m_edited->leftOut()) {
        if (!names.contains(row.reason))
            reasons.append(row.reason);
        names[row.reason].append(row.name);
    }
    for (const QString &reason : std::as_const(reasons)) {
        const QStringList of = names.value(reason);
        //: %1: "3 people"; %2: why they cannot be changed
        const QString words = tr("%1 left out: %2").arg(m_countText(int(of.size())), reason);
        TextLabel *note = textLabel(words, Tone::WarnText, content());
        note->setWordWrap(true);
        TextLabel *whom = textLabel(namesOf(of), Tone::Muted, content());
        whom->setWordWrap(true);
        new Veil(whom);
        rows()->addWidget(note);
        rows()->addWidget(whom);
    }
}

BulkEditRow *BulkEdit::row(std::string_view inputName) const
{
    const auto found = std::find_if(m_formRows.cbegin(), m_formRows.cend(),
        [inputName](const BulkEditRow *row) { return row->field().inputName() == inputName; });
    return found == m_formRows.cend() ? nullptr : *found;
}

void BulkEdit::take(BulkEditRow *row)
{
    QString issue = row->isChosen() ? row->editor()->issue() : QString();
    if (row->isChosen() && issue.isEmpty())
        m_edited->pattern()->setJson(row->field(), row->editor()->json(), &issue);
    row->showIssue(row->editor()->isTouched() ? issue : QString());
    m_counting.start();
    showState({}, obstacle());
}

QList<const AnyField *> BulkEdit::chosen() const
{
    QList<const AnyField *> fields;
    for (const BulkEditRow *const row : m_formRows) {
        if (row->isChosen())
            fields.append(&row->field());
    }
    return fields;
}

QString BulkEdit::obstacle() const
{
    if (m_edited->count() == 0)
        return tr("None of them can be changed here.");
    bool isAny = false;
    for (const BulkEditRow *const row : m_formRows) {
        if (!row->isChosen())
            continue;
        isAny = true;
        const QString issue = row->issue().isEmpty() ? row->editor()->issue() : row->issue();
        if (!issue.isEmpty())
            //: %1: a field, "Time zone"; %2: why it cannot be sent
            return tr("%1: %2").arg(row->field().label(), issue);
    }
    return isAny ? QString() : tr("Tick what is to be set.");
}

void BulkEdit::count()
{
    m_counting.stop();
    const QString why = obstacle();
    if (!why.isEmpty())
        return showState({}, why);
    const EditedRows::Effect effect = m_edited->effect(chosen());
    m_changing = effect.changing;
    const int same = m_edited->count() - effect.changing - effect.refusing;
    const QString already = same == 0 ? QString() : tr("%1 already so").arg(m_countText(same));
    //: %1: "3 people"; %2: why they cannot be changed
    const QString refused = effect.refusing == 0
        ? QString()
        : tr("%1 left out: %2").arg(m_countText(effect.refusing), effect.refusal);
    showState(joined({tr("%1 will change").arg(m_countText(m_changing)), already, refused}),
        m_changing == 0 ? tr("Nothing differs.") : QString());
}

bool BulkEdit::isEdited() const
{
    return std::any_of(
        m_formRows.cbegin(), m_formRows.cend(), [](const BulkEditRow *row) { return row->isChosen(); });
}

void BulkEdit::add()
{
    if (m_counting.isActive())
        count();
    const QString why = obstacle();
    if (why.isEmpty() && m_changing > 0) {
        const QList<Change> changes = m_edited->changes(chosen());
        Q_EMIT changesMade(changes);
        accept();
        return;
    }
    for (BulkEditRow *const row : std::as_const(m_formRows)) {
        if (!row->isChosen() || row->editor()->issue().isEmpty())
            continue;
        row->showIssue(row->editor()->issue());
        leadTo(row->editor()->control());
        return;
    }
}

} // namespace Calends

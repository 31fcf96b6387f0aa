#include "ui/changes/changeform.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

#include "models/core/masking.h"
#include "ui/changes/changeformrow.h"
#include "ui/changes/fieldeditorcalmbox.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int FewestLetters = 20; // of a place
constexpr qsizetype LongestWas = 120;

QString titleOf(const EditedValue &edited)
{
    return edited.before() ? ChangeForm::tr("Edit %1").arg(edited.title()) : edited.title();
}

// As the person would have chosen it, or as lists show it.
QString textBefore(const EditedValue &edited, const AnyField &field)
{
    if (!edited.before() || field.isSecret())
        return {};
    const QByteArray json = edited.jsonBefore(field);
    for (const FieldChoice &choice : edited.rule(field).choices) {
        if (choice.json == json)
            return choice.text;
    }
    const QString text = maskedText(field.access().text(edited.before(), TextStyle::Display)).simplified();
    return text.size() > LongestWas ? QString(text.first(LongestWas) + u'…') : text;
}

} // namespace

ChangeForm::ChangeForm(std::unique_ptr<EditedValue> edited, QWidget *parent)
    : ChangeFormFrame(titleOf(*edited), edited->before() != nullptr, parent)
    , m_edited(std::move(edited))
{
    for (const AnyField *const field : m_edited->editable())
        addRow(*field);
    rows()->addStretch(1);
    if (!m_formRows.isEmpty())
        m_formRows.constFirst()->editor()->control()->setFocus(Qt::OtherFocusReason);
    tell();
}

ChangeForm::~ChangeForm() = default;

ChangeForm *ChangeForm::ofNew(const RowEditing &editing, QWidget *parent)
{
    const QList<EditingPlace> places = editing.places ? editing.places() : QList<EditingPlace>();
    std::unique_ptr<EditedValue> fresh
        = editing.create ? editing.create(places.isEmpty() ? QString() : places.constFirst().id) : nullptr;
    if (!fresh)
        return nullptr;
    auto *form = new ChangeForm(std::move(fresh), parent);
    if (places.size() > 1)
        form->addPlaces(editing, places);
    return form;
}

// Nothing is chosen beforehand: whose it is cannot be changed afterwards.
void ChangeForm::addPlaces(const RowEditing &editing, const QList<EditingPlace> &places)
{
    m_create = editing.create;
    m_place = new CalmBox(FewestLetters, content());
    m_place->addItem(tr("Choose…"), QString());
    for (const EditingPlace &place : places)
        m_place->addItem(place.name, place.id);
    rows()->insertWidget(0, besideLabel(editing.placeText, m_place, content()));
    connect(m_place, &QComboBox::currentIndexChanged, this, &ChangeForm::takePlace);
    QWidget::setTabOrder(m_place, m_formRows.constFirst()->editor()->control());
    m_place->setFocus(Qt::OtherFocusReason);
    tell();
}

// The same fields, for another place.
void ChangeForm::takePlace()
{
    std::unique_ptr<EditedValue> fresh = m_create(m_place->currentData().toString());
    if (fresh) {
        m_edited = std::move(fresh);
        for (ChangeFormRow *const row : std::as_const(m_formRows))
            take(row);
    }
    tell();
}

void ChangeForm::addRow(const AnyField &field)
{
    auto *row = new ChangeFormRow(FieldSetting::of(*m_edited, field), content());
    row->editor()->show(m_edited->json(field));
    m_formRows.append(row);
    rows()->addWidget(row);
    connect(row->editor(), &FieldEditor::edited, this, [this, row] {
        take(row);
        tell();
    });
}

ChangeFormRow *ChangeForm::row(std::string_view inputName) const
{
    const auto found = std::find_if(m_formRows.cbegin(), m_formRows.cend(),
        [inputName](const ChangeFormRow *row) { return row->field().inputName() == inputName; });
    return found == m_formRows.cend() ? nullptr : *found;
}

void ChangeForm::take(ChangeFormRow *row)
{
    const AnyField &field = row->field();
    QString issue = row->editor()->issue();
    if (issue.isEmpty())
        m_edited->setJson(field, row->editor()->json(), &issue);
    row->showIssue(row->editor()->isTouched() ? issue : QString());
    row->showDifference(m_edited->differs(field) && m_edited->before(), textBefore(*m_edited, field));
}

QString ChangeForm::obstacle() const
{
    if (m_place && m_place->currentData().toString().isEmpty())
        return tr("Choose where it is to be made.");
    for (const ChangeFormRow *const row : m_formRows) {
        const QString issue = row->issue().isEmpty() ? row->editor()->issue() : row->issue();
        if (!issue.isEmpty())
            //: %1: a field, "Time zone"; %2: why it cannot be sent
            return tr("%1: %2").arg(row->field().label(), issue);
    }
    return m_edited->before() && m_edited->differing() == 0 ? tr("Nothing differs yet.") : QString();
}

void ChangeForm::tell()
{
    const int differing = m_edited->before() ? m_edited->differing() : 0;
    const QString words = differing == 1 ? tr("1 field differs") : tr("%1 fields differ").arg(differing);
    showState(differing == 0 ? QString() : words, obstacle());
}

bool ChangeForm::isEdited() const
{
    return std::any_of(m_formRows.cbegin(), m_formRows.cend(),
        [](const ChangeFormRow *row) { return row->editor()->isTouched(); });
}

// What stands in the way is shown where it stands.
void ChangeForm::add()
{
    if (obstacle().isEmpty()) {
        const Change change = m_edited->change();
        Q_EMIT changeMade(change);
        accept();
        return;
    }
    QWidget *first = m_place && m_place->currentIndex() == 0 ? m_place : nullptr;
    for (ChangeFormRow *const row : std::as_const(m_formRows)) {
        if (row->issue().isEmpty())
            row->showIssue(row->editor()->issue());
        if (!first && !row->issue().isEmpty())
            first = row->editor()->control();
    }
    if (first)
        leadTo(first);
}

} // namespace Calends

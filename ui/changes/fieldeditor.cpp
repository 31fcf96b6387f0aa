#include "ui/changes/fieldeditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/changes/fieldeditorfamilies.h"
#include "ui/kit/explained.h"
#include "ui/kit/measures.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

bool isNothing(const QByteArray &json) { return json.isEmpty() || json == "null"; }

bool knowsNull(const AnyField &field) { return field.isNullable() || !field.clearedBy().empty(); }

} // namespace

FieldSetting FieldSetting::of(const EditedValue &edited, const AnyField &field)
{
    return {field, edited.rule(field), edited.isNeeded(field), edited.canBeEmptied(field)};
}

FieldSetting FieldSetting::ofPattern(const EditedValue &pattern, const AnyField &field)
{
    return {field, pattern.rule(field), pattern.isNeeded(field) || !knowsNull(field), knowsNull(field)};
}

FieldEditor *FieldEditor::make(const FieldSetting &setting, QWidget *parent)
{
    if (setting.rule.secrets)
        return FieldEditors::secret(setting, parent);
    const bool isList = setting.field.kind() == Kind::List;
    if (!setting.rule.choices.isEmpty())
        return isList ? FieldEditors::ticks(setting, parent) : FieldEditors::choice(setting, parent);
    if (isList && setting.rule.remarks)
        return FieldEditors::lines(setting, parent);
    switch (setting.field.kind()) {
    case Kind::Boolean:
        return FieldEditors::flag(setting, parent);
    case Kind::Enum:
    case Kind::Language:
        return FieldEditors::choice(setting, parent);
    case Kind::Zone:
        return FieldEditors::zone(setting, parent);
    case Kind::Map:
        return FieldEditors::map(setting, parent);
    case Kind::LongText:
    case Kind::Object:
    case Kind::List:
        return FieldEditors::longText(setting, parent);
    default:
        return FieldEditors::line(setting, parent);
    }
}

FieldEditor::FieldEditor(const FieldSetting &setting, QWidget *parent)
    : QWidget(parent)
    , m_setting(setting)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Measures::of(this).px(4));
}

// A form that is too high scrolls; nothing in it is squeezed.
void FieldEditor::finish()
{
    const int height = Measures::of(this).control();
    const QList<QWidget *> parts = findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *const part : parts) {
        if (qobject_cast<QLineEdit *>(part) || qobject_cast<QComboBox *>(part))
            part->setMinimumHeight(height);
    }
    setFocusProxy(control());
    control()->setAccessibleName(field().label());
    if (knowsNull(field()) && m_setting.canBeEmptied && !showsNothingItself())
        addNothing();
    if (!m_setting.rule.obstacle.isEmpty())
        explain(this, m_setting.rule.obstacle);
    m_enteredAtFirst = entered();
}

void FieldEditor::addNothing()
{
    m_nothing = new QCheckBox(tr("No value"), this);
    //: %1: a field, "Schedule id"
    m_nothing->setAccessibleName(tr("No value for %1").arg(field().label()));
    m_column->addWidget(m_nothing, 0, Qt::AlignLeading);
    connect(m_nothing, &QCheckBox::toggled, this, [this] {
        showNothing();
        tell();
    });
}

void FieldEditor::showNothing()
{
    explain(control(), m_nothing->isChecked() ? tr("Untick “No value” to set one.") : QString());
}

void FieldEditor::show(const QByteArray &json)
{
    const QSignalBlocker quiet(this);
    m_shown = json;
    if (m_nothing) {
        m_nothing->setChecked(json == "null");
        showNothing();
    }
    put(isNothing(json) ? QByteArray() : json);
    m_enteredAtFirst = entered();
}

bool FieldEditor::isTouched() const
{
    return entered() != m_enteredAtFirst || (m_nothing && m_nothing->isChecked() != (m_shown == "null"));
}

bool FieldEditor::hadValue() const { return !isNothing(m_shown); }

QByteArray FieldEditor::json() const
{
    if (!isTouched())
        return m_shown;
    if (m_nothing && m_nothing->isChecked())
        return "null"_ba;
    QByteArray value = entered();
    if (!value.isEmpty())
        return value;
    if (!hadValue())
        return m_shown;
    return knowsNull(field()) ? "null"_ba : QByteArray();
}

QString FieldEditor::issue() const
{
    const QByteArray value = json();
    if (isNothing(value)) {
        if (m_setting.isNeeded && !knowsNull(field()))
            return tr("The server needs a value here.");
        return hadValue() && !m_setting.canBeEmptied ? tr("It can be replaced, but not taken away.")
                                                     : QString();
    }
    if (!isTouched())
        return {};
    const QString why = trouble();
    return why.isEmpty() && m_setting.rule.issue ? m_setting.rule.issue(value) : why;
}

void FieldEditor::describe(const QString &words) { control()->setAccessibleDescription(words); }

void FieldEditor::tell()
{
    if (!signalsBlocked())
        Q_EMIT edited();
}

} // namespace Calends

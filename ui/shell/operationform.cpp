#include "ui/shell/operationform.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "ui/kit/measures.h"
#include "ui/kit/texts.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int BodyLines = 5;

QString hintOf(const ReadParameter &parameter)
{
    if (parameter.kind == ReadParameter::Kind::Path)
        return OperationForm::tr("Part of the address; needed");
    if (parameter.usual > 0 && parameter.greatest > 0)
        return OperationForm::tr("May be left out: %1; at most %2")
            .arg(parameter.usual)
            .arg(parameter.greatest);
    return parameter.greatest > 0 ? OperationForm::tr("May be left out; at most %1").arg(parameter.greatest)
                                  : OperationForm::tr("May be left out");
}

} // namespace

OperationForm::OperationForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    const Measures m = Measures::of(this);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(m.px(14));
    m_form->setVerticalSpacing(m.px(6));
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
}

void OperationForm::setOperation(
    const Operation &operation, const Profile &profile, const QList<qint64> &people)
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_lines.clear();
    m_subject = nullptr;
    m_body = nullptr;
    const QList<ReadParameter> parameters = readParameters(operation, profile);
    for (const ReadParameter &parameter : parameters)
        addParameter(parameter);
    addLine(tr("Further"), {}, tr("Query parameters beyond these, such as status=upcoming&sortStart=asc"));
    if (operation.method != Method::Get)
        addBody();
    if (!people.isEmpty())
        addSubject(people);
}

QLineEdit *OperationForm::addLine(const QString &label, const QString &name, const QString &hint)
{
    auto *line = new QLineEdit(this);
    TextLabel *text = textLabel(label, Tone::Muted, this);
    if (!name.isEmpty())
        text->setFont(fixedFont(font()));
    text->setBuddy(line);
    line->setPlaceholderText(hint);
    line->setAccessibleName(name.isEmpty() ? tr("Further query parameters") : tr("Parameter %1").arg(name));
    line->setAccessibleDescription(hint);
    m_form->addRow(text, line);
    m_lines.insert(name, line);
    connect(line, &QLineEdit::textEdited, this,
        [this, name](const QString &typed) { m_typed.insert(name, typed); });
    connect(line, &QLineEdit::textChanged, this, &OperationForm::changed);
    connect(line, &QLineEdit::returnPressed, this, &OperationForm::submitted);
    return line;
}

void OperationForm::addParameter(const ReadParameter &parameter)
{
    QLineEdit *const line = addLine(parameter.name, parameter.name, hintOf(parameter));
    const bool keeps = parameter.kind == ReadParameter::Kind::Path && m_typed.contains(parameter.name);
    line->setText(keeps ? m_typed.value(parameter.name) : parameter.preset);
}

void OperationForm::addBody()
{
    m_body = new QPlainTextEdit(this);
    m_body->setTabChangesFocus(true);
    m_body->setFont(fixedFont(font()));
    m_body->setPlaceholderText(u"{ }"_s);
    m_body->setAccessibleName(tr("Body, JSON"));
    m_body->setFixedHeight(
        BodyLines * QFontMetrics(m_body->font()).lineSpacing() + Measures::of(this).px(12));
    TextLabel *text = textLabel(tr("Body"), Tone::Muted, this);
    text->setBuddy(m_body);
    m_form->addRow(text, m_body);
    connect(m_body, &QPlainTextEdit::textChanged, this, &OperationForm::changed);
}

void OperationForm::addSubject(const QList<qint64> &people)
{
    m_subject = new QComboBox(this);
    m_subject->setAccessibleName(tr("Asked as"));
    m_subject->addItem(tr("This account"));
    for (const qint64 person : people)
        m_subject->addItem(tr("Person %1, with the token that is held").arg(person), person);
    TextLabel *text = textLabel(tr("Asked as"), Tone::Muted, this);
    text->setBuddy(m_subject);
    m_form->addRow(text, m_subject);
    connect(m_subject, &QComboBox::currentIndexChanged, this, &OperationForm::changed);
}

bool OperationForm::askAs(qint64 person)
{
    const int at = m_subject ? m_subject->findData(person) : -1;
    if (at >= 0)
        m_subject->setCurrentIndex(at);
    return at >= 0;
}

ReadDraft OperationForm::draft() const
{
    ReadDraft draft;
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) {
        if (line.key().isEmpty())
            draft.query = line.value()->text();
        else
            draft.values.insert(line.key(), line.value()->text());
    }
    if (m_body)
        draft.body = m_body->toPlainText();
    if (m_subject && m_subject->currentIndex() > 0)
        draft.subject = Subject::person(m_subject->currentData().toLongLong());
    return draft;
}

// To the first line that is still to be filled in.
void OperationForm::takeFocus()
{
    for (int row = 0; row < m_form->rowCount(); ++row) {
        auto *const line = qobject_cast<QLineEdit *>(m_form->itemAt(row, QFormLayout::FieldRole)->widget());
        if (line && line->text().isEmpty())
            return line->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace Calends

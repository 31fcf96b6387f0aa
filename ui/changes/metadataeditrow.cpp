#include "ui/changes/metadataeditrow.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include "models/changes/editedvaluejson.h"
#include "models/changes/metadatalimits.h"
#include "ui/changes/fieldeditorcalmbox.h"
#include "ui/kit/discretion.h"
#include "ui/kit/explained.h"
#include "ui/kit/icon.h"
#include "ui/kit/measures.h"
#include "ui/kit/texts.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int FewestLetters = 5; // of a type

} // namespace

MetadataRow::MetadataRow(const QString &key, const QByteArray &value, QWidget *parent)
    : QWidget(parent)
    , m_given(value)
    , m_key(new QLineEdit(key, this))
    , m_type(new CalmBox(FewestLetters, this))
    , m_value(new QLineEdit(this))
    , m_flag(new CalmBox(FewestLetters, this))
    , m_remove(new QToolButton(this))
    , m_issue(textLabel({}, Tone::BadText, this))
{
    fill();
    fit();
    layOut();
    typeChosen();
    connect(m_key, &QLineEdit::textEdited, this, &MetadataRow::edited);
    connect(m_value, &QLineEdit::textEdited, this, &MetadataRow::edited);
    connect(m_flag, &QComboBox::currentIndexChanged, this, &MetadataRow::edited);
    connect(m_type, &QComboBox::currentIndexChanged, this, [this] {
        typeChosen();
        Q_EMIT edited();
    });
    connect(m_key, &QLineEdit::textChanged, this, &MetadataRow::nameControls);
    connect(m_remove, &QToolButton::clicked, this, &MetadataRow::removed);
}

void MetadataRow::fill()
{
    const EditedJson::Form form = EditedJson::formOf(m_given);
    m_givenType = form == EditedJson::Form::Text ? Type::Text
        : form == EditedJson::Form::Number       ? Type::Number
        : form == EditedJson::Form::Flag         ? Type::Flag
                                                 : Type::Other;
    m_givenText = EditedJson::textOf(m_given);
    m_type->addItem(tr("Text"), int(Type::Text));
    m_type->addItem(tr("Number"), int(Type::Number));
    m_type->addItem(tr("Yes or no"), int(Type::Flag));
    if (m_givenType == Type::Other)
        m_type->addItem(tr("As it is"), int(Type::Other));
    m_type->setCurrentIndex(m_type->findData(int(m_givenType)));
    m_value->setText(m_givenText);
    m_value->setCursorPosition(0);
    m_flag->addItem(tr("Yes"), true);
    m_flag->addItem(tr("No"), false);
    m_flag->setCurrentIndex(m_given == "false" ? 1 : 0);
    m_key->setPlaceholderText(tr("Key"));
    m_remove->setIcon(icon(Glyph::Cross));
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::TabFocus);
    m_issue->setFont(smallFont(font()));
    m_issue->setWordWrap(true);
    m_issue->hide();
    new FieldVeil(m_key);
    new FieldVeil(m_value);
}

void MetadataRow::fit()
{
    const int height = Measures::of(this).control();
    for (QWidget *const part : QList<QWidget *>{m_key, m_type, m_value, m_flag, m_remove})
        part->setMinimumHeight(height);
    // At twice the text a narrow form has no more; what is cut stands in the tooltip.
    for (QWidget *const part : QList<QWidget *>{m_key, m_type, m_value, m_flag})
        part->setMinimumWidth(Measures::of(this).px(26));
    for (QComboBox *const box : {m_type, m_flag}) {
        box->setToolTip(box->currentText());
        connect(box, &QComboBox::currentTextChanged, box, &QWidget::setToolTip);
    }
}

void MetadataRow::layOut()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(Measures::of(this).px(6));
    line->addWidget(m_key, 3);
    line->addWidget(m_type, 2);
    line->addWidget(m_value, 4);
    line->addWidget(m_flag, 4);
    line->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Measures::of(this).px(2));
    column->addLayout(line);
    column->addWidget(m_issue);
}

MetadataRow::Type MetadataRow::typeNow() const { return Type(m_type->currentData().toInt()); }

void MetadataRow::typeChosen()
{
    const Type type = typeNow();
    m_value->setVisible(type != Type::Flag);
    m_flag->setVisible(type == Type::Flag);
    explain(m_value, type == Type::Other ? tr("A list or an object is kept as it is.") : QString());
    nameControls();
}

void MetadataRow::nameControls()
{
    const QString key = m_key->text();
    m_key->setAccessibleName(tr("Key"));
    m_type->setAccessibleName(tr("Type of %1").arg(key));
    m_value->setAccessibleName(tr("Value of %1").arg(key));
    m_flag->setAccessibleName(tr("Value of %1").arg(key));
    m_remove->setAccessibleName(tr("Remove %1").arg(key));
    m_remove->setToolTip(tr("Remove this key"));
}

QString MetadataRow::key() const { return m_key->text(); }

QByteArray MetadataRow::value() const
{
    switch (typeNow()) {
    case Type::Flag:
        return m_flag->currentIndex() == 0 ? "true"_ba : "false"_ba;
    case Type::Other:
        return m_given;
    case Type::Number:
        if (m_givenType == Type::Number && m_value->text() == m_givenText)
            return m_given;
        if (valueIssue().isEmpty())
            return m_value->text().trimmed().toUtf8();
        break;
    case Type::Text:
        break;
    }
    return EditedJson::ofText(m_value->text());
}

QString MetadataRow::valueIssue() const
{
    switch (typeNow()) {
    case Type::Text:
        return MetadataLimits::textIssue(m_value->text());
    case Type::Number: {
        const QByteArray text = m_value->text().trimmed().toUtf8();
        return EditedJson::formOf(text) == EditedJson::Form::Number ? QString() : tr("A number is needed.");
    }
    default:
        return {};
    }
}

void MetadataRow::showIssue(const QString &issue)
{
    m_issue->setText(issue);
    m_issue->setVisible(!issue.isEmpty());
    m_key->setAccessibleDescription(issue);
    m_value->setAccessibleDescription(issue);
}

QString MetadataRow::issue() const { return m_issue->text(); }

} // namespace Calends

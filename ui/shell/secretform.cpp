#include "ui/shell/secretform.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/kit/explained.h"
#include "ui/kit/measures.h"
#include "ui/kit/texts.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

SecretForm::SecretForm(const QString &purpose, const QString &button, QWidget *parent)
    : QWidget(parent)
    , m_purpose(purpose)
    , m_column(new QVBoxLayout)
    , m_button(new QPushButton(button, this))
    , m_said(textLabel({}, Tone::Muted, this))
{
    const Measures m = Measures::of(this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(m.px(4));
    m_column->setSpacing(m.px(4));
    m_said->setWordWrap(true);
    m_said->hide();
    whole->addLayout(m_column);
    whole->addSpacing(m.px(4));
    whole->addWidget(m_button, 0, Qt::AlignLeft);
    whole->addWidget(m_said);
    connect(m_button, &QPushButton::clicked, this, &SecretForm::submit);
    edited();
}

QLineEdit *SecretForm::addLine(const QString &label, Wanted wanted)
{
    auto *line = new QLineEdit(this);
    add(label, line, wanted);
    return line;
}

QLineEdit *SecretForm::addSecret(const QString &label, Wanted wanted)
{
    auto *line = new QLineEdit(this);
    line->setEchoMode(QLineEdit::Password);
    add(label, line, wanted);
    return line;
}

void SecretForm::addChoice(
    const QString &text, const QString &meaning, const QLineEdit *needed, const QString &obstacle)
{
    m_choice = new QCheckBox(text, this);
    m_choice->setMinimumWidth(Measures::of(this).px(120));
    m_choiceNeeds = needed;
    m_choiceObstacle = obstacle;
    TextLabel *words = textLabel(meaning, Tone::Muted, this);
    words->setFont(smallFont(font()));
    words->setWordWrap(true);
    m_column->addWidget(m_choice);
    m_column->addWidget(words);
    edited();
}

void SecretForm::add(const QString &label, QLineEdit *line, Wanted wanted)
{
    TextLabel *text = textLabel(label, Tone::Muted, this);
    text->setBuddy(line);
    text->setWordWrap(true);
    line->setAccessibleName(m_purpose + u": "_s + label);
    if (wanted == Wanted::Optional)
        line->setPlaceholderText(tr("May be left out"));
    m_column->addWidget(text);
    m_column->addWidget(line);
    m_lines.append({line, wanted, label});
    connect(line, &QLineEdit::textChanged, this, &SecretForm::edited);
    connect(line, &QLineEdit::returnPressed, m_button, &QPushButton::click);
    edited();
}

void SecretForm::edited()
{
    QString reason = m_obstacle;
    for (const Line &line : std::as_const(m_lines)) {
        if (reason.isEmpty() && line.wanted == Wanted::Needed && line.edit->text().trimmed().isEmpty())
            reason = tr("Still empty: %1.").arg(line.label);
    }
    explain(m_button, reason);
    if (!m_choice)
        return;
    const QString obstacle = m_choiceNeeds->text().trimmed().isEmpty() ? m_choiceObstacle : QString();
    explainChoice(m_choice, obstacle);
    // A narrow window cuts its words.
    m_choice->setToolTip(obstacle.isEmpty() ? m_choice->text() : m_choice->text() + u'\n' + obstacle);
}

void SecretForm::setObstacle(const QString &reason)
{
    m_obstacle = reason;
    edited();
}

void SecretForm::submit()
{
    const bool chosen = m_choice && m_choice->isChecked(); // before its line is emptied
    QStringList texts;
    for (const Line &line : std::as_const(m_lines)) {
        texts.append(line.edit->text().trimmed());
        line.edit->clear();
    }
    Q_EMIT entered(texts, chosen);
}

void SecretForm::say(const QString &text)
{
    m_said->setText(text);
    m_said->setAccessibleName(text);
    m_said->setVisible(!text.isEmpty());
}

QString SecretForm::said() const { return m_said->text(); }

} // namespace Calends

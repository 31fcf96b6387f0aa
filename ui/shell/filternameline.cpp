#include "ui/shell/filternameline.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include "ui/kit/discretion.h"
#include "ui/kit/explained.h"
#include "ui/kit/style.h"
#include "ui/kit/texts.h"

namespace Calends {

namespace {

constexpr int LongestName = 80; // characters

} // namespace

FilterNameLine::FilterNameLine(QWidget *parent)
    : QWidget(parent)
    , m_what(textLabel({}, Tone::Muted, this))
    , m_edit(new QLineEdit(this))
    , m_save(new QPushButton(tr("Save"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto *const cancel = new QPushButton(tr("Cancel"), this);
    m_edit->setMaxLength(LongestName);
    m_edit->setPlaceholderText(tr("Name of the filter"));
    m_edit->setAccessibleName(tr("Name of the filter"));
    new FieldVeil(m_edit); // perhaps somebody's
    m_save->setAccessibleName(tr("Save the filter"));
    cancel->setAccessibleName(tr("Do not save the filter"));
    setButtonKind(m_save, ButtonKind::Primary);
    setButtonKind(cancel, ButtonKind::Quiet);
    row->addWidget(m_what);
    row->addWidget(m_edit, 1);
    row->addWidget(m_save);
    row->addWidget(cancel);
    connect(m_edit, &QLineEdit::textChanged, this, &FilterNameLine::showObstacle);
    connect(m_edit, &QLineEdit::returnPressed, this, &FilterNameLine::take);
    connect(m_save, &QPushButton::clicked, this, &FilterNameLine::take);
    connect(cancel, &QPushButton::clicked, this, &FilterNameLine::cancel);
    hide();
}

void FilterNameLine::ask(const QString &what, const QString &name)
{
    m_what->setText(what);
    m_edit->setText(name);
    showObstacle();
    show();
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->selectAll();
}

void FilterNameLine::showObstacle()
{
    explain(m_save, m_edit->text().trimmed().isEmpty() ? tr("Type a name first.") : QString());
}

void FilterNameLine::take()
{
    const QString name = m_edit->text().trimmed();
    if (name.isEmpty())
        return;
    hide();
    Q_EMIT named(name);
}

void FilterNameLine::cancel()
{
    hide();
    Q_EMIT cancelled();
}

void FilterNameLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return cancel();
    QWidget::keyPressEvent(event);
}

} // namespace Calends

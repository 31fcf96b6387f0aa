#include "ui/shell/accountsection.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/kit/actionregistry.h"
#include "ui/kit/explained.h"
#include "ui/kit/measures.h"
#include "ui/kit/texts.h"
#include "ui/shell/windowactions.h"

namespace Calends {

AccountSection::AccountSection(ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_edit(actions.find(WindowAction::EditProfile))
    , m_open(new QPushButton(m_edit->text(), this))
    , m_reason(textLabel({}, Tone::Muted, this))
{
    m_reason->setWordWrap(true);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Measures::of(this).px(6));
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addWidget(m_reason);
    setFocusProxy(m_open);
    connect(m_open, &QPushButton::clicked, m_edit, &QAction::trigger);
    connect(m_edit, &QAction::changed, this, &AccountSection::showAvailable);
    showAvailable();
}

void AccountSection::showAvailable()
{
    const QString reason = m_edit->isEnabled() ? QString() : m_edit->whatsThis();
    explain(m_open, reason);
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
}

} // namespace Calends

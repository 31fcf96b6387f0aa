#include "ui/shell/openingpage.h"

#include <QVBoxLayout>

#include "ui/kit/measures.h"
#include "ui/kit/statepanel.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

OpeningPage::OpeningPage(QWidget *parent)
    : WindowPage(pageId(), tr("Start"), tr("Account"), parent)
    , m_panel(new StatePanel(this))
{
    const Measures m = Measures::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.pagePadding(), m.px(12), m.pagePadding(), 0);
    column->addWidget(m_panel);
    connect(m_panel, &StatePanel::nextStepTaken, this, &OpeningPage::nextStepTaken);
    connect(m_panel, &StatePanel::requestWanted, this, &OpeningPage::troubleRequestWanted);
    setContent({});
}

QString OpeningPage::pageId() { return u"opening"_s; }

void OpeningPage::setContent(const StateContent &content)
{
    if (!content.title.isEmpty())
        return m_panel->setContent(content);
    m_panel->setContent({.title = tr("Opening the account")});
}

StateContent OpeningPage::content() const { return m_panel->content(); }

} // namespace Calends

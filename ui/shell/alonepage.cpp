#include "ui/shell/alonepage.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/kit/measures.h"
#include "ui/kit/windowpage.h"

namespace Calends {

AlonePage::AlonePage(WindowPage *page, QWidget *parent)
    : QWidget(parent)
    , m_page(page)
{
    auto *const back = new QPushButton(tr("Back"), this);
    back->setAccessibleName(tr("Back to where you were"));
    back->setToolTip(tr("Back to where you were (Escape)"));
    const Measures m = Measures::of(this);
    auto *const above = new QHBoxLayout;
    above->setContentsMargins(m.pagePadding(), m.px(12), m.pagePadding(), 0);
    above->addWidget(back);
    above->addStretch(1);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(above);
    column->addWidget(m_page, 1);
    connect(back, &QPushButton::clicked, this, &AlonePage::left);
}

void AlonePage::takeFocus() { m_page->takeFocus(); }

void AlonePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Calends

#include "ui/shell/requestconsole.h"

#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

#include "ui/kit/measures.h"
#include "ui/kit/palette.h"
#include "ui/shell/requestpane.h"

namespace Calends {

RequestConsole::RequestConsole(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 0);
    column->addWidget(m_stack);
    setMinimumHeight(Measures::of(this).px(110));
    setAccessibleName(tr("Request console"));
}

void RequestConsole::follow(const Session &session)
{
    RequestPane *pane = m_panes.value(&session);
    if (!pane)
        pane = addPane(session);
    m_stack->setCurrentWidget(pane);
}

RequestPane *RequestConsole::addPane(const Session &session)
{
    m_layout = saveLayout();
    auto *const pane = new RequestPane(session, m_stack);
    pane->restoreLayout(m_layout);
    m_panes.insert(&session, pane);
    m_stack->addWidget(pane);
    connect(&session, &QObject::destroyed, this, [this, key = &session] { delete m_panes.take(key); });
    connect(pane, &RequestPane::closed, this, &RequestConsole::closed);
    connect(pane, &RequestPane::chosenChanged, this, &RequestConsole::chosenChanged);
    connect(pane, &RequestPane::copyWanted, this, &RequestConsole::copyWanted);
    return pane;
}

RequestPane *RequestConsole::pane() const { return qobject_cast<RequestPane *>(m_stack->currentWidget()); }

quint64 RequestConsole::chosen() const { return pane() && !isHidden() ? pane()->chosen() : 0; }

QByteArray RequestConsole::saveLayout() const { return pane() ? pane()->saveLayout() : m_layout; }

void RequestConsole::restoreLayout(const QByteArray &layout)
{
    m_layout = layout;
    for (RequestPane *pane : std::as_const(m_panes))
        pane->restoreLayout(layout);
}

void RequestConsole::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Palette colors = Palette::of(palette());
    painter.fillRect(rect(), colors(Tone::Window));
    painter.fillRect(QRect(0, 0, width(), 1), colors(Tone::Line));
}

} // namespace Calends

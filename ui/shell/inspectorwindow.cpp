#include "ui/shell/inspectorwindow.h"

#include <QShortcut>
#include <QVBoxLayout>

#include "ui/kit/measures.h"
#include "ui/kit/windowpage.h"

namespace Calends {

InspectorWindow::InspectorWindow(const Inspection::Pages &pages, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_pages(pages)
    , m_frame(new EnvironmentFrame)
    , m_inspector(new Inspector)
    , m_inspection(new Inspection(*m_inspector, pages, Inspection::Standing::Window, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *const whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    auto *const framed = new QVBoxLayout(m_frame);
    framed->setContentsMargins(0, 0, 0, 0);
    framed->addWidget(m_inspector);
    const Measures m = Measures::of(this);
    resize(m.px(400), m.px(640));
    connect(m_inspector, &Inspector::closed, this, &QWidget::close);
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
    connect(m_inspection, &Inspection::contentChanged, this, &InspectorWindow::showTitle);
}

void InspectorWindow::setAccount(const QString &name, const EnvironmentMark &mark)
{
    m_account = mark.word.isEmpty() ? name : tr("%1 (%2)").arg(name, mark.word);
    m_frame->setMark(mark);
    showTitle();
}

// The id, not the name: titles are seen by others, and in lists of windows.
void InspectorWindow::showTitle()
{
    const Place place = m_inspection->place();
    const WindowPage *const page = m_pages(place.page);
    setWindowTitle(tr("%1 %2 - %3").arg(page ? page->title() : place.page, place.row, m_account));
}

} // namespace Calends

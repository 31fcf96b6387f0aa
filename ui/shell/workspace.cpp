#include "ui/shell/workspace.h"

#include <QDataStream>
#include <QGuiApplication>
#include <QIODevice>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "ui/kit/banner.h"
#include "ui/kit/inspector.h"
#include "ui/kit/measures.h"
#include "ui/kit/sidebar.h"
#include "ui/shell/inspectorarea.h"
#include "ui/shell/openingpage.h"
#include "ui/shell/requesttab.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

Workspace::Workspace(QWidget *parent)
    : QWidget(parent)
    , m_sidebar(new Sidebar)
    , m_above(new QWidget)
    , m_trouble(new Banner)
    , m_notes(new QVBoxLayout)
    , m_stack(new QStackedWidget)
    , m_inspectors(new InspectorArea([this](const QString &id) { return page(id); }))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    const Measures m = Measures::of(this);
    auto *navigation = new QScrollArea(m_splitter);
    navigation->setFrameShape(QFrame::NoFrame);
    navigation->setWidgetResizable(true);
    navigation->setFocusPolicy(Qt::NoFocus);
    navigation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    navigation->setWidget(m_sidebar);
    navigation->setMinimumWidth(m.px(120));
    auto *middle = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *above = new QVBoxLayout(m_above);
    above->setContentsMargins(m.pagePadding(), m.px(12), m.pagePadding(), 0);
    above->setSpacing(m.px(6));
    m_notes->setSpacing(m.px(6));
    above->addWidget(m_trouble);
    above->addLayout(m_notes);
    column->addWidget(m_above);
    column->addWidget(m_stack, 1);
    m_splitter->addWidget(navigation);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_inspectors);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({m.px(212), m.px(880), m.px(348)});
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);
    setInspectorShown(false);
    showAbove();
    connect(m_sidebar, &Sidebar::pageChosen, this, [this](const QString &page) {
        m_navigator.go({page, {}});
    });
    connect(&m_navigator, &Navigator::wentTo, this, &Workspace::goTo);
    connect(m_inspectors, &InspectorArea::leftFor, this, &Workspace::followLink);
    connect(m_inspectors, &InspectorArea::closed, this, [this] {
        if (WindowPage *page = currentPage())
            page->takeFocus();
    });
    connect(m_inspectors, &InspectorArea::shownChanged, this, [this] {
        fitInspectors();
        Q_EMIT inspectedChanged();
    });
    connect(m_trouble, &Banner::nextStepTaken, this, &Workspace::troubleStepTaken);
    connect(m_trouble, &Banner::requestWanted, this, &Workspace::troubleRequestWanted);
}

void Workspace::setPages(const QList<WindowPage *> &pages)
{
    for (WindowPage *page : pages)
        addPage(page);
    if (!pages.isEmpty())
        m_navigator.go({pages.constFirst()->id(), {}});
}

void Workspace::addPage(WindowPage *page)
{
    if (auto *opening = qobject_cast<OpeningPage *>(page)) {
        connect(opening, &OpeningPage::nextStepTaken, this, &Workspace::troubleStepTaken);
        connect(opening, &OpeningPage::troubleRequestWanted, this, &Workspace::troubleRequestWanted);
    }
    m_pages.insert(page->id(), page);
    m_order.append(page->id());
    m_stack->addWidget(page);
    if (page->section() != m_section) {
        m_section = page->section();
        m_sidebar->addSection(m_section);
    }
    m_sidebar->addPage(page->id(), page->title())->installEventFilter(this);
    page->installEventFilter(this);
    connect(page, &WindowPage::statusChanged, this, [this, page] { showStatus(page); });
    connect(page, &WindowPage::inspectedChanged, this, [this, page] {
        if (page == currentPage())
            showInspected();
    });
    connect(page, &WindowPage::inspectorWanted, this, [this] {
        setInspectorShown(true);
        inspector()->setFocus(Qt::OtherFocusReason);
    });
    connect(page, &WindowPage::listVerbsChanged, this, [this, page] {
        if (page == currentPage())
            Q_EMIT listVerbsChanged();
    });
    connect(page, &WindowPage::actionWanted, this, &Workspace::actionWanted);
    connect(page, &WindowPage::requestWanted, this, &Workspace::requestWanted);
    showStatus(page);
}

WindowPage *Workspace::currentPage() const { return qobject_cast<WindowPage *>(m_stack->currentWidget()); }

void Workspace::followLink(const Place &place)
{
    if (const quint64 request = requestAt(place); request != 0)
        Q_EMIT requestWanted(request);
    else if (QGuiApplication::keyboardModifiers() & Qt::ControlModifier)
        Q_EMIT newTabWanted(place);
    else
        m_navigator.go(place);
}

void Workspace::openPage(WindowPage *page)
{
    m_stack->setCurrentWidget(page);
    m_sidebar->setCurrent(page->id());
    placeTrouble();
}

void Workspace::goTo(const Place &place)
{
    WindowPage *page = m_pages.value(place.page);
    if (!page)
        return;
    openPage(page);
    page->showRow(place.row, place.username);
    if (place.row.isEmpty()) {
        if (!place.username.isEmpty())
            page->showOf(place.username, place.filter);
        page->takeFocus();
    }
    showInspected();
    Q_EMIT statusChanged();
}

void Workspace::showStatus(const WindowPage *page)
{
    const PageStatus status = page->status();
    if (SidebarItem *item = m_sidebar->item(page->id())) {
        item->setCount(status.count);
        item->setLock(status.lock);
    }
    if (page == currentPage())
        Q_EMIT statusChanged();
}

void Workspace::showInspected()
{
    const WindowPage *page = currentPage();
    m_inspectors->follow(page ? Place{page->id(), page->chosenRow()} : Place());
    Q_EMIT inspectedChanged();
}

Inspector *Workspace::inspector() const { return m_inspectors->following(); }

void Workspace::setInspectorShown(bool shown) { m_inspectors->setShown(shown); }

void Workspace::toggleInspector() { setInspectorShown(inspector()->isHidden()); }

void Workspace::setAccount(const QString &name, const EnvironmentMark &mark)
{
    m_inspectors->setAccount(name, mark);
}

// Two inspectors side by side have twice the width of one, as far as the page has it to give.
void Workspace::fitInspectors()
{
    const int shown = m_inspectors->shownCount();
    if (shown == 0 || shown == m_widthFor)
        return;
    const QList<int> sizes = m_splitter->sizes();
    if (sizes.value(2) == 0) {
        if (isVisible()) // only just shown: they have their width a moment later
            QMetaObject::invokeMethod(this, &Workspace::fitInspectors, Qt::QueuedConnection);
        return;
    }
    const int before = std::exchange(m_widthFor, shown);
    const int room = sizes.at(1) + sizes.at(2);
    const int least = Measures::of(this).px(420); // of the page
    const int wanted = std::min(sizes.at(2) * shown / before, std::max(sizes.at(2), room - least));
    m_splitter->setSizes({sizes.at(0), room - wanted, wanted});
}

void Workspace::setTrouble(const StateContent &trouble)
{
    m_troubleContent = trouble;
    placeTrouble();
}

// Where there is nothing else to show, the trouble fills the page; elsewhere it is a banner.
void Workspace::placeTrouble()
{
    auto *opening = qobject_cast<OpeningPage *>(page(OpeningPage::pageId()));
    if (opening)
        opening->setContent(m_troubleContent);
    m_trouble->setContent(opening && opening == currentPage() ? StateContent() : m_troubleContent);
    showAbove();
}

const StateContent &Workspace::trouble() const { return m_troubleContent; }

// What is the matter stands out, what to do about it is read after it.
void Workspace::setNotes(const QStringList &notes)
{
    m_noteTexts = notes;
    while (m_notes->count() < notes.size())
        m_notes->addWidget(new Banner(this));
    for (int i = 0; i < m_notes->count(); ++i) {
        auto *banner = qobject_cast<Banner *>(m_notes->itemAt(i)->widget());
        const QString note = notes.value(i);
        const qsizetype end = note.indexOf(". "_L1);
        banner->setContent(
            {.mood = Mood::Warn, .title = note.left(end), .reason = end < 0 ? QString() : note.mid(end + 2)});
    }
    showAbove();
}

void Workspace::showAbove()
{
    m_above->setVisible(!m_trouble->content().title.isEmpty() || !m_noteTexts.isEmpty());
}

QByteArray Workspace::saveViews() const
{
    QHash<QString, QByteArray> views;
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page)
        views.insert(page.key(), page.value()->saveView());
    QByteArray kept;
    QDataStream out(&kept, QIODevice::WriteOnly);
    out << views;
    return kept;
}

void Workspace::restoreViews(const QByteArray &views)
{
    QHash<QString, QByteArray> pages;
    QDataStream in(views);
    in >> pages;
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        if (const QByteArray kept = pages.value(page.key()); !kept.isEmpty())
            page.value()->restoreView(kept);
    }
}

} // namespace Calends

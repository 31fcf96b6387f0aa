#include "ui/shell/workspace.h"

#include <QGuiApplication>
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
#include "ui/shell/changetray.h"
#include "ui/shell/inspectorarea.h"
#include "ui/shell/openingpage.h"
#include "ui/shell/requesttab.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int LeastPage = 420; // px at 100 %, beside several inspectors

} // namespace

Workspace::Workspace(QWidget *parent)
    : QWidget(parent)
    , m_sidebar(new Sidebar)
    , m_above(new QWidget)
    , m_trouble(new Banner)
    , m_notes(new QVBoxLayout)
    , m_stack(new QStackedWidget)
    , m_foot(new QVBoxLayout)
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
    column->addLayout(m_foot);
    m_splitter->addWidget(navigation);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_inspectors);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
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
    connect(m_inspectors, &InspectorArea::forwardWanted, this, &Workspace::forwardWanted);
    connect(m_inspectors, &InspectorArea::shownChanged, this, [this] {
        arrangePanes();
        Q_EMIT inspectedChanged();
    });
    connect(m_inspectors, &InspectorArea::contentChanged, this, &Workspace::inspectedChanged);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this](int, int handle) { takeWidth(handle); });
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
    if (!page->section().isEmpty()) {
        if (page->section() != m_section) {
            m_section = page->section();
            m_sidebar->addSection(m_section);
        }
        m_sidebar->addPage(page->id(), page->title())->installEventFilter(this);
    }
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
    // A page that is not shown asks for no room.
    for (WindowPage *const each : std::as_const(m_pages)) {
        const QSizePolicy::Policy policy = each == page ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        each->setSizePolicy(policy, policy);
    }
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
}

Inspector *Workspace::inspector() const { return m_inspectors->following(); }

void Workspace::setInspectorShown(bool shown) { m_inspectors->setShown(shown); }

void Workspace::toggleInspector() { setInspectorShown(inspector()->isHidden()); }

void Workspace::setAccount(const QString &name, const EnvironmentMark &mark)
{
    m_inspectors->setAccount(name, mark);
}

// Navigation and inspectors have the width that was chosen for them, as far as the page has it to give: a
// window that was narrow for a while gives it back. Two inspectors side by side have twice the width of one.
void Workspace::arrangePanes()
{
    const Measures m = Measures::of(this);
    const int room = m_splitter->width() - 2 * m_splitter->handleWidth();
    const int navigation = m.px(m_widths.navigation);
    const int one = m.px(m_widths.inspector);
    const int wanted = one * m_inspectors->shownCount();
    const int inspectors = std::min(wanted, std::max(one, room - navigation - m.px(LeastPage)));
    m_splitter->setSizes({navigation, room - navigation - inspectors, inspectors});
}

// A handle tells of the pane beside it alone: the other may have less room for now than it was given.
void Workspace::takeWidth(int handle)
{
    const qreal scale = Measures::of(this).scale();
    const QList<int> sizes = m_splitter->sizes();
    if (handle == 1)
        m_widths.navigation = qRound(sizes.at(0) / scale);
    else if (const int shown = m_inspectors->shownCount(); shown > 0)
        m_widths.inspector = qRound(sizes.at(2) / scale / shown);
    m_isArranged = true;
    Q_EMIT arranged();
}

// Text of another size needs panes of another width.
void Workspace::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrangePanes();
}

void Workspace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangePanes();
}

void Workspace::setTrouble(const StateContent &trouble)
{
    m_troubleContent = trouble;
    placeTrouble();
}

void Workspace::setTray(ChangeTray *tray, QWidget *bar)
{
    m_tray = tray;
    m_foot->addWidget(bar);
    connect(tray, &ChangeTray::changed, this, &Workspace::changesChanged);
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

} // namespace Calends

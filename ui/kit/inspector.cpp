#include "ui/kit/inspector.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/kit/avatar.h"
#include "ui/kit/discretion.h"
#include "ui/kit/inspectorsections.h"
#include "ui/kit/measures.h"
#include "ui/kit/pill.h"
#include "ui/kit/texts.h"

namespace Calends {

namespace {

InspectorContent impersonal(InspectorContent content)
{
    for (InspectorTab &tab : content.tabs) {
        for (InspectorSection &section : tab.sections) {
            for (InspectorLine &line : section.lines)
                line.isPersonal = false;
        }
    }
    return content;
}

} // namespace

Inspector::Inspector(QWidget *parent)
    : QWidget(parent)
    , m_avatar(new Avatar(this))
    , m_title(textLabel({}, Tone::Text, this))
    , m_subtitle(textLabel({}, Tone::Muted, this))
    , m_id(textLabel({}, Tone::Muted, this))
    , m_copy(new QToolButton(this))
    , m_back(new QToolButton(this))
    , m_forward(new QToolButton(this))
    , m_list(new QToolButton(this))
    , m_pin(new QToolButton(this))
    , m_window(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_pills(new QHBoxLayout)
    , m_verbs(new QHBoxLayout)
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
{
    const Measures m = Measures::of(this);
    m_verbs->setContentsMargins(m.px(16), 0, m.px(12), 0);
    m_verbs->addStretch(1);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(m.px(16), 0, m.px(16), 0);
    tabRow->addWidget(m_tabs, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, m.px(6), 0, 0);
    column->setSpacing(m.px(10));
    column->addWidget(makeControls());
    column->addWidget(makeHeader());
    column->addLayout(m_verbs);
    column->addLayout(tabRow);
    column->addWidget(m_pages, 1);
    setMinimumWidth(m.px(230));
    connect(m_tabs, &QTabBar::currentChanged, this, &Inspector::showTab);
    for (QWidget *each : QList<QWidget *>{m_avatar, m_title, m_subtitle})
        m_veils.append(new Veil(each));
    restyle();
    clear();
}

QWidget *Inspector::makeHeader()
{
    const Measures m = Measures::of(this);
    auto *header = new QWidget(this);
    m_title->setWordWrap(true);
    m_subtitle->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_id->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy->setAutoRaise(true);
    m_copy->setFixedSize(m.px(22), m.px(22));
    m_copy->setIcon(icon(Glyph::Copy));
    m_idRow = new QHBoxLayout;
    m_idRow->setSpacing(m.px(4));
    m_idRow->addWidget(m_id);
    m_idRow->addWidget(m_copy);
    m_idRow->addStretch(1);
    m_pills->setSpacing(m.px(6));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(m.px(2));
    texts->addWidget(m_title);
    texts->addWidget(m_subtitle);
    texts->addLayout(m_idRow);
    texts->addLayout(m_pills);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(m.px(16), 0, m.px(12), 0);
    row->setSpacing(m.px(10));
    row->addWidget(m_avatar, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    connect(
        m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_content.id); });
    return header;
}

void Inspector::showHeader(const InspectorContent &content)
{
    m_title->setText(breakable(content.title));
    m_subtitle->setText(breakable(content.subtitle));
    m_subtitle->setVisible(!content.subtitle.isEmpty());
    showId(content.id);
    m_title->setAccessibleName(content.title);
    m_subtitle->setAccessibleName(content.subtitle);
    m_id->setAccessibleName(content.id);
    m_avatar->setPerson(content.title, content.avatarKey);
    while (QLayoutItem *item = m_pills->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const InspectorLine &pill : content.pills)
        m_pills->addWidget(new Pill(pill.pill, pill.mood, this));
    m_pills->addStretch(1);
    showVerbs();
    setAccessibleDescription(content.title);
}

// A short id has its button beside it; one that may need a second line takes the whole width.
void Inspector::showId(const QString &id)
{
    constexpr int LongestOnOneLine = 24;
    const bool isLong = id.size() > LongestOnOneLine;
    m_id->setText(isLong ? breakable(id) : id);
    m_id->setWordWrap(isLong);
    m_idRow->setStretchFactor(m_id, isLong ? 1 : 0);
    m_idRow->setStretch(m_idRow->count() - 1, isLong ? 0 : 1);
    m_id->setVisible(!id.isEmpty());
    m_copy->setVisible(!id.isEmpty());
}

void Inspector::setContent(const InspectorContent &content)
{
    const bool same = content.id == m_content.id && content.title == m_content.title;
    const int tab = m_tabs->currentIndex();
    const auto *before = qobject_cast<QScrollArea *>(m_pages->currentWidget());
    const int scrolled = same && before ? before->verticalScrollBar()->value() : 0;
    m_content = content.isPersonal ? content : impersonal(content);
    for (Veil *veil : std::as_const(m_veils))
        veil->setActive(content.isPersonal);
    showHeader(content);
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    for (const InspectorTab &each : content.tabs)
        m_tabs->addTab(each.title);
    m_tabs->setCurrentIndex(std::clamp(tab, 0, std::max(0, m_tabs->count() - 1)));
    m_tabs->setVisible(content.tabs.size() > 1);
    showTab(m_tabs->currentIndex());
    if (const auto *now = qobject_cast<QScrollArea *>(m_pages->currentWidget()))
        now->verticalScrollBar()->setValue(scrolled);
}

void Inspector::clear() { setContent({}); }

void Inspector::showTab(int index)
{
    // Only the open tab is built: a row that is passed on the way costs little.
    while (QWidget *page = m_pages->widget(0)) {
        m_pages->removeWidget(page);
        page->hide();
        page->deleteLater();
    }
    if (index < 0 || index >= m_content.tabs.size())
        return;
    QWidget *page = makeTabPage(
        m_content.tabs.at(index), [this](const Place &place) { Q_EMIT linkFollowed(place); }, m_pages);
    m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
}

void Inspector::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        restyle();
    // Links took their colour when they were made.
    if (event->type() == QEvent::PaletteChange && !m_content.tabs.isEmpty())
        showTab(m_tabs->currentIndex());
}

void Inspector::restyle()
{
    m_title->setFont(headingFont(font()));
    m_subtitle->setFont(smallFont(font()));
    m_id->setFont(fixedFont(smallFont(font())));
}

void Inspector::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Palette::of(palette())(Tone::Surface));
}

void Inspector::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    if (event->modifiers() == Qt::AltModifier && takesKey(*event)) {
        if (event->key() == Qt::Key_Left)
            Q_EMIT backWanted();
        else
            Q_EMIT forwardWanted();
        return;
    }
    if (event->key() == Qt::Key_BracketLeft || event->key() == Qt::Key_BracketRight) {
        const int step = event->key() == Qt::Key_BracketRight ? 1 : -1;
        m_tabs->setCurrentIndex(
            std::clamp(m_tabs->currentIndex() + step, 0, std::max(0, m_tabs->count() - 1)));
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace Calends

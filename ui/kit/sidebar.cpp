#include "ui/kit/sidebar.h"

#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/kit/discretion.h"
#include "ui/kit/icon.h"
#include "ui/kit/measures.h"
#include "ui/kit/texts.h"

namespace Calends {

SidebarItem::SidebarItem(const QString &page, const QString &entry, const QString &title, QWidget *parent)
    : QAbstractButton(parent)
    , m_page(page)
    , m_entry(entry)
{
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SidebarItem::setCount(const QString &count)
{
    m_count = count;
    if (!isLocked())
        setAccessibleDescription(count);
    update();
}

void SidebarItem::setLock(const QString &reason)
{
    m_lock = reason;
    setToolTip(reason);
    setAccessibleDescription(reason.isEmpty() ? m_count : reason);
    update();
}

QSize SidebarItem::sizeHint() const
{
    const Measures m = Measures::of(this);
    return {fontMetrics().horizontalAdvance(text()) + m.px(80), m.px(28)};
}

// What stands below a page stands further in.
QRect SidebarItem::linePlace() const
{
    const Measures m = Measures::of(this);
    return rect().adjusted(m.px(m_entry.isEmpty() ? 16 : 30), 0, -m.px(16), 0);
}

QRect SidebarItem::titlePlace() const
{
    const Measures m = Measures::of(this);
    const QRect line = linePlace();
    const int count
        = m_count.isEmpty() ? 0 : QFontMetrics(smallFont(font())).horizontalAdvance(m_count) + m.px(8);
    return {line.left(), 0, line.width() - std::max(count, isLocked() ? m.px(20) : 0), height()};
}

bool SidebarItem::event(QEvent *event)
{
    const QFontMetrics metrics(isChecked() ? strongFont(font()) : font());
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()
        && metrics.horizontalAdvance(text()) > titlePlace().width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QAbstractButton::event(event);
}

void SidebarItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Measures m = Measures::of(this);
    const Palette colors = Palette::of(palette());
    const QRectF ground = QRectF(rect()).adjusted(m.px(8), 0.5, -m.px(8), -0.5);
    painter.setPen(hasFocus() ? QPen(colors(Tone::Accent), 2) : QPen(Qt::NoPen));
    painter.setBrush(isChecked() ? colors(Tone::AccentGround)
            : underMouse()       ? colors(Tone::Pressed)
                                 : QColor(Qt::transparent));
    painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), m.radius(), m.radius());

    const QRect line = linePlace();
    const QFont little = smallFont(font());
    painter.setPen(colors(isLocked() ? Tone::MutedStrong : isChecked() ? Tone::Accent : Tone::Text));
    painter.setFont(isChecked() ? strongFont(font()) : font());
    const QRect place = titlePlace();
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), place);
    if (Veil::covers(this))
        paintVeil(&painter, ofOneLine(words, fontMetrics()), colors);
    else
        painter.drawText(words, int(Qt::AlignVCenter | Qt::AlignLeading),
            painter.fontMetrics().elidedText(text(), Qt::ElideRight, place.width()));
    if (isLocked()) {
        const int side = m.px(14);
        const QRect lock(line.right() - side + 1, (height() - side) / 2, side, side);
        paintGlyph(
            &painter, QStyle::visualRect(layoutDirection(), rect(), lock), Glyph::Lock, colors(Tone::Muted));
    } else {
        painter.setFont(little);
        painter.setPen(colors(isChecked() ? Tone::Accent : Tone::MutedStrong));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), line),
            int(Qt::AlignVCenter | Qt::AlignTrailing), m_count);
    }
}

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    const Measures m = Measures::of(this);
    m_column->setContentsMargins(0, m.px(10), 0, m.px(10));
    m_column->setSpacing(0);
    m_column->addStretch(1);
    setMinimumWidth(m.px(100));
    setAccessibleName(tr("Navigation"));
}

void Sidebar::addSection(const QString &title)
{
    const Measures m = Measures::of(this);
    TextLabel *label = textLabel(title, Tone::MutedStrong, this);
    QFont font = smallFont(this->font());
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setContentsMargins(m.px(16), 0, m.px(16), 0);
    label->setElided();
    m_column->insertSpacing(m_column->count() - 1, m_order.isEmpty() ? m.px(4) : m.px(14));
    m_column->insertWidget(m_column->count() - 1, label);
    m_column->insertSpacing(m_column->count() - 1, m.px(4));
}

SidebarItem *Sidebar::addPage(const QString &page, const QString &title)
{
    SidebarItem *const item = insert(page, {{}, title}, m_order.size(), m_column->count() - 1);
    m_items.insert(page, item);
    return item;
}

SidebarItem *Sidebar::insert(const QString &page, const SidebarEntry &entry, qsizetype place, int row)
{
    auto *item = new SidebarItem(page, entry.id, entry.title, this);
    item->installEventFilter(this);
    m_order.insert(place, item);
    m_column->insertWidget(row, item);
    connect(item, &SidebarItem::clicked, this, [this, item] {
        item->setChecked(true);
        if (item->entry().isEmpty())
            Q_EMIT pageChosen(item->page());
        else
            Q_EMIT entryChosen(item->page(), item->entry());
    });
    if (!entry.id.isEmpty()) {
        new Veil(item); // the person named it, perhaps after somebody
        item->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(item, &SidebarItem::customContextMenuRequested, this, [this, item](const QPoint &point) {
            Q_EMIT entryMenuWanted(item->page(), item->entry(), item->mapToGlobal(point));
        });
    }
    return item;
}

SidebarItem *Sidebar::entry(const QString &id) const
{
    const auto found = std::find_if(m_order.cbegin(), m_order.cend(),
        [&id](const SidebarItem *item) { return !id.isEmpty() && item->entry() == id; });
    return found == m_order.cend() ? nullptr : *found;
}

// An item that only has another name stays, with the keyboard where it was.
void Sidebar::setEntries(const QString &page, const QList<SidebarEntry> &entries)
{
    SidebarItem *const above = item(page);
    if (!above)
        return;
    QList<SidebarItem *> former;
    for (SidebarItem *const each : std::as_const(m_order)) {
        if (each->page() == page && !each->entry().isEmpty())
            former.append(each);
    }
    const bool isSame = std::equal(former.cbegin(), former.cend(), entries.cbegin(), entries.cend(),
        [](const SidebarItem *each, const SidebarEntry &entry) { return each->entry() == entry.id; });
    if (isSame) {
        for (qsizetype i = 0; i < former.size(); ++i) {
            former.at(i)->setText(entries.at(i).title);
            former.at(i)->setAccessibleName(entries.at(i).title);
        }
        return;
    }
    for (SidebarItem *const each : std::as_const(former)) {
        m_order.removeOne(each);
        m_column->removeWidget(each);
        each->hide();
        each->deleteLater();
    }
    for (qsizetype i = 0; i < entries.size(); ++i)
        insert(page, entries.at(i), m_order.indexOf(above) + 1 + i, m_column->indexOf(above) + 1 + int(i));
}

void Sidebar::setCurrent(const QString &page, const QString &entry)
{
    const bool isEntry = this->entry(entry) != nullptr;
    for (SidebarItem *item : std::as_const(m_order))
        item->setChecked(item->page() == page && item->entry() == (isEntry ? entry : QString()));
}

void Sidebar::clear()
{
    m_items.clear();
    m_order.clear();
    while (m_column->count() > 1) {
        QLayoutItem *item = m_column->takeAt(0);
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Palette::of(palette())(Tone::Sidebar));
}

bool Sidebar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            const qsizetype at = m_order.indexOf(static_cast<SidebarItem *>(watched));
            const qsizetype next
                = std::clamp<qsizetype>(at + (key == Qt::Key_Down ? 1 : -1), 0, m_order.size() - 1);
            m_order.at(next)->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            static_cast<SidebarItem *>(watched)->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Calends

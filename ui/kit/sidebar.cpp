#include "ui/kit/sidebar.h"

#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <QVBoxLayout>

#include "ui/kit/icon.h"
#include "ui/kit/measures.h"
#include "ui/kit/texts.h"

namespace Calends {

SidebarItem::SidebarItem(const QString &page, const QString &title, QWidget *parent)
    : QAbstractButton(parent)
    , m_page(page)
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

QRect SidebarItem::titlePlace() const
{
    const Measures m = Measures::of(this);
    const QRect line = rect().adjusted(m.px(16), 0, -m.px(16), 0);
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

    const QRect line = rect().adjusted(m.px(16), 0, -m.px(16), 0);
    const QFont little = smallFont(font());
    painter.setPen(colors(isLocked() ? Tone::MutedStrong : isChecked() ? Tone::Accent : Tone::Text));
    painter.setFont(isChecked() ? strongFont(font()) : font());
    const QRect place = titlePlace();
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place),
        int(Qt::AlignVCenter | Qt::AlignLeading),
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, place.width()));
    if (isLocked()) {
        const int side = m.px(14);
        const QRect lock(line.right() - side + 1, (height() - side) / 2, side, side);
        paintGlyph(
            &painter, QStyle::visualRect(layoutDirection(), rect(), lock), Glyph::Lock, colors(Tone::Muted));
    } else {
        painter.setFont(little);
        painter.setPen(colors(isChecked() ? Tone::Accent : Tone::MutedStrong));
        painter.drawText(line, int(Qt::AlignVCenter | Qt::AlignTrailing), m_count);
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
    setMinimumWidth(m.px(120));
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
    m_column->insertSpacing(m_column->count() - 1, m_order.isEmpty() ? m.px(4) : m.px(14));
    m_column->insertWidget(m_column->count() - 1, label);
    m_column->insertSpacing(m_column->count() - 1, m.px(4));
}

SidebarItem *Sidebar::addPage(const QString &page, const QString &title)
{
    auto *item = new SidebarItem(page, title, this);
    item->installEventFilter(this);
    m_items.insert(page, item);
    m_order.append(item);
    m_column->insertWidget(m_column->count() - 1, item);
    connect(item, &SidebarItem::clicked, this, [this, item] {
        item->setChecked(true);
        Q_EMIT pageChosen(item->page());
    });
    return item;
}

void Sidebar::setCurrent(const QString &page)
{
    for (SidebarItem *item : std::as_const(m_order))
        item->setChecked(item->page() == page);
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

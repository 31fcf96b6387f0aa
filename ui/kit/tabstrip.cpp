#include "ui/kit/tabstrip.h"

#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyleOptionTab>
#include <QToolButton>

#include <algorithm>

#include "ui/kit/icon.h"
#include "ui/kit/measures.h"
#include "ui/kit/texts.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int Height = 30; // px at 100 %, as what follows
constexpr int Padding = 10;
constexpr int Dot = 7;
constexpr int Gap = 7;
constexpr int Close = 16;
constexpr int Widest = 260;
constexpr int Narrowest = 88;

// A title may hold the sign that marks a letter as a key.
QString spelled(const QString &text) { return QString(text).replace(u'&', "&&"_L1); }

QString whole(const TabLabel &label)
{
    return joined({label.title, label.account, label.account.isEmpty() ? QString() : label.mark.word}, u", ");
}

} // namespace

TabStrip::TabStrip(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setMovable(true);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideRight);
    setSelectionBehaviorOnRemove(SelectPreviousTab);
    setAccessibleName(tr("Tabs"));
    connect(this, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0)
            Q_EMIT tabChosen(index);
    });
    connect(this, &QTabBar::tabMoved, this, [this](int from, int to) {
        m_labels.move(from, to);
        for (int index = std::min(from, to); index <= std::max(from, to); ++index)
            nameCloseButton(index);
        Q_EMIT moved(from, to);
    });
}

void TabStrip::setTabs(const QList<TabLabel> &labels, int current)
{
    const QSignalBlocker quiet(this);
    while (count() > labels.size()) {
        removeTab(count() - 1);
        m_labels.removeLast();
    }
    for (int i = 0; i < labels.size(); ++i) {
        if (i == count()) {
            m_labels.append(labels.at(i));
            addTab(QString());
            addCloseButton(i);
            showLabel(i, labels.at(i));
        } else if (m_labels.at(i) != labels.at(i)) {
            m_labels[i] = labels.at(i);
            showLabel(i, labels.at(i));
        }
    }
    setCurrentIndex(current);
}

void TabStrip::showLabel(int index, const TabLabel &label)
{
    const QString name = whole(label);
    setTabText(index, spelled(name));
    setTabToolTip(index, name);
    nameCloseButton(index);
}

void TabStrip::nameCloseButton(int index)
{
    const QString name = whole(m_labels.at(index));
    tabButton(index, RightSide)->setAccessibleName(tr("Close tab %1: %2").arg(index + 1).arg(name));
}

void TabStrip::addCloseButton(int index)
{
    auto *const button = new QToolButton(this);
    const int side = Measures::of(this).px(Close);
    button->setIcon(icon(Glyph::Clear));
    button->setIconSize({side - 6, side - 6});
    button->setAutoRaise(true);
    button->setFixedSize(side, side);
    button->setFocusPolicy(Qt::NoFocus); // the tab has the keyboard, and a key closes it
    button->setToolTip(tr("Close tab"));
    connect(button, &QToolButton::clicked, this, [this, button] {
        for (int i = 0; i < count(); ++i) {
            if (tabButton(i, RightSide) == button)
                return Q_EMIT closeWanted(i);
        }
    });
    setTabButton(index, RightSide, button);
}

QSize TabStrip::tabSizeHint(int index) const
{
    const Measures m = Measures::of(this);
    const TabLabel &label = m_labels.at(index);
    int width = 2 * m.px(Padding) + m.px(Close) + m.px(Gap)
        + QFontMetrics(strongFont(font())).horizontalAdvance(label.title);
    if (!label.mark.word.isEmpty())
        width += m.px(Dot) + m.px(Gap);
    if (!label.account.isEmpty())
        width += m.px(Gap) + fontMetrics().horizontalAdvance(label.account);
    return {std::clamp(width, m.px(Narrowest), m.px(Widest)), m.px(Height)};
}

QSize TabStrip::minimumTabSizeHint(int index) const
{
    const Measures m = Measures::of(this);
    return {std::min(tabSizeHint(index).width(), m.px(Narrowest)), m.px(Height)};
}

QSize TabStrip::minimumSizeHint() const
{
    const Measures m = Measures::of(this);
    return {m.px(Narrowest), m.px(Height)};
}

void TabStrip::mouseReleaseEvent(QMouseEvent *event)
{
    const int index = tabAt(event->position().toPoint());
    if (event->button() == Qt::MiddleButton && index >= 0)
        return Q_EMIT closeWanted(index);
    QTabBar::mouseReleaseEvent(event);
}

void TabStrip::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(rect(), Palette::of(palette())(Tone::Window));
    painter.end();
    QTabBar::paintEvent(event);
}

void TabStrip::paintTab(const QStyleOptionTab &option, QPainter *painter) const
{
    const TabLabel label = m_labels.value(option.tabIndex);
    const Measures m = Measures::of(this);
    const Palette colors = Palette::of(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const QRectF ground = QRectF(option.rect).adjusted(0.5, 1.5, -1.5, -1.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || hovered) {
        painter->setPen(selected ? QPen(colors(Tone::Line)) : QPen(Qt::NoPen));
        painter->setBrush(colors(selected ? Tone::Surface : Tone::Hover));
        painter->drawRoundedRect(ground, m.radius(), m.radius());
    }
    if (selected && (option.state & QStyle::State_HasFocus)) {
        painter->setPen(QPen(colors(Tone::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), m.radius(), m.radius());
    }
    const auto place = [&option](const QRect &logical) {
        return QStyle::visualRect(option.direction, option.rect, logical);
    };
    QRect rest = option.rect.adjusted(m.px(Padding), 0, -(m.px(Padding) + m.px(Close)), 0);
    if (!label.mark.word.isEmpty()) {
        const QRect dot(rest.left(), rest.center().y() - m.px(Dot) / 2, m.px(Dot), m.px(Dot));
        painter->setPen(Qt::NoPen);
        painter->setBrush(markColor(label.mark, colors));
        painter->drawEllipse(place(dot));
        rest.setLeft(rest.left() + m.px(Dot) + m.px(Gap));
    }
    painter->setFont(selected ? strongFont(font()) : font());
    painter->setPen(colors(selected || hovered ? Tone::Text : Tone::Muted));
    const QString title = painter->fontMetrics().elidedText(label.title, Qt::ElideRight, rest.width());
    painter->drawText(place(rest), int(Qt::AlignVCenter | Qt::AlignLeading), title);
    rest.setLeft(rest.left() + painter->fontMetrics().horizontalAdvance(title) + m.px(Gap));
    painter->setFont(font());
    painter->setPen(colors(Tone::Muted));
    if (rest.width() > m.px(Gap))
        painter->drawText(place(rest), int(Qt::AlignVCenter | Qt::AlignLeading),
            fontMetrics().elidedText(label.account, Qt::ElideRight, rest.width()));
    painter->restore();
}

} // namespace Calends

#include "ui/changes/applybutton.h"

#include <QLocale>
#include <QPainter>

#include "ui/kit/measures.h"
#include "ui/kit/style.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

ApplyButton::ApplyButton(QWidget *parent)
    : QPushButton(parent)
{
    setButtonKind(this, ButtonKind::Primary);
    showText();
}

void ApplyButton::setMark(const EnvironmentMark &mark)
{
    m_mark = mark;
    showText();
}

void ApplyButton::setCount(int count, bool asks)
{
    m_count = count;
    m_asks = asks;
    showText();
}

void ApplyButton::showText()
{
    const QString number = QLocale().toString(m_count);
    const bool isProduction = m_mark.mood == Mood::Bad;
    const QString where = isProduction ? QLocale().toUpper(m_mark.word) : m_mark.word;
    QString words;
    if (m_count == 0)
        words = tr("Apply");
    else if (!isProduction || where.isEmpty())
        words = tr("Apply %1").arg(number);
    else
        //: %1: how many changes, %2: "PRODUCTION"
        words = tr("Apply %1 to %2").arg(number, where);
    setText(m_asks ? QString(words + u'…') : words);
    setAccessibleName(text());
    updateGeometry();
    update();
}

// Large text must not make the window wider than the screen; what is cut is read by its tooltip.
QSize ApplyButton::minimumSizeHint() const
{
    const QSize whole = QPushButton::minimumSizeHint();
    return {std::min(whole.width(), Measures::of(this).px(96)), whole.height()};
}

void ApplyButton::paintEvent(QPaintEvent *event)
{
    if (m_mark.mood != Mood::Bad || !isEnabled())
        return QPushButton::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Measures m = Measures::of(this);
    const Palette colors = Palette::of(palette());
    const QColor ground = markColor(m_mark, colors);
    const QRectF place = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isDown() ? ground.darker(115) : underMouse() ? ground.lighter(110) : ground);
    painter.drawRoundedRect(place, m.radius(), m.radius());
    if (hasFocus()) {
        painter.setPen(QPen(colors(Tone::OnStrong), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(place.adjusted(2, 2, -2, -2), m.px(4), m.px(4));
    }
    painter.setFont(strongFont(font()));
    painter.setPen(colors(Tone::OnStrong));
    const QRect words = rect().adjusted(m.px(8), 0, -m.px(8), 0);
    painter.drawText(
        words, Qt::AlignCenter, painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width() + 1));
}

} // namespace Calends

#include "ui/kit/measures.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace Calends {

namespace {

constexpr qreal ReferencePixels = 13.0;

// Systems round their font size differently; the grid of whole pixels matters more than a tenth.
qreal snapped(qreal scale) { return scale < 1.1 ? 1.0 : scale; }

QFont scaled(const QFont &body, qreal factor, QFont::Weight weight)
{
    QFont font = body;
    if (body.pointSizeF() > 0)
        font.setPointSizeF(body.pointSizeF() * factor);
    else
        font.setPixelSize(int(std::lround(body.pixelSize() * factor)));
    font.setWeight(weight);
    return font;
}

} // namespace

Measures::Measures(const QFont &body)
    : m_scale(snapped(QFontInfo(body).pixelSize() / ReferencePixels))
{
}

// The line height of text fonts is about 1.36 of their size (Noto Sans), and never much less than 1.15.
Measures::Measures(const QFontMetrics &body)
    : m_scale(snapped(body.height() / 1.36 / ReferencePixels))
{
}

Measures Measures::of(const QWidget *widget) { return Measures(widget->font()); }

int Measures::px(qreal atHundredPercent) const { return int(std::lround(atHundredPercent * m_scale)); }

int Measures::row(RowHeight height) const
{
    switch (height) {
    case RowHeight::Compact:
        return px(26);
    case RowHeight::Normal:
        return px(32);
    case RowHeight::Roomy:
        break;
    }
    return px(40);
}

QFont titleFont(const QFont &body) { return scaled(body, 1.45, QFont::DemiBold); }
QFont headingFont(const QFont &body) { return scaled(body, 1.2, QFont::DemiBold); }
QFont strongFont(const QFont &body) { return scaled(body, 1.0, QFont::DemiBold); }
QFont smallFont(const QFont &body) { return scaled(body, 0.9, body.weight()); }

QFont fixedFont(const QFont &body)
{
    QFont font = scaled(body, 0.92, QFont::Normal);
    font.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    font.setStyleHint(QFont::Monospace);
    return font;
}

} // namespace Calends

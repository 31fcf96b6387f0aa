// Lengths and fonts, all derived from the person's own font, so that 200 % text works everywhere.
#pragma once

#include <QFont>
#include <QtGlobal>

class QFontMetrics;
class QWidget;

namespace Calends {

enum class RowHeight : quint8 { Compact, Normal, Roomy };

// Lengths are given in pixels at 100 % (a 13 px font) and come back in device-independent pixels.
class Measures
{
public:
    explicit Measures(const QFont &body);
    explicit Measures(const QFontMetrics &body); // for style options, which carry no font
    static Measures of(const QWidget *widget);

    qreal scale() const { return m_scale; }
    int px(qreal atHundredPercent) const;

    int row(RowHeight height) const;
    int control() const { return px(28); }
    int radius() const { return px(6); }
    int icon() const { return px(16); }
    int pagePadding() const { return px(18); }
    int gap() const { return px(8); }

private:
    qreal m_scale;
};

// The text scale: title 1.45 x semi-bold, small 0.9 x, strong semi-bold, fixed for ids and JSON.
QFont titleFont(const QFont &body);
QFont headingFont(const QFont &body); // of an inspector
QFont strongFont(const QFont &body);
QFont smallFont(const QFont &body);
QFont fixedFont(const QFont &body);

} // namespace Calends

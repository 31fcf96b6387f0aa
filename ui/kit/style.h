// How every standard control looks: quiet surfaces, one accent, hairlines, a visible focus ring.
#pragma once

#include <QProxyStyle>

#include <optional>

#include "ui/kit/palette.h"

class QPushButton;

namespace Calends {

enum class ButtonKind : quint8 { Secondary, Primary, Quiet, Danger };
void setButtonKind(QPushButton *button, ButtonKind kind);

// Over Fusion. Follows the system's light or dark setting unless a theme is given, and the widget's own font.
class Style : public QProxyStyle
{
    Q_OBJECT
public:
    explicit Style(std::optional<Theme> theme = std::nullopt);

    using QProxyStyle::polish;
    void polish(QPalette &palette) override;
    void polish(QWidget *widget) override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
        const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
        const QWidget *widget) const override;
    QRect subElementRect(
        SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *data) const override;

private:
    std::optional<Theme> m_theme;
};

} // namespace Calends

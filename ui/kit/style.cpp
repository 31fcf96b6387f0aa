#include "ui/kit/style.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QDialog>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QTabBar>

#include "ui/kit/measures.h"
#include "ui/kit/stylepainting.h"
#include "ui/kit/tabstrip.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

void setButtonKind(QPushButton *button, ButtonKind kind)
{
    button->setProperty("calendsKind", int(kind));
    QFont font = button->font();
    font.setWeight(kind == ButtonKind::Primary ? QFont::DemiBold : QFont::Normal);
    button->setFont(font);
}

Style::Style(std::optional<Theme> theme)
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    , m_theme(theme)
{
}

void Style::polish(QPalette &palette)
{
    const Theme theme = m_theme.value_or(Palette::of(palette).theme());
    palette = Palette(theme).roles();
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    auto *const button = qobject_cast<QPushButton *>(widget);
    if (button || qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // Return presses the button that has the focus, as in a dialog, whose own buttons say what they want.
    if (button && !qobject_cast<QDialog *>(button->window()))
        button->setAutoDefault(true);
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        // Within a spin box the box is the field.
        if (!qobject_cast<const QAbstractSpinBox *>(widget ? widget->parentWidget() : nullptr))
            StylePainting::field(*option, painter);
        return;
    case PE_IndicatorCheckBox:
        StylePainting::checkBox(*option, painter);
        return;
    case PE_IndicatorRadioButton:
        StylePainting::radioButton(*option, painter);
        return;
    case PE_FrameFocusRect:
        StylePainting::focusRing(*option, painter);
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        StylePainting::panel(*option, painter);
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, option->palette.window());
        return;
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase:
    case PE_PanelItemViewRow:
    case PE_IndicatorHeaderArrow:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
        if (element == CE_PushButtonBevel)
            return StylePainting::button(*button, painter, widget);
        if (element == CE_PushButtonLabel)
            return StylePainting::buttonLabel(*button, painter, widget);
    }
    if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
        if (element == CE_TabBarTab) {
            if (const auto *const strip = qobject_cast<const TabStrip *>(widget))
                return strip->paintTab(*tab, painter);
            return StylePainting::tab(*tab, painter);
        }
    }
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
        if (element == CE_HeaderSection)
            return StylePainting::headerSection(*header, painter);
        if (element == CE_HeaderLabel)
            return StylePainting::headerLabel(*header, painter);
    }
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
        if (element == CE_MenuItem)
            return StylePainting::menuItem(*item, painter);
    }
    if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
        if (element == CE_ProgressBarGroove)
            return StylePainting::progressGroove(*bar, painter);
        if (element == CE_ProgressBarContents)
            return StylePainting::progressContents(*bar, painter);
    }
    if (element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, option->palette.window());
        return;
    }
    if (element == CE_Splitter) {
        painter->fillRect(option->rect, Palette::of(option->palette)(Tone::Line));
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox)
        return StylePainting::comboBox(*combo, painter);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        spin && control == CC_SpinBox)
        return StylePainting::spinBox(*spin, painter);
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        slider && control == CC_ScrollBar)
        return StylePainting::scrollBar(
            *slider, painter, subControlRect(control, slider, SC_ScrollBarSlider, widget));
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        button && control == CC_ToolButton && !button->icon.isNull())
        return StylePainting::toolButton(*button, painter);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const Measures m = widget ? Measures::of(widget) : Measures(QFont());
    switch (metric) {
    case PM_ScrollBarExtent:
        return m.px(10);
    case PM_TabBarScrollButtonWidth:
        return m.px(16);
    case PM_ScrollBarSliderMin:
        return m.px(28);
    case PM_SplitterWidth:
        return 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
        return m.icon();
    case PM_DefaultFrameWidth:
        return 1;
    case PM_MenuVMargin:
    case PM_MenuPanelWidth:
        return m.px(3);
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap:
        return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return m.gap();
    case PM_ToolTipLabelFrameWidth:
        return m.px(6);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const Measures m = widget ? Measures::of(widget) : Measures(QFont());
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool menu = button && button->features.testFlag(QStyleOptionButton::HasMenu);
        const bool hasIcon = button && !button->icon.isNull() && !button->text.isEmpty();
        const int extra = (menu ? m.px(10) : 0) + (hasIcon ? m.px(6) : 0);
        return {size.width() + m.px(22) + extra, std::max(size.height(), m.control())};
    }
    case CT_LineEdit:
        return {size.width() + m.px(12), std::max(size.height(), m.control())};
    case CT_ComboBox:
    case CT_SpinBox:
        return {size.width() + m.px(34), std::max(size.height(), m.control())};
    case CT_TabBarTab:
        return {size.width() + m.px(2), m.control()};
    case CT_HeaderSection:
        return {size.width() + m.px(16), m.px(31)};
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {size.width(), m.px(9)};
        return {size.width() + m.px(64), m.control()};
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider)
        return StylePainting::scrollBarPart(
            *slider, part, pixelMetric(PM_ScrollBarSliderMin, option, widget));
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        spin && control == CC_SpinBox)
        return StylePainting::spinBoxPart(*spin, part);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        const Measures m = widget ? Measures::of(widget) : Measures(QFont());
        return visualRect(option->direction, option->rect, option->rect.adjusted(m.px(10), 1, -m.px(24), -1));
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element != SE_LineEditContents || !widget)
        return rect;
    const int padding = Measures::of(widget).px(6);
    return rect.adjusted(padding, 0, -padding, 0);
}

int Style::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
    case SH_ScrollBar_Transient:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_MouseTracking:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_ToolTip_WakeUpDelay:
        return 400;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace Calends

#include "ui/kit/textsize.h"

#include <QApplication>
#include <QFormLayout>
#include <QFrame>
#include <QGridLayout>
#include <QPointer>
#include <QSplitter>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "ui/kit/measures.h"

namespace Calends {

namespace {

constexpr double LeastMiddle = 0.4; // of a splitter

struct Given // what a widget was given before, at the size of then
{
    QPointer<QWidget> widget;
    QFont font;
    bool ownFont = false;
    QSize least;
    QSize most;
    QMargins margins;
};

double sizeOf(const QFont &font) { return font.pointSizeF() > 0 ? font.pointSizeF() : font.pixelSize(); }

int scaled(int length, double factor)
{
    return length <= 1 || length >= QWIDGETSIZE_MAX ? length : int(std::lround(length * factor));
}

QSize scaled(const QSize &size, double factor)
{
    return {scaled(size.width(), factor), scaled(size.height(), factor)};
}

QMargins scaled(const QMargins &margins, double factor)
{
    return {scaled(margins.left(), factor), scaled(margins.top(), factor), scaled(margins.right(), factor),
        scaled(margins.bottom(), factor)};
}

void scaleSpacing(QLayout *layout, double factor)
{
    if (auto *grid = qobject_cast<QGridLayout *>(layout)) {
        grid->setHorizontalSpacing(scaled(grid->horizontalSpacing(), factor));
        grid->setVerticalSpacing(scaled(grid->verticalSpacing(), factor));
    } else if (auto *form = qobject_cast<QFormLayout *>(layout)) {
        form->setHorizontalSpacing(scaled(form->horizontalSpacing(), factor));
        form->setVerticalSpacing(scaled(form->verticalSpacing(), factor));
    } else {
        layout->setSpacing(scaled(layout->spacing(), factor));
    }
}

void scaleLayout(QLayout *layout, double factor)
{
    layout->setContentsMargins(scaled(layout->contentsMargins(), factor));
    scaleSpacing(layout, factor);
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *const item = layout->itemAt(i);
        if (QLayout *const inner = item->layout()) {
            scaleLayout(inner, factor);
        } else if (QSpacerItem *const space = item->spacerItem()) {
            const QSize size = scaled(space->sizeHint(), factor);
            const QSizePolicy policy = space->sizePolicy();
            space->changeSize(
                size.width(), size.height(), policy.horizontalPolicy(), policy.verticalPolicy());
        }
    }
    layout->invalidate();
}

QList<Given> givenToWidgets()
{
    QList<Given> all;
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        const auto *const frame = qobject_cast<QFrame *>(widget);
        const bool sized = widget->testAttribute(Qt::WA_SetFont)
            && (widget->font().resolveMask() & (QFont::SizeResolved)) != 0;
        all.append({widget, widget->font(), sized, widget->minimumSize(), widget->maximumSize(),
            frame && frame->frameWidth() > 0 ? QMargins() : widget->contentsMargins()});
    }
    return all;
}

// Sides are those that do not stretch.
void scaleSplitter(QSplitter *splitter, double factor)
{
    QList<int> sizes = splitter->sizes();
    const int whole = std::accumulate(sizes.cbegin(), sizes.cend(), 0);
    const auto stretches = [splitter](int i) {
        const QSizePolicy policy = splitter->widget(i)->sizePolicy();
        return policy.horizontalStretch() > 0 || policy.verticalStretch() > 0;
    };
    int sides = 0;
    int middle = -1;
    for (int i = 0; i < sizes.size(); ++i) {
        if (stretches(i))
            middle = i;
        else
            sides += sizes.at(i);
    }
    if (middle < 0 || sides <= 0 || whole <= 0)
        return;
    const double fitting = std::min(factor, whole * (1 - LeastMiddle) / sides);
    int taken = 0;
    for (int i = 0; i < sizes.size(); ++i) {
        if (stretches(i))
            continue;
        sizes[i] = scaled(sizes.at(i), fitting);
        taken += sizes.at(i);
    }
    sizes[middle] = whole - taken;
    splitter->setSizes(sizes);
}

void giveAnew(const Given &given, double textFactor, double factor)
{
    QWidget *const widget = given.widget;
    if (given.ownFont)
        widget->setFont(scaledFont(given.font, textFactor));
    if (QLayout *const layout = widget->layout())
        scaleLayout(layout, factor);
    if (!given.margins.isNull())
        widget->setContentsMargins(scaled(given.margins, factor));
    if (widget->isWindow())
        return; // its layout says how small it may be
    widget->setMinimumSize(scaled(given.least, factor));
    widget->setMaximumSize(scaled(given.most, factor));
}

} // namespace

QFont scaledFont(const QFont &font, double factor)
{
    QFont sized = font;
    if (font.pointSizeF() > 0)
        sized.setPointSizeF(font.pointSizeF() * factor);
    else
        sized.setPixelSize(int(std::lround(font.pixelSize() * factor)));
    return sized;
}

void setBodyFont(const QFont &body)
{
    const QFont before = QApplication::font();
    const double textFactor = sizeOf(body) / sizeOf(before);
    const double factor = Measures(body).scale() / Measures(before).scale();
    const QList<Given> all = givenToWidgets();
    QApplication::setFont(body);
    for (const Given &given : all) {
        if (given.widget)
            giveAnew(given, textFactor, factor);
    }
    for (const Given &given : all) {
        if (auto *const splitter = qobject_cast<QSplitter *>(given.widget))
            scaleSplitter(splitter, factor);
    }
}

} // namespace Calends

// The painters that Style dispatches to; each draws one standard element with the palette of its option.
#pragma once

#include <QStyleOption>

class QPainter;
class QWidget;

namespace Calends {

namespace StylePainting {

void button(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget);
void buttonLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget);
void toolButton(const QStyleOptionToolButton &option, QPainter *painter);
void field(const QStyleOption &option, QPainter *painter);
void comboBox(const QStyleOptionComboBox &option, QPainter *painter);
void spinBox(const QStyleOptionSpinBox &option, QPainter *painter);
// The steps stand one above the other at the far side.
QRect spinBoxPart(const QStyleOptionSpinBox &option, QStyle::SubControl part);
void checkBox(const QStyleOption &option, QPainter *painter);
void radioButton(const QStyleOption &option, QPainter *painter);
void focusRing(const QStyleOption &option, QPainter *painter);
void panel(const QStyleOption &option, QPainter *painter);
void tab(const QStyleOptionTab &option, QPainter *painter);
void headerSection(const QStyleOptionHeader &option, QPainter *painter);
void headerLabel(const QStyleOptionHeader &option, QPainter *painter);
void menuItem(const QStyleOptionMenuItem &option, QPainter *painter);
void scrollBar(const QStyleOptionSlider &option, QPainter *painter, const QRect &handle);
// A scroll bar without arrows: the groove is the whole bar.
QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part, int shortestHandle);
void progressGroove(const QStyleOption &option, QPainter *painter);
void progressContents(const QStyleOptionProgressBar &option, QPainter *painter);

} // namespace StylePainting

} // namespace Calends

// A card: a rounded surface with a line round it.
#pragma once

#include <QFrame>

namespace Calends {

class Surface : public QFrame
{
    Q_OBJECT
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Calends

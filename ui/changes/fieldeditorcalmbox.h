// A box to choose from that stands in a form which scrolls.
#pragma once

#include <QComboBox>
#include <QWheelEvent>

namespace Calends {

// Scrolling the form over it must not change it. It is no wider than its room: its list shows what it cannot.
class CalmBox final : public QComboBox
{
    Q_OBJECT
public:
    explicit CalmBox(int fewestLetters, QWidget *parent)
        : QComboBox(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(fewestLetters);
    }

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus())
            QComboBox::wheelEvent(event);
        else
            event->ignore();
    }
};

} // namespace Calends

// The button that sends: says how many and where to, solid red for production.
#pragma once

#include <QPushButton>

#include "ui/kit/accountchip.h"

namespace Calends {

class ApplyButton : public QPushButton
{
    Q_OBJECT
public:
    explicit ApplyButton(QWidget *parent = nullptr);

    void setMark(const EnvironmentMark &mark);
    // "Apply 171 to PRODUCTION"; `asks`: something is asked before ("…").
    void setCount(int count, bool asks);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showText();

    EnvironmentMark m_mark;
    int m_count = 0;
    bool m_asks = false;
};

} // namespace Calends

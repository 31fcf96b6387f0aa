// One rate limit as the panel under the gauge shows it.
#pragma once

#include <QWidget>

#include "models/account/session.h"

namespace Calends {

class TextLabel;

// "API key, Default: 312 of 500 left, resets in 18 s. Waiting: 3 in front, 120 in the background."
QString limitSentence(const RateStatus &limit);

// Takes the focus, so that it can be reached and read without a mouse; its name is the whole sentence.
class RateRow : public QWidget
{
    Q_OBJECT
public:
    explicit RateRow(QWidget *parent);

    void setLimit(const RateStatus &limit);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();

    RateStatus m_limit;
    TextLabel *m_tracker;
    TextLabel *m_left;
    TextLabel *m_state;
    TextLabel *m_waiting;
    QWidget *m_bar; // where the bar is painted
};

} // namespace Calends

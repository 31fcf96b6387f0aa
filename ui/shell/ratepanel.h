// Under the gauge: every rate limit that is known, what waits for it, and when it goes on.
#pragma once

#include <QFrame>

#include "models/account/session.h"

class QScrollArea;
class QVBoxLayout;

namespace Calends {

class RateRow;
class TextLabel;

struct RateReading
{
    QList<RateStatus> limits;
    int backgroundShare = 60; // percent
    qint64 milliseconds = 0; // until what waits in the background is sent
};

// A pop-up of the window; Escape or a click elsewhere closes it.
class RatePanel : public QFrame
{
    Q_OBJECT
public:
    explicit RatePanel(QWidget *parent);

    void setReading(const RateReading &reading);
    void popUpBelow(const QWidget &gauge);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeRows(const QList<RateStatus> &limits);
    void showRest(const RateReading &reading);
    void fit();
    void restyle();

    QStringList m_keys; // tracker and limit of the rows, in their order
    QList<RateRow *> m_rows;
    TextLabel *m_title;
    TextLabel *m_pace;
    TextLabel *m_rest;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
};

} // namespace Calends

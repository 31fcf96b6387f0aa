// How much of the server's rate limit is left.
#pragma once

#include <QWidget>

namespace Calends {

struct GaugeReading
{
    int limit = 0; // 0: not learnt yet
    int remaining = 0;
    int resetSeconds = 0;
    int blockedSeconds = 0; // > 0: the server asked to wait
    int waiting = 0; // calls that wait for their turn
    QString detail = {}; // every tracker and limit, for the tooltip
};

class RateGauge : public QWidget
{
    Q_OBJECT
public:
    explicit RateGauge(QWidget *parent = nullptr);

    void setReading(const GaugeReading &reading);
    QString text() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    GaugeReading m_reading;
};

} // namespace Calends

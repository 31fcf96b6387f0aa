// How much of the server's rate limit is left; a button that leads to all there is to know of the limits.
#pragma once

#include <QAbstractButton>

namespace Calends {

struct GaugeReading
{
    int limit = 0; // 0: not learnt yet
    int remaining = 0;
    int resetSeconds = 0;
    int blockedSeconds = 0; // > 0: the server asked to wait
    int blockedElsewhere = 0; // seconds; > 0: as to another limit than the one that is read
    int waiting = 0; // calls that wait for their turn
    QString detail = {}; // every tracker and limit, for the tooltip
};

class RateGauge : public QAbstractButton
{
    Q_OBJECT
public:
    explicit RateGauge(QWidget *parent = nullptr);

    void setReading(const GaugeReading &reading);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString words() const;
    void paintBar(QPainter *painter) const;
    bool isLow() const { return m_reading.limit > 0 && m_reading.remaining * 5 < m_reading.limit; }
    bool isBlocked() const { return m_reading.blockedSeconds > 0 || m_reading.blockedElsewhere > 0; }

    GaugeReading m_reading;
};

} // namespace Calends

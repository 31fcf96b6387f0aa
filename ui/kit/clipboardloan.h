// A secret on the clipboard: marked, for a short time, and only as long as nobody copied anything else.
#pragma once

#include <QBasicTimer>
#include <QObject>
#include <QPointer>

class QMimeData;

namespace Calends {

// One for each place that copies secrets; the clipboard is cleared at its end too.
class ClipboardLoan : public QObject
{
    Q_OBJECT
public:
    static constexpr int Longest = 30 * 1000; // ms

    explicit ClipboardLoan(QObject *parent = nullptr);
    ~ClipboardLoan() override;

    // Marked so that clipboard managers and histories leave it alone.
    void lend(const QString &secret);
    void setLongest(int milliseconds) { m_longest = milliseconds; }
    bool isLent() const; // it is there still, and ours
    void takeBack(); // what somebody copied since stays

Q_SIGNALS:
    void ended();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    QPointer<QMimeData> m_lent; // the clipboard deletes it when another takes its place
    QBasicTimer m_timer;
    int m_longest = Longest;
};

} // namespace Calends

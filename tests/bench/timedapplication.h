// An application that counts what each event costs the GUI thread.
#pragma once

#include <QApplication>

#include <vector>

namespace Calends::Bench {

// Times every event that reaches the GUI thread's loop, with all it causes; not those of the measuring
// itself.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

    std::vector<double> times; // ms of CPU
    const QObject *ignored = nullptr;

private:
    bool m_inside = false;
};

// The value below which this share of them lies.
double percentile(std::vector<double> values, double share);

} // namespace Calends::Bench

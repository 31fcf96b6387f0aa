// A display in memory, of a test's own.
#pragma once

#include <QProcess>
#include <QString>

namespace Calends {

class TestDisplay
{
public:
    TestDisplay() = default;
    ~TestDisplay();
    TestDisplay(const TestDisplay &) = delete;
    TestDisplay &operator=(const TestDisplay &) = delete;

    // `screen` as Xvfb takes it: "1280x800x24". False: Xvfb does not start. Needs no application object.
    bool start(const QString &screen);
    const QString &name() const { return m_name; } // as DISPLAY holds it

private:
    QProcess m_process;
    QString m_name;
};

} // namespace Calends

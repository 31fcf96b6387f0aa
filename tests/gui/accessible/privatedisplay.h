// A display, a session bus and the accessibility service of a test's own.
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include "tests/programs/testdisplay.h"

namespace Calends {

// What a program started while this lives can be walked through by AT-SPI, also where there is no display.
class PrivateDisplay
{
public:
    ~PrivateDisplay();

    // To be called before the application object is made: it changes the environment. What is missing or did
    // not start; empty: it runs.
    QString start();

private:
    bool startBus();

    QTemporaryDir m_folder;
    TestDisplay m_display;
    QProcess m_bus;
};

} // namespace Calends

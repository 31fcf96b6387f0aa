#include "tests/programs/testdisplay.h"

#include "tests/programs/endwithtest.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int Patience = 20'000; // ms

} // namespace

TestDisplay::~TestDisplay()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool TestDisplay::start(const QString &screen)
{
    endWithTest(m_process);
    m_process.setStandardErrorFile(QProcess::nullDevice());
    // Else it begins anew when the only program that looks at it ends, and whoever comes then may be lost.
    m_process.start(u"Xvfb"_s,
        {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, screen, u"-nolisten"_s, u"tcp"_s, u"-noreset"_s});
    while (!m_process.canReadLine() && m_process.waitForReadyRead(Patience)) { }
    const QByteArray number = m_process.readLine().trimmed();
    m_name = u':' + QString::fromLatin1(number);
    return !number.isEmpty();
}

} // namespace Calends
